import { ruleOf, type ClaimRule } from "./rule";

const health = ruleOf("health");

/** What a shop promises without a word of its own for the effect: a wish, a group, an hour of the day, a comparison. */
export const promiseRules: ClaimRule[] = [
  health(
    [
      `<support> _3 balans|evenwicht|welzijn|welbevinden|cyclus|hormoonhuishouding|gestel|vitaliteit`,
      `<goodState|better> _1 <mindFunction>`,
      `<better> _1 <bodyFunction>`,
      `meer|betere|goede|langere|grotere|extra|optimale|topvorm|volle _1 <bodyFunction|mindFunction>`,
      `licht|lichter|goed|makkelijk|gemakkelijk|vlot|beter _1 verteerbaar|verteerbare|opneembaar|verdragen`,
      `soepele|soepeler|vlotte|pijnloze|lenige|vrije bewegingen|beweging|passen|stap|tred`,
      `natuurlijke|gezonde|zachte|mooie|warme|jeugdige|stralende gloed|glans|teint|blos`,
      `verschil|resultaat|resultaten|effect _2 in|op|aan|bij _2 <body|bodyFunction>`,
      `meer|extra|nieuwe|volle kracht|energie|pit|fut|power|mannelijkheid|vrouwelijkheid|uithouding|veerkracht`,
      `energie|kracht|rust|leven|zuurstof|vocht _2 in|aan|voor|naar _2 <your> _2 <body>`,
      `in gang|beweging _3 <bodyFunction>`,
      `<bodyFunction> _2 in gang|beweging`,
      `kleur|blos _2 op _2 wangen`,
      `investering|investeer|investeren _2 in _2 <body|bodyFunction|mind>`,
      `weg naar _1 <your> _1 <body>`,
      `weg naar _3 <goodState> _1 <body|bodyFunction>`,
      `gun|verwen|verras|trakteer|verdien* _2 <body|bodyFunction>`,
      `<body> verdien*|vraagt|vragen|verlang* _4 zorg|aandacht|steun|hulp|beste|rust|onderhoud|herstel`,
      `lichaam verlang* _3 naar`,
      `zwakke plek`,
      `smeer* _3 <body>`,
      `<body> die|dat _2 mee*`,
      `wie _4 goed|beter _5 <body> _3 zorg*`,
      `lijm|cement|smeerolie|smeermiddel|brandstof|motor|mortel|kit|voeding|voedsel|voer|balsem|bouwsteen|bouwstenen|bouwstof|grondstof _4 <your> _2 <body>`,
      `voeding|voedsel|eten|brandstof|olie|bouwmateriaal|bouwstof|bouwstenen _1 voor _1 <body|bodyFunction|mindFunction>`,
    ],
    { bodyInKitchen: true, without: ["jobAd", "orders"] },
  ),
  health(
    [
      `<support|cure> _5 <strain>`,
      `voor|tijdens|bij|na|in _3 <strain>`,
      `tot rust|zichzelf|jezelf|uzelf komt|komen|kom|brengt|brengen`,
      `kom|komt|breng|brengt _7 tot rust|ontspanning`,
      `pure|zuivere|directe|snelle|natuurlijke|blijvende|langdurige energie`,
      `energie zonder|de|het|voor _1 dip|crash|suikerdip|hele|lange|sporters|sporten|dag|training|lopers`,
      `focus|energie|rust|slaap|glow zonder _1 crash|dip|pillen|stress|cafeine`,
      `door|voor lange|drukke|zware dag|dagen|nachten|weken|werkdag`,
    ],
    { with: ["substance|aimsAtBody|product"], without: ["orders", "cookAct", "jobAd"] },
  ),
  health(
    [`<mindFunction>`, `<bodyFunction> op|in _2 fiets|sportveld|training|zak|zakje|potje|pot|glas|kopje|kop`],
    { namesOnly: true, with: ["substance"], mostWords: 9, without: ["orders"] },
  ),
  health([`<weakState>`], { asks: true, mostWords: 4, without: ["orders"] }),
  health(
    [
      `voor _3 <sufferer|family> _6 <weakState>`,
      `voor _3 <sufferer|family> _4 slecht|moeilijk|onrustig|licht _1 slaapt|slapen|inslaapt|inslapen`,
      `voor _3 <sufferer|family> _4 weinig|geen|meer|extra energie|weerstand|spierkracht|focus|rust`,
      `voor _2 actieve|sportieve|ouder*|rijpere|rijpe|drukke|vermoeide|bezige <sufferer>`,
      `wie|wanneer|als _3 <weakState> _2 is|bent|voelt _10 <substance>`,
      `<weakState> _10 <substance> _8 <support|cure>`,
    ],
    { with: ["substance|product|aimsAtBody"], without: ["orders", "jobAd"] },
  ),
  health(
    [
      `maken|maakt|aanmaakt|aanmaken _4 minder _1 collageen|elastine|hyaluronzuur|keratine`,
      `minder _1 collageen|elastine|hyaluronzuur|keratine _2 aan|aanmaakt|aanmaken`,
      `<possessive> _2 aanmaak|productie|voorraad|collageenaanmaak|collageenproductie|collageengehalte _5 daalt|dalen|zakt|vermindert|afneemt|terugloopt|loopt`,
      `aanmaak|productie _4 collageen|elastine|hyaluronzuur _6 daalt|zakt|vermindert|afneemt|neemt|terugloopt|loopt|aanvul*`,
      `collageen|bouillon|gelatine _6 onmisbaar|onmisbare|noodzakelijk|levensbelangrijk|essentieel|essentiele _6 <body|bodyFunction>`,
      `vanaf _3 <number> _6 collageen _6 minder|daalt|af|aanvul*`,
    ],
    { with: ["reader|substance"] },
  ),
];
