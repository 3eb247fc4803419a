import { ruleOf, type ClaimRule } from "./rule";

const part = "<body|bodyFunction|mindFunction>";
const health = ruleOf("health");

/** What a longer text says of a nutrient and a body, with many words in between. */
export const articleRules: ClaimRule[] = [
  health(
    [
      `<substance> _14 <support|functionVerb> _8 <innerBody|bodyFunction>`,
      `<substance> _10 waarvan|waarmee|waardoor|waaruit|waarop|waarvoor _4 ${part}`,
      `<functionVerb> _8 waarmee|waarvan|waarop|waaruit|waar _4 ${part}`,
      `<your> _1 ${part} _8 <wants>`,
      `<wants> _5 <your> _1 ${part}`,
      `${part} _8 <functionVerb|support> _8 <substance>`,
      `lichaam|lijf _3 gebruikt|haalt|maakt|bouwt _8 ${part}`,
    ],
    {
      with: ["substance", "reader|possessive|pointer|takes"],
      without: ["cookAct", "orders", "past", "physiology", "pet"],
      bodyInKitchen: true,
    },
  ),
  health(
    [
      `<body> _3 ruimt|reinigt|herstelt|geneest|zuivert|vernieuwt|ontgift _2 zich|zichzelf|op|schoon|vanzelf`,
      `<body> _2 maakt|houdt|doet _2 grote|grondige schoonmaak|kuis|opkuis`,
      `vanbinnen|binnenin|inwendig _4 <removal|cleaned|support>`,
      `<removal|cleaned> _4 vanbinnen|binnenin|inwendig`,
      `inwendig*|innerlijk* _1 <support|goodState|tuin|tuintje|kuis|schoonmaak>`,
      `wat _3 <body> nodig _1 heeft|hebben`,
      `<substance> _8 boel|alles|zaak|zaken|geheel _2 vanbinnen|soepel|draaiende|gesmeerd|smeert|elkaar`,
      `goede|vriendelijke beestjes|bewoners|bacterietjes|microben`,
      `beestjes|bewoners|bacterietjes _2 in _1 <body>`,
    ],
    { with: ["substance|takes"], without: ["orders"], bodyInKitchen: true },
  ),
  health(
    [
      `bij|van mijn|onze|veel|vele|sommige|de _1 clienten|klanten|patienten|lezers|lezeressen _14 <better|feeling|again|support>`,
      `clienten|klanten|patienten|lezers _9 voelen|voelden|merken|merkten|zien|zagen|slapen|ervaren _8 <better|feeling|again|body|bodyFunction|resultWord>`,
      `meesten|iedereen|velen voelen|voelt|merken|merkt _9 <better|feeling|again|body|bodyFunction|resultWord>`,
    ],
    { with: ["substance|takes|product"], without: ["orders", "cookAct", "jobAd"] },
  ),
  health(
    [
      `<titlePart> en|& <titlePart> _3 <dosage>`,
      `<titlePart> <titlePart> en|& <titlePart>`,
      `<titlePart> _1 <dosage>`,
      `<dosage> _1 voor _2 <titlePart>`,
    ],
    { mostWords: 12, bodyInKitchen: true, without: ["cookAct", "orders", "animal", "physiology"] },
  ),
  health(
    [
      `<substance|nutrient> _16 <your> _2 ${part}`,
      `<your> _2 ${part} _12 <substance|nutrient>`,
      `<substance|nutrient> _12 zijn|haar|hun _1 <innerBody|bodySole>`,
      `<substance|nutrient> _9 favoriete|lievelings* _1 voedsel|eten|voer|kost`,
      `<takes> _9 zijn|haar|hun _1 hart|darmen|huid|lichaam|lijf|hersenen|spieren|gewrichten|botten|organen|weerstand`,
      `heeft|hebben _3 ${part} _1 nodig`,
      `hou|houd|houdt|blijft|blijf _4 energie _3 <goodState|calm>`,
      `systeem|lichaam|lijf|darmen _4 opnieuw|terug _2 op`,
      `winter|griepseizoen|schooljaar|examens _2 lang|begint|komt|nadert|deur|aan`,
      `brengt|brengen|geeft|geven|bezorgt _1 rust|kalmte|verlichting|verademing`,
      `rustiger|beter|dieper|langer _2 slapen|slaap|slaapt`,
      `goede|zoete|zachte|rustige nacht|nachten`,
      `krampen|pijn|klachten|kuren|last|buien|verschil _3 <menopause>`,
      `in|voor|tijdens _2 <menopause>`,
      `tweede helft _2 <menopause>`,
    ],
    {
      with: ["substance|nutrient"],
      without: ["cookAct", "orders", "past", "physiology", "jobAd"],
      namesOnly: true,
      bodyInKitchen: true,
    },
  ),
  health(
    [
      `laat _3 winter|griep|kou|herfst|griepseizoen _2 komen`,
      `inwendig*|innerlijk* _1 tuin|tuintje|fabriek|schoonmaak|kuis`,
      `vanbinnen|binnenin _4 opgeruimd|gereinigd|gekuist|schoongemaakt`,
      `wat je|jouw|uw gewrichten|darmen|spieren|huid|lichaam|hersenen|botten _2 zoeken|zoekt|vraagt|vragen|wil|willen`,
    ],
    { with: ["substance|takes|brandGood|nutrient"], without: ["orders", "cookAct"] },
  ),
  health(
    [
      `lichaam|lijf _6 <functionVerb|takes|support> _8 <body|bodyFunction>`,
      `<goodState|fitReader> van binnen|buiten|binnenuit`,
      `kalmte|rust|balans|energie|schoonheid|glans|weerstand|kracht in _2 kop|kopje|glas|tas|tasje|kom|flesje|potje|pot|zakje`,
      `sneller|vlotter|weer|terug _2 op peil|krachten`,
      `onderschatte|beste|ideale _2 voor _2 <body|bodyFunction|mindFunction>`,
    ],
    { with: ["substance|goodState|nutrient|reader"], without: ["orders", "cookAct", "physiology", "past"] },
  ),
  health(
    [`kalmte|rust|schoonheid|weerstand|vitaliteit in _1 kop|kopje|glas|tas|tasje|kom|flesje`, `glow-up`],
    { mostWords: 8 },
  ),
];
