import { ruleOf, type ClaimRule } from "./rule";

const ill = "<disease|complaint>";
const medical = ruleOf("medical");

/** What readers tell of an illness or complaint that is gone or less. */
export const recoveryRules: ClaimRule[] = [
  medical(
    [
      `geen|niet|nooit|minder|amper _2 zeer`,
      `doet|doen|deed|deden _3 geen|niet|nooit|minder _2 pijn|zeer`,
      `geen|zonder|minder _2 spuit|spuiten|spuitjes|spuitje|infiltratie|infiltraties|operatie|cortisone|medicatie|pijnstiller*|medicijnen|pillen _4 nodig|meer`,
      `opereren|operatie|geopereerd|knieoperatie|heupoperatie _10 geen|niet _4 nodig|meer`,
      `<measure> _5 gezakt|gedaald|normaal|stabiel|beter|goed|verbeterd|gunstiger|lager|op-peil|perfect`,
      `mijn|zijn|haar|uw suiker|cholesterol|bloed|waarden|tensie|druk _4 gezakt|gedaald|beter|goed|normaal|verbeterd`,
      `<medicine> _5 geminderd|minderen|afgebouwd|afbouwen|gestopt|overbodig|vervangen`,
      `<body|complaint> _2 bloedt|bloeden|brandt|branden|jeukt|jeuken|steekt|steken|kloppen|klopt _4 minder|niet|nooit`,
      `bij|tijdens|na _2 chemo*|chemotherapie|bestraling*|antibioticakuur`,
      `slijm _1 los`,
      `weg|af|verlost|bevrijd|vanaf van _2 <medicine>`,
      `van _3 <medicine> _1 af`,
      `${ill} _7 helemaal|nu|volledig|al over`,
      `frozen shoulder`,
      `valling _4 <cure>`,
      `<cure> _4 valling`,
      `${ill} _12 <since>`,
      `<since> _8 ${ill}`,
      `${ill} _9 onzichtbaar|proper|gedaan|gebeterd|niks|rustig|controle|draaglijk|teruggekomen|wegtrekken|weggetrokken|weggebleven|wegblijft|weggaat`,
      `mist|watten|wazig|wazige|mistig|wattig|zweverig _3 hoofd`,
      `dokter|dokters|arts|specialist|kinesist _4 opgegeven`,
      `nog _1 last|hinder van _4 ${ill}`,
    ],
    { deniesItself: true, without: ["orders"] },
  ),
  medical([`<labelWord> _6 <disease|complaint>`, `<#disease|#complaint>`], {
    namesOnly: true,
    mostWords: 10,
    without: ["orders"],
  }),
  medical([`<disease>`], {
    namesOnly: true,
    with: ["reader|family|substance|address|since|timeUnit|pointer"],
    without: ["absence", "pet"],
  }),
  medical([`<disease>`], { namesOnly: true, without: ["absence", "pet", "vague"] }),
  medical([`<complaint>`], {
    namesOnly: true,
    without: ["absence", "pet", "vague", "orders", "cookAct"],
  }),
  medical([`<family> _5 ${ill}`], { deniesItself: true, without: ["orders", "cookAct"] }),
  medical(
    [
      `allergie* _8 nauwelijks|amper|minder|weg|rustig|rustiger|nooit`,
      `dik|rood|gezwollen|opgezet|ontstoken _9 niks|niets _2 meer|zien`,
      `de|een|mijn|die zweer _5 <cure|better>`,
      `<complaint> _4 over|voorbij|weg|gedaan`,
      `kwakkel* _6 knapt|op|beter`,
    ],
    {
      with: ["reader|substance|family|body|since|timeUnit"],
      without: ["orders", "cookAct", "pet"],
      deniesItself: true,
    },
  ),
];
