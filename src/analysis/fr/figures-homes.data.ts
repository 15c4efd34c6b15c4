import type { Home } from '../figures/lexicon.ts';

const home = (unit: string, words: string): Home => ({ unit, words: new Set(words.trim().split(/\s+/)) });

const WEST_AFRICA = `senegal senegalais senegalaise senegalaises dakar mali malien malienne maliens maliennes bamako niger nigerien
  nigerienne nigeriens niamey burkina burkinabe ouagadougou togo togolais togolaise lome benin beninois beninoise cotonou
  abidjan ivoire ivoirien ivoirienne ivoiriens ivoiriennes yamoussoukro bouake korhogo thies gao segou zinder
  maradi tahoua kara parakou bissau uemoa bceao`;

const CENTRAL_AFRICA = `cameroun camerounais camerounaise camerounaises yaounde douala gabon gabonais gabonaise libreville tchad
  tchadien tchadienne tchadiens n'djamena djamena ndjamena brazzaville centrafrique centrafricaine centrafricain bangui malabo beac cemac
  garoua maroua bafoussam port-gentil franceville moundou abeche pointe-noire`;

/**
 * Where money named without its country is at home, by the words of a report (folded): the members of the
 * central banks BCEAO and BEAC, and the countries of ISO 4217, list one, that share the name of a currency.
 */
export const HOMES: ReadonlyMap<string, readonly Home[]> = new Map([
  ['XOF', [home('XOF', WEST_AFRICA), home('XAF', `${CENTRAL_AFRICA} congo`)]],
  [
    'CHF',
    [
      home(
        'CHF',
        `suisse suisses geneve genevois genevoise berne bernois zurich lausanne valais valaisan valaisanne vaud vaudois
        vaudoise neuchatel neuchatelois fribourg fribourgeois bale tessin jura helvetique federal confederation romande sion`,
      ),
      home('XOF', `${WEST_AFRICA} cfa`),
      home('XAF', `${CENTRAL_AFRICA} cfa`),
      home('GNF', 'conakry guineen guineenne guineens guinee kankan labe nzerekore'),
      home('CDF', 'kinshasa goma bukavu rdc congolais congolaise kivu lubumbashi ituri'),
      home('RWF', 'rwanda rwandais rwandaise kigali'),
      home('BIF', 'burundi burundais burundaise bujumbura gitega'),
      home('DJF', 'djibouti djiboutien djiboutienne'),
      home('KMF', 'comores comorien comorienne moroni'),
      home('XPF', 'noumea nouvelle-caledonie caledonien caledonienne papeete tahiti polynesie'),
    ],
  ],
  [
    'USD',
    [
      home(
        'CAD',
        `quebec quebecois quebecoise quebecoises montreal montrealais ottawa ontario toronto alberta manitoba canada canadien
        canadienne canadiens canadiennes nouveau-brunswick saguenay gatineau sherbrooke winnipeg vancouver calgary edmonton halifax saskatchewan regina nouvelle-ecosse terre-neuve moncton`,
      ),
      home(
        'USD',
        `etats-unis americain americaine americains americaines washington etatsunien trump biden pentagone new-york
        congres ukraine ukrainien ukrainienne russie russe russes chine chinois iran israel otan onu`,
      ),
    ],
  ],
  [
    'PEN',
    [home('PEN', 'perou peruvien peruvienne peruviens peruviennes lima arequipa cuzco trujillo callao puno')],
  ],
  [
    'DZD',
    [
      home('DZD', 'algerie algerien algerienne algeriens algeriennes alger oran constantine'),
      home('TND', 'tunisie tunisien tunisienne tunisiens tunisiennes tunis sfax sousse'),
      home('IQD', 'irak irakien irakienne irakiens bagdad bassorah mossoul erbil'),
      home('LYD', 'libye libyen libyenne libyens tripoli benghazi'),
      home('RSD', 'serbie serbe serbes belgrade'),
      home('JOD', 'jordanie jordanien jordanienne amman'),
      home('KWD', 'koweit koweitien koweitienne'),
      home('BHD', 'bahrein manama'),
    ],
  ],
  [
    'MAD',
    [
      home(
        'MAD',
        'maroc marocain marocaine marocains marocaines rabat casablanca marrakech agadir fes tanger',
      ),
      home('AED', 'emirats emirati emirien dubai abu'),
    ],
  ],
  [
    'GBP',
    [
      home(
        'GBP',
        'royaume-uni britannique britanniques londres angleterre ecosse birmingham manchester starmer',
      ),
      home('LBP', 'liban libanais libanaise libanaises beyrouth'),
      home('EGP', 'egypte egyptien egyptienne egyptiens caire alexandrie'),
      home('SDG', 'soudan soudanais soudanaise khartoum darfour el-facher omdourman'),
      home('SSP', 'djouba sud-soudanais sud-soudanaise'),
      home('SYP', 'syrie syrien syrienne syriens damas alep'),
      home('TRY', 'turquie turc turque turcs ankara istanbul'),
    ],
  ],
  [
    'SAR',
    [
      home('SAR', 'arabie saoudien saoudienne riyad djeddah'),
      home('QAR', 'qatar qatari qatarien doha'),
      home('YER', 'yemen yemenite yemenites sanaa aden'),
    ],
  ],
  [
    'IRR',
    [
      home('IRR', 'iran iranien iranienne iraniens teheran'),
      home('YER', 'yemen yemenite yemenites sanaa aden'),
      home('OMR', 'oman omanais mascate'),
    ],
  ],
  [
    'INR',
    [
      home('INR', 'inde indien indienne indiens delhi mumbai bombay'),
      home('PKR', 'pakistan pakistanais pakistanaise islamabad karachi lahore'),
      home('LKR', 'sri-lanka lanka sri-lankais colombo'),
      home('NPR', 'nepal nepalais katmandou'),
      home('MUR', 'maurice mauricien mauricienne port-louis'),
      home('IDR', 'indonesie indonesien jakarta'),
      home('SCR', 'seychelles victoria'),
    ],
  ],
  [
    'MXN',
    [
      home('MXN', 'mexique mexicain mexicaine mexico'),
      home('ARS', 'argentine argentin buenos milei'),
      home('COP', 'colombie colombien colombienne bogota medellin'),
      home('CLP', 'chili chilien chilienne santiago valparaiso'),
      home('PHP', 'philippines philippin philippine manille'),
      home('CUP', 'cuba cubain cubaine havane'),
      home('UYU', 'uruguay uruguayen montevideo'),
      home('DOP', 'dominicaine dominicain saint-domingue'),
    ],
  ],
  [
    'KES',
    [
      home('KES', 'kenya kenyan kenyane nairobi mombasa'),
      home('UGX', 'ouganda ougandais kampala'),
      home('TZS', 'tanzanie tanzanien zanzibar dodoma'),
      home('SOS', 'somalie somalien mogadiscio'),
    ],
  ],
  [
    'CZK',
    [
      home('CZK', 'tcheque tcheques tchequie prague brno'),
      home('SEK', 'suede suedois suedoise stockholm goteborg'),
      home('NOK', 'norvege norvegien norvegienne oslo bergen'),
      home('DKK', 'danemark danois danoise copenhague groenland'),
      home('ISK', 'islande islandais reykjavik'),
    ],
  ],
]);
