import { ruleOf, type ClaimRule } from "./rule";

const part = "<body|bodyFunction|mindFunction|limb|ageing>";
const own = "mijn|m'n|ons|onze|uw|je|jouw|jullie|zijn|haar|hun|eigen";
const health = ruleOf("health");

/** What readers tell of themselves and theirs: it is better since, thanks to, after so many weeks. */
export const testimonyRules: ClaimRule[] = [
  health([`${own} _2 ${part} _7 <better>`, `<better> _3 ${own} _1 ${part}`], {
    bodyInKitchen: true,
    without: ["orders"],
  }),
  health([`<since> _8 ${part} _6 <better|feeling|again>`, `${part} _6 <better|feeling|again> _6 <since>`], {
    bodyInKitchen: true,
    without: ["orders"],
  }),
  health(
    [
      `voel|voelt|voelen|voelde|voelden _6 <feeling>`,
      `ik|mij|me ben|is|was|werd|word _5 <feeling>`,
      `ben|is|was|werd|word ik|mij|me _5 <feeling>`,
      `<family> _4 is|zijn|was|loopt|werd _5 <feeling>`,
      `ben|was|werd|word|voel _4 <feeling>`,
      `hoofd|geest is|werd|bleef|blijft _2 helder|kalm|rustig|scherp|fris`,
      `lig|ligt|lag|lagen _4 niet|nooit|minder _2 wakker`,
      `slap|slappe|loom|lome|zwaar|zware|moe|opgeblazen|loodzware|futloze gevoel|hoofd|benen`,
      `wordt|word|worden|werd _3 sterk|sterke|groot|grote|gezond|gezonde _3 van`,
      `<since> _7 <feeling>`,
      `<feeling> _5 <since>`,
      `<feeling> _2 in _2 hoofd|lijf|lichaam|vel|buik|leven`,
      `beter|makkelijker|gemakkelijker|vlotter|sneller|rapper|langer|scherper|dieper _3 <mindVerb>`,
      `<mindVerb> _4 beter|makkelijker|gemakkelijker|vlotter|sneller|rapper|scherper|dieper`,
    ],
    { without: ["orders", "cookAct"], with: ["substance|since|reader|product|family"] },
  ),
  health(
    [
      `<again> _6 <mobilityVerb>`,
      `<mobilityVerb> <again>`,
      `<again> _3 vlot|soepel|goed|pijnloos|zonder`,
      `trap|trappen _3 op|af|oplopen|aflopen|doen`,
    ],
    { without: ["orders", "cookAct", "nonFood"], with: ["family|reader", "again|since|substance"] },
  ),
  health(
    [`doet|doen|deed _3 met|voor|aan _2 ${own} _1 ${part}`, `niet|nooit _1 ziek|verkouden _1 geweest|meer`],
    {
      without: ["orders"],
    },
  ),
  health(
    [
      `${own} _2 <body|bodyFunction|mindFunction> _6 niet|geen|nooit|niks|niets _3 meer`,
      `${own} _2 <body|bodyFunction> _6 nu|eindelijk|weer|terug|opnieuw|minder|verschil`,
      `<again|since> _4 ${own} _1 <body|bodyFunction>`,
      `nu|eindelijk _3 ${own} _1 <body|bodyFunction> _4 <again>`,
      `vroeger _4 ${own} _1 ${part} _10 nu`,
      `minder _2 <dull>`,
      `niet _1 meer|langer _1 zo _1 <dull>`,
      `onder _2 ogen`,
      `<mobilityVerb> _3 trap _1 op|af`,
      `<since|again> _3 mezelf|mijzelf|jezelf`,
      `zie|ziet|zag|zagen|merk|merkt|merkte|voel|voelt|voelde _3 verschil|resultaat|effect _6 <body|ageing>`,
    ],
    { deniesItself: true, bodyInKitchen: true, with: ["reader|family|substance"], without: ["orders"] },
  ),
  health([`<substance> _10 <innerBody>`], {
    namesOnly: true,
    bodyInKitchen: true,
    without: ["physiology", "cookAct", "orders", "past"],
  }),
  health([`mijn|m'n|ons|je|jouw|uw _1 <body|bodyFunction|ageing>`], {
    namesOnly: true,
    bodyInKitchen: true,
    without: ["physiology", "idiom", "orders", "jobAd", "bone", "writes"],
  }),
  health(
    [
      `<body> die|dat _4 <beautyVerb|decay|better>`,
      `eindelijk _2 <body> _3 <better|beautyVerb>`,
      `meer|extra|veel glans|volume|stevigheid|spankracht|veerkracht`,
      `haren|manen|haardos|lokken|krullen _4 <better|beautyVerb>`,
      `kikkert|pept|beurt|leeft _5 op`,
      `opkikkert|oppept|opleeft|opfleurt`,
      `herstellende <sufferer>`,
      `versterk*|opbeurend*|rustgevend* <substance>`,
    ],
    { deniesItself: true, bodyInKitchen: true, without: ["orders"] },
  ),
  health(
    [
      `gelijk|als|zoals|lijk _2 jonge|jong|twintigjarige|dertigjarige gast|gastje|kerel|meid|meisje|veulen|hinde|god|deerne|vrouw|man`,
      `gelijk|als|lijk een|ne veulen|hinde|roos|marmot|twintiger|dertiger|klokske|klokje|uurwerk|perzik|babyhuid`,
      `als|gelijk|lijk gesmeerd|nieuw|herboren|vroeger`,
      `als|gelijk|lijk _1 nieuwe|ander|andere mens|vrouw|man`,
    ],
    { with: ["reader|family|body|bodyFunction"], without: ["orders", "cookAct"] },
  ),
  health(
    [
      `slaap|slaapt|slapen|sliep|geslapen _4 <again> _2 door`,
      `<again> _3 slaap|slaapt|slapen|doorslapen|geslapen|doorslaap`,
      `slaap|slaapt|slapen|sliep|geslapen _4 roos|marmot|blok|baby|os|beer|dieper|beter|rustiger|vaster`,
      `nacht|nachten _4 doorgeslapen|doorslapen|doorslaap`,
      `slaap|slaapt|slapen|sliep ik|je|ge|ze|hij _4 door`,
      `inslaapt|inslapen|inslaap|doorslapen|doorslaapt`,
      `sneller|vlotter|rapper|makkelijker|gemakkelijker|beter _1 in slaap`,
      `in slaap _4 sneller|vlotter|rapper|makkelijker`,
    ],
    { with: ["reader|family|substance|since"] },
  ),
  health(
    [
      `${part} _4 <again> _1 weggeweest|zoals|gelijk|normaal|regelmatig|orde`,
      `${part} _4 is|zijn <again>`,
      `${part} _3 bedank*|dankbaar|danken|juich*|content|blij`,
      `<substance|product> _5 wonder|wonderen`,
      `doet|deed|doen|deden|verricht* _4 wonderen`,
      `amper|niets|niks|nauwelijks|weinig|minder _3 gemerkt|gevoeld|last|hinder _5 <since>`,
      `<menopause> _6 minder|makkelijker|gemakkelijker|rustiger|vlotter|beter|doorkomen|last`,
      `zin|goesting _2 in _2 dag|leven`,
      `weer|terug|eindelijk _2 mezelf|mijzelf|de oude`,
      `<since> _6 mezelf|mijzelf|de oude`,
      `levenskwaliteit|levenslust|levensvreugde`,
      `normaal leven`,
      `leven <again>`,
      `op krachten|krachten|kracht|adem komen|komt|gekomen|kom`,
      `kwakkel* _5 <since>`,
    ],
    { without: ["orders", "cookAct"], deniesItself: true, with: ["reader|family|since|substance|body"] },
  ),
  health(
    [
      `niet|nooit|minder|amper|zelden|nauwelijks _3 ziek|verkouden|snipverkouden|grieperig|ziekjes|moe|futloos`,
      `geen _2 dag _1 ziek`,
      `ziek|verkouden|moe|grieperig _3 niet|nooit|amper|zelden _2 meer`,
    ],
    { deniesItself: true, with: ["family|sufferer|substance|since"], without: ["orders"] },
  ),
  health(
    [
      `zie|ziet|zien|uitzie|uitziet|uitzien|oogt|ogen ik|je|ge|zij _5 stralend|stralender|jonger|fris|frisser|goed|gezond|gezonder`,
      `stralend|stralender|jonger|frisser|jeugdiger|gezonder _4 eruit|eruitzie|uitzie|uitziet|eruitziet|uitzien|eruitzien`,
      `<resultWord> _4 <body|bodyFunction|ageing>`,
      `zo|zoveel <better> zie|oog|voel`,
      `<body> _6 hun|haar|zijn werk`,
      `kapster|kapper|schoonheidsspecialiste|nagelstyliste|vriendinnen|collega's|iedereen|mensen _8 haar|haren|huid|nagels|stralend|jonger|rimpels`,
      `wat|welke|welk _1 creme|product|shampoo ik _1 gebruik|smeer`,
      `foto's|foto|fotos|selfie _4 voor en na`,
      `voor en na _4 <timeUnit>`,
      `<body> _3 voor en na`,
      `before and|& after`,
      `na <timeUnit> _6 <body|ageing|bodyFunction> _6 <better>`,
      `na _3 <timeUnit> _6 <body|ageing|bodyFunction> _6 <better>`,
      `dromen|nachten|ochtenden _3 <better>`,
    ],
    { without: ["orders", "cookAct"] },
  ),
  health([
    `<#tagHealth>`,
    `good|great|better|deep|sweet mood|sleep|dreams|focus|energy`,
    `happy gut|mind|skin|belly|tummy|hormones|joints`,
    `healthy _1 gut|skin|hair|joints|aging|ageing|body`,
    `your glow|skin|hair|gut|joints|body`,
  ]),
];
