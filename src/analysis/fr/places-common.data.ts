/** French words that some town or region is named like. Made by `npm run prepare:gazetteer`; source: an-array-of-french-words 2.0.0 (MIT). */
export const commonWords: ReadonlySet<string> = new Set(
  `
    abat abondance abondant aboulie abricot abricots acacias accord acharnai acharne acharnes acme acon acores acre ados
    aere aerodrome affile agi agios agira agnat agneaux agora agrafa agres agui ai aie aient aigle aigre aigues
    aiguilles aiguillon ail aillant aillas aimas aime aira airai aire ait aldine ale alea alene alerta ales alesas
    alexandra alfa algonquin alibi alicant alicante alios alise alita alize alla allai alle allege allegre allemands
    alliance alliat allier allo allons alloue allouez alpestre alpha alpin alpine altier alto altos alumine aluni alunis
    alvin amarante amas amassera amati amazone amble ambler ambon ambra ambras ambres ame amen ames ami amidon amie
    amies ammonite ampere amure an ana anaconda ananas anche andin andouille andrinople ane aneth ange anglais angle
    angles anglet angoisse angora anieres animas annelles annone anon ans anse antarctique antichambre antique anus
    aouta apache apex appel appelle appels apure aquarium ara aramon aras arasas araucaria arbora arboras arbore arboree
    arbre arc arcade arceau arche archer arches arcon ardentes ardu are ares argas argent argenta argentan argentat
    argente argentine aria arias arien arisas arma armada armant armas armes arqua arques arroses arroyo arroyos ars
    arsenal arsin art artillerie arum as ascension asile aspe asque asques assai asse assenee assis assise asti astis
    astrakan athee atlantique atlas atome attaques attique au aubaine aube aubiers aubin auburn aucun auge aura auras
    aurons austral autruche avanca avare aventura avera aveux avez avine avion aviron avirons avis avise avoine avril
    axa axat axis azur azure baba babil babine baby bac baccarat bachant bachas bacles bacon bacs bacul badin baffa
    bafra bagatelle bagnes bagnole bagnoles bagou bagua baguer bagues bah bai baie baignes bail baille bain bains bais
    baise baissa bal balada balai balata balla ballast balle ballon ballons ballots bals balsa balzan bambous ban
    bananes bancal banco banda bande bandera banderas bangs banian banjo banna banne banner bannes banni bannieres
    banquete bans bar baraka barakas baraque baratte barba barbas barbat barber barbera barbues bard barda bardai bareta
    barete barge barges barman barn baron barra barrage barras barre barri barriere bars bas basa base basic basin basse
    basses basset bassin baste bastidon bastos bat bata batas batavia bate batera bates bath bati batie batik bats baud
    bauge baume bavai bave bavent baya bayas bayat baye bayer bayons bazar bea beas beaupre beaux bec becs bee beer beez
    begu begues bekes bel bela belait belas bele beler beles belle belon belvedere ben benet beni benin benjamin benne
    ber berbere berca berge berger bergeres berline bermuda berna bernardin bernas berne bernes bessemer beta bete betel
    bettes bey bibi bibis bic biches bidon bief bielle biere bigues bijou bila bilan bile bille billet bina binas bingo
    bique bisa bise bisee biser bison bissa bissasse bissee bisser bistra bistre bites bitez blacks blair blairs blama
    blanc ble bled blende bles blesa blesse blet blond bloomer bluff bluffs boas bocage boches boesse boesses bogie
    bogue bois boise boisseau boisseaux boita bol bolchevik bolivar bomba bombai bombe bon bonbon bond bonda bondi
    bonhomme boni boniches bonne bonnes bonnet bons boom boomerang bora boras borate bord borda bordeaux border borderas
    bordes bords bore borgne borna borne bort bosco bosse bossee bossele boston bostons bot botes botta bouc boucau
    boucha bouchon bouda boudai boudes boue bouee bouge bougie bougon bouillante bouillon boulange boulin boulon
    boulonne boulot bouquet bourbon bourdon bourdonne bourg bourgogne bourguignon bourguignons bourre boursieres bous
    bouse bouta bouvieres bowling box brades brai braies bran branches brande brandebourg brandis brandon brans brantes
    bras brasa brase brasseuse brava bravo braya braye breches brela brele breles brelez breme bremes bresil brette
    brettes breves brevet brick bride brides bridge bridger brie bries briffons brigantin brigantine brigue brille brime
    brin brins brisa bristol broc brodai brodas brome brook brooks brossa brosses brou brouilla broussard brousse brouta
    browning broye broyes bru brule bruma brumaire brumat brun brune brunet bruni brus brusque bruyeres bu bucha bue
    bugle buire buis buisson bulle bulles buna bungalow bure burele burelles bures burgau burin buron bus bush busse but
    buta bute butera butor butte buttes ca caban cabana cabanas cabanasse cabanes cabaret cabot cabra cabras cabrera
    cabri cabris cacao cache cacique cactus cade cades cadi cadis cafe cagnes cagnotte cailla caille cailloux caiman
    cairns caisson cajola cal cala calai calais calamar calcium cale calebasses calera caleras cales calice calina
    calmar calmis calo calumet calva calvados calvas calypso camarade camarillas cambrai cambre came camelia camelote
    camembert campa campagne campeche campos camps cana canada canal canari canaris canas cancale cancre candela
    candelas candi candide candie candir cane canes canna cannelle cannes canoe canoes canon cantal canton canyon capela
    capelle capital capitale capron captieux captiva caqueta car caracal carbonate carbone carcan carcans cardan carde
    cardigan cardinale cardon carenas caresse cargo caria caribou carlin carmagnole carme carnation carne carnet carrare
    carre carrefour carrick carriere carrieres carry cars cartes casas cascade caseras cases cash cashmere casier casino
    casinos cassine cassis casson castagna castagne castel castine castor castras castre castres catalan cati cauri cava
    cavaillon cavala cavalerie cavalier cavas cave caves cavite ceignes cela cele celebration celeste cella celle celles
    cellier cellule cement cendras cendre cene central centrale centre centres cents centurion cerat cerbere cercueil
    cereale cerise cerisiers cerna cernat cesar cesse cesseras chable chablis chacal chagrin chagrine chainat chair
    chale chambellan chamois champ champagne champion champis champs chance change chanteau chanterelle chantes
    chantilly chapeau char charbonnat charbonnier charbonnieres chardon charge charleston charlotte charme charmes
    charmilles charron chars chas chassant chasse chasselas chataigneraie chatain chateau chateaubriant chatelain chatra
    chatre chatres chatte chaudron chaufour chaumant chaumes chauve chauvin chaux cheffes chelem chemin cheminas
    cheminot chenevieres chenu cher chera cheras cherat cherche cheri cherra cherre chester cheval chevaline chevillard
    cheville chevreaux chevrier chevrieres chevron chia chiai chicana chiche chichis chier china chinchilla chine
    chinook chions chipe chiure choisies choix choma choque choques choux choya choye christiania chu cicero ciel
    cierges cieux cigales cigogne cil cine cintra cintre ciras cirat cire cires cirieres ciron cita cite citerne citrus
    clair clam clans clapiers clarines classe clave claver clavette clavier claviers claymore clefs clemente cles clissa
    clive clones clot cloue cluses coasse cobra coca cocagne cocas cochas coco cocos cocu codas cogna cognac cognat
    cogne coin coinces coings coite col cola colere colla collantes collat college collegien collet colliers collines
    colombe colombes colombier colombiers colombine colon colonie colonne coloras coltines comas combes combine
    comblanchien combles comma commandeurs commerce communal compendium competa competition complexe comporta compound
    conception concession concise concrete concue conde condes condom condor cone confederation confina confines confins
    confluence confort congas coni conquet conservation consolation constance constante constitution conta contai
    contamina contamine conte contention contes continental contrai contre contrecoeur contreras contres converse
    conversion cool copal copule coquille corail corbeilles corbin corbins cordas cordele cordelle cordon cordonnet
    cornac cornant cornas corne corneille cornier cornu cornus coron corozo corporation corps corpus corral corsa corse
    cota cotai cote coteau coteaux cotes coton cottage cou couche couches coudes coudons coulee couleuvre coulombs
    coulommiers cour courant courbes courbette courroux cours course courson court courtes courtois cousins couture
    coutures couva couvains coyote coyotes cramant crana crane crans crassier creances creche creches cree crema crepon
    cresson crete cretes creuse crevant cricket crique cris crisse cristal croc croix crosses crues cruzeiro cuba cubas
    cube cuesta cuira cuis cuise cuite cuits culant cultures curacao cures curry cuva cuvat cuve cuvelai cuves cuvette
    cuvier dadas dagua daguas dallas dalle dalles dalton dam dama damai daman damas dame dan dandy dangers daphne darda
    dardez darne darnes datai datas date dauba dauphin de debet decan decima deesse defiance degre deja delaver delia
    delice delta demange dement demet demette demonte denia denier denis dent dents dep deport der deraya derby des
    desarmes destin destina detroit deuil devasa deventer deviat devin devine devis devise devises dia diamante diane
    diffa digne dinai dinant dinar dinde diorama dire dis dise disse div diva divan divas dm do dock doge dol dola dolat
    dolce dole dollar dom dome dominion don dondon donjon donna donnas dora dorat doris dort dosa dot douai douane doue
    douelle douera doues douillet doux douzains douze dracena drain drains drap draper dresser driver dru drue dry du
    dual ducats duce due dumes dundee dunes dur dura durant duras dure dures ebene eboue echalas echelon echo eclaires
    eclose ecole ecorce ecorces ecorches ecot ecru ecueil ecuelle ecuelles ecuisses ecuras ecurat ecurie edam eden
    effort effraya elan elbeuf eldorado eleva elida elima elis elise elixir emarge embu eme emet eminence emisse empalme
    empire emporia emporium engins enter entrains entrelacs entrepot envie epannes epargnes epiais epierre epila
    epineuse equateur equatorial eres eroda erode erre errera escales esche esches escobar escot escots espera esperance
    espere essai esse est estampes estancia ester estiva estivaux estuaire etables etain etais etal etalon etampes etang
    etape etaux ete etoile etole etre etui eu eureka eus exhibition fa faches fada faire fais falaise falerne falun fana
    fanai fane fanes far farad fargues farina faro faros fars fascia faucon faux faxe federal federale feins felin
    felines felon fenouillet fenton fer ferai ferez ferie ferla ferma ferrai ferre ferret fertile feru ferus fete
    feuilla feule feux feves fez fiais fiasse fiche fie fiefs fiel fier fiera fieux fig figaro figeras figura fila filer
    filez fille fils finale fines finis fins fis fiscal fla flein flemme fleurat fleure fleurie fleurissant fleuves
    flint flore floreal florence florentin flores florin florissant fois fol folies folles fonda fondis fondouk fontaine
    fontainebleau fontaines fontanelle fontanges fonte fontes fora force fore fores forestiere foret forge forges fors
    fortin fortune fosse fosses fougere fougeres fouges fouilleuse foula four fourches fourneaux fours fovea fox frais
    franche franco francs fraternite frene frenes fretin fretter freux frimaire frisa frise fromager fromental front
    frontignan fronton fructidor fuisse fulminant fusa gabarre gabbro gade gades gai gaillard gais gal gala gale galion
    gallo gallos gallup gals gamba gambe gamina gang ganga gansa ganse gant ganta gante gap gara garait garancieres
    garat garda garde gardez gardon gare garennes gares garni garnisse garons garrigues gars gata gater gates gaur gava
    gay gaz gaza gaze gazon gel gela gele gemeaux genas genat genes genet genets gent gentil gentry geographe gera geras
    gerat gerber gerca gere germain germaine germaines germant germas germe germinal geste gibbon gibbons gilet gilles
    gin ginseng giraumont girolles giron gironde glacerie glacis glaire gland glandage glanes glebe glene globe globine
    gloria go goba goda godas gode goelette gogo goi golden golf golfe gombos gonda gonder gonderas gondola gord gorge
    gorges gorgonzola gosier gouda gouine goulet goums gour goura goure gousse goutai gouts gouttieres gouvernes
    gouverneur goyave grabat graben grace graces gracia gracias grain grand grande grandi grange granges granite gras
    grasse gratis grau grave gre grec green greens greer greges grena grenade grenadines grenant gresa greve grignon
    grill grillon grima grimaud grimes grimpas gris grise grisee grisolera grisolles grisons grives grole groom gros
    grotte grues grumes gruyere gruyeres guano guarani gue guede gueret gueux guiche guide guider guignes guillaumes
    guinee guipas guise guru gus ha habla hacienda haines hais hala halas halat hale hales hall halle halls hamada hampe
    han hanches hanta hantai harda hardi harem harmonie haro harper hart harts haste hata hauban haussez hava havant
    havera havre he hela helas hele helicon hem henne henry herba herbes herbiers hercule hercules heres herisson
    heritage heron hersat heure hi hickory hidalgo hier hindi ho hola home hommes homo honore hop horde horst hosanna
    hostie hostos hou houdan houilles houlette housse housseras houx hua hue huerta huertas huez huguenot hui huila
    huilai hum huma humble humus hure huron hurricane ibis ide ifs igne il ile iles ileus ilion imbu imiter imper
    imperial imposte in inca incisa incline inde indura induras infantes inhuma inhumas institut intercourse internat
    intervalles iota ira irai irais isola issu issus itou ive ives jabiru jable jaborandi jabot jacarandas jack jacobus
    jacque jade jais jales jalon jalons jambes jangada jans japon japons jar jardin jardines jardon jarret jars jas jasa
    jasai jasper java javas je jean jeannette jenny jerez jersey jesus jete jette jeune job joli joncheres joseph joue
    jouet jouvence joyeuse joyeux jubiles jucha juche juif jules julien julienne jumeaux jumel jumelles junior jura jure
    jury justice jutai kacha kache kaki kali kalis kamala kami kan kans kapok karakul karma karman kava kawa kepi khan
    kief kil kilo kirs kit kola kolas kore krach kraks ksar ksour la label labelle labrador lac laca lacasse laces
    laches lacs lad ladin lagunes lai laie laina laine lais laize lama lamas lame lamie lamine lampa lancai lance lancon
    landau lande lander landes lange langeais langue langui lapa lapai lapas lapine laps largo larmes las laser lassa
    lasse lassee lat latta latte lattes laudes laure lavant lavis laya laye layon lazaret le leader leche lechee
    legalite lege leger leghorn lei lemme lemmes lent lentilles lento lents leonard les lesa lese lesina lest lester
    lestera leu lev leva levant leve levent lever leves levier li lia lias liber liberal liberation liberte liberty
    libres lice licha lichen lido lie liege lien liens lier lierre lies lieux liez lige ligne lignerolles lignite ligota
    lima limages liman limans limas limbe lime limerick limite limoges limon limona limonade limonas limone limones
    limonite limons lin linge linger liniere liniers lino lion lions lira lire lis lise lissa lisse lisses lista listas
    lit lita liter littoral liure livarot lives livet livre lob lobe lobera lobez loch locha loche loches lods lof lofa
    lofer logos loi lolo lombard lombes londres long longe longes longues look loque lorette lori loris lorrain lorraine
    lors lot lotte loua louches louchi loue louer loueuse lougres louis loupe loupes loura lourd lourde lourdes loures
    lova lovas lovat lover loyal loyers lu lucane lucre lue luis luisant lumes lundi lupin lus lusse lustra lutin lutter
    lux luxe luzerne lys lyse ma macassar macere mach macha machai mache macher machina macla maclas macon madeleine
    madere madone madras madre madrigal mafia magazine mage magenta magna magnant magnas magne magnee magnolia mai maia
    mailing maillas maillat maille maillet maillot main maints maire maisonnette maisons major maki mal malabar malade
    malaga malard male males mali malin malins malis malle malles malta maltat malte man mana manage manas manche manda
    mandai mandale mandas mander mandera manes manganeses mange manger mangue mania manille manitou mans manses mansion
    mantes manuel marais marathon marc marchais marchand marchant marche marches mardi mare marengo marennes mares
    marfil marges margina margine mari maria marias marie marigot marin marina marine marines maringouin marions
    maritime mark marks marmelade marna marne marnes maroilles marques marquette marquez marquise marrat marre mars
    marte martel martinet martres martyre maryland mascara mascaras mascotte maser maskinonge masquat massa massacre
    massais massat masse mastaba mastic mata matador matai matat mate mater matera mati matina matinal matir matou
    matrice matura maturai maure mauves maux maximum maxwell maya mayas mayen me mec mechai mede media medias medina
    medis megalopole mela melas melba mele melia mellah melo melon melos meme men mena menades menager menai menat mener
    menes menin mens menton mentor mer mercier mere meres meridional meridionale merinos merles merlin mers mesa mess
    messe messidor mestre met meta metairie metal metra metro mets mettre meures meurs mi mica miches midi mie mien mies
    mignon migre mil milan mile miles millas millet mils mima mime min mina minante minas mine miner minerve minier
    minis minot minus mir mira mirador mirai miras mirat mire mirepoix mires mis misere miss misse mission mita mitai
    mobile moche moco modeste moelle moere moi moira moirai moirais moire moires moisa moisson moita moka mol mole
    moletai molle molles mollet mollis mon monceaux monda mondai monnaie mono mont monta montagne montant monte monteras
    montes montmorency montoir montre monts monument moqua moraine moral morales more mores morille morillon morse
    mortel mortier mortiers mosan mosquee mot motta mouchard mouches mouettes moule moulines moulinet moulins moult
    mouriez mouron mousse mousson moutier moutiers mouton moutonne moxa moye moyen ms mu mua muasse muer muge mugi
    mugueta muids mulot munster mur mura muras murat mure mures muret muri muris murs mus musa muscat muse musera
    musques mustang mut muta mute mutina myrte nages nain naives nana nanan nanas nankin nanti napel napels napoleon
    napoleons nappa nard narra nasal nasales nase natal natales nations nattages navajas naval navales ne neant neck
    nees negrier neo neon neptunium nervi nes net nette neve neves nia niable nielle nielles niemes nif nimba nippes
    nitra niveau nivele nivelle nivelles nivose no noble noce noel nom nome nomme non none nopal nord nord est nord
    ouest noria normal norrois nota notas novais novas nove noves noyant noyers nua nuer nuis nuits nus nymphes oasis
    obel obera oblong occasion occident occidental occidentale ode odes odeur off ogre oh ohe oison ole olivette olle
    omega omet omis on ondes ongles onzain ope opera opus or oracle oraison oral orange oratorio oratorios orbe orbita
    ores orgelet orges orgueil orient oriental orientale oriente orin orle ormeau ormes ornas orne ornes orphelinat ors
    os osa osas oser oseras oses ota otates otera ouate ouches ouest oust ouste ovale oxford pacha pachas pack padoue
    page pageas paille pailles paillet pains pais pal palais palan palangue palanques palatin palatine pale pali palis
    palissa palisse palladium palma palmares palmas palme palmer palmera palmes palombe palotas palpa pals palud pama
    pamas pame pampa pampas pamplemousses pan pana panade panama panat panca pancas panda pane panic panique panka panna
    panne pannes panorama panse pantin papa papas papy par para parachute parada paradas paradera paradis parai parais
    parames paras parat parce pardi pare parent pareo parera pari parian paries paris parkinson parla parme parole paros
    pars part partes paru parus parvenir pas pascal passa passade passage passais passat passavant passons pasteur pat
    pata patas pate pater pati patis patres paturages pausa pauvres pava pavai pavant pavee pavie pavies pavillons paya
    payas peeling peigneur peille peine peintre pekan pekin pela peles pelican pelles pelletier pelotas pelouse penal
    penales pende pendra pene peniche penne penon pensa pensee peon pepe pepin pequin perca perce percha perches percut
    pere pergola peri peridot perigueux peris perla perlas perle perles perlez permet pers persan perseverance pertuis
    pese pesse pestera peta petale petas pete petilla petit petre petres petrie petrin petris petuna peze phenix
    philippines philo phoenix phone pi piano pians pica picota piemont pierre pierres pierrot pies pieta pieton pietre
    pigeon piges pignon pila pilas pilat pile piles pilla pilon pimenta pin pince pincon pinne pinson pioche pion pionca
    pionnat pipa piperies pipes piqua piqueras piquete piranha piranhas pirate pire pis pise piste pithiviers piton
    pitres placa placas place placer plagia plaigne plaine plains plaisance plaisir plan plana planas planches planchez
    planes planezes planques plans planta plantation plaque plaquemine plate plateau plateaux platina plats plein pleure
    pleurs plomber plombier plombieres plonger pluie plumer plus pluton pocha poele poil poing point poisson poissons
    poivres poix pole poli polica police polis polit polo polos pommard pommera pommez pommier pommiers pomponne ponca
    ponce pond pont ponte pontillas pontils ponts pool pop porcheres porches pore port porta portage portas porte porter
    portes portez portland porto posada posadas posas poses possession posta postal pote poteau potes potier potlatch
    pouille pouilles poulaines poule prairial pre preaux precieux premontre presidente pressat presto preux pria priez
    priment primera prince principal principe prisse priva privas prix proclamation pronunciamiento prospect prouvais
    provencal providence provin provins provo pruines pruniers pu pua publier puer puera puits pullman puma puna punas
    punch pure pusse put quarante quarre quart quarter quartes quarto quartzite que quebracho quel quiche quiches
    quichuas quillon quintal quinto rabat rabla rabot rabota race racine racines rada rade rades radis rafales rage
    raglan rai raia raids rail rainette raja rama ramadan ramarra ramasse rameuse rami ramona ramones rampat rance
    rances ranci rancis rancon randonnai randonne rang ranger rani ranis rapa rapas rapat raphia rapin rapina rappel ras
    rasa rash rasta rata rate ratieres ratina raton raves ravieres ravina ravine raya rayon re rea real reaux recale
    recita recourt recouvrance redan redonda ree rees reforma region regis regla rein reine reis relevant rem remouille
    rems remue remuera rende rene renes renne rennes renova rentieres replonges reposa repose reseda reserva reserve
    reservoir resina resine restas rester retiras retond reunion reva reveillon revere reves rho ri ria riant richard
    riche richelieu rida ride rider rideras rien ries riez rifle rima rimons ring rions ripa ripe ris riva rivas rive
    rivera rives rivet riviere rivieres riz rob robas robe robert roberts robins rocaille roche rocher roches rock
    rocques roda rodai rodas rode rodent rodeo rodes rodez rogna rognes rognon rogues rois roles romain romaine roman
    romani romano romanos romans ronde rondo rondos roque roquefort roquelaure roques roquettes rosa rosais rosas rose
    roseau rosee rosera roses rosette rosieres rosis rossa rossignol rot rota rote rots rouan rouans rouchi rouelles
    rouet rouez rouge rouille roulette rousse rousseau rousses routes routier rouvres roux royal rua rude rue ruelle
    rugby rugi ruile ruinas rupina rus rusa ruse ruser rusera rush russe rustiques sa sabir sabla sable sablieres
    sablonnieres sablons sabra sabres sac sache sachet saga sagas sai saignes saillant sains saint sainte saintes saints
    sake saki sala saladero salami salamis salas salat sale sales salete sali salies salin saline salines salins salit
    salives salle salles salmis salon salop salopa salpetriere salses salut salve samare samba sambas samit sampang
    sampans sana sancerre sandwich sang sangla sante santes santon sanza saoula sapa sapai sapat sape sapes sarcelles
    sari saris sarong saros sarrancolin sas sassa sassafras sassenage sasser satana satin satis satura sauca sauce
    sauces saucier saules saunieres saurais saurat saure sauri sauris sauta sauternes sauteurs sauvage sauvat sauve
    savanes savate savonniere savonnieres saxe saxo saxon scandale sceaux schooner scierie sciez scille se sebaste sec
    secheras secourt section segala segalas seiches seilles seins sella sellent selles selon seltz selve sema semaphore
    seme semera semons sen senaux sene senile sens sent sentinelle separa septentrional septentrionale septmoncel sera
    serai serbe serez seria serina serpentine serra serrai serre serres sers sert serti servais serval servant servantes
    serves servi servies set seton seuil seul seve sevrai sevres sherry shetland shilling si sic sien sienne sierra
    sigle sigma signa signes sil silene silenes sillon silo silos sils silves sima simple singer singera singles sinon
    sir sire sis sisal situe ski smala sode soi soja sojas sol solarium solde sole solen solin solitude solo soma somma
    sommant somme sommeilles sommer son sonda sonder songea songeons sonna sono sorbets sorbier sorbiers sore sorgues
    sort sorts soucia souda soudan soudat soude soues soufriere souille soul soula soulages souligne soupir souris
    soyers soyons sparte spencer spire spires spray stables stade staffa star station sterling sternes stock stoker
    store stouts strass stratus strume styla stylo su sua suai suais suc sucre sud sud est sud ouest sue suede suera
    sues suez suisse sultan supin supreme sur surate sure surf suri surin surina suris surmene surprise sus susse ta
    tabar tablas tabor tabou tacher taiga taillades taillant taillis tain taira tais tala talais talant talas talasse
    talat tale talent talera tales talisman talla tallai taller talon tamarin tamise tampico tampon tan tangara tangent
    tango tangua tank tanna tanne tanner tans tapa tapas tape tapera tapes tapi tapira tapirai tapon taponnat tara
    tarama tarant tarare taras tard tarde tardes tare taree tarent tarente tarez tari tarifa tarin tarpan tarsale tarse
    tasse tata tatou taule taupin taure tavela taverne tavernes tavernier te teille telega telemark tell telles tempe
    temperance temple tende tender tendon tendron tendu teneur tenon tenu tequila terca terce terme termes terminal
    terminus terne terni terrassa terre neuve terrer terres tersa tertre tes tesson teta tete tetin teton tetra tetu
    thermal thermidor thon thoras thune tic tien tierce tiercelet tiers tigrai tigre tilbury tillac tille tilt timon
    tinta tir tira tire tires tisa tisane tissa titan titi toast toc toges toi toila toison tokai tole tolu toma
    tomahawk tomas tomate tomates tombelle tome ton tonale tonnerre tonton tonus topa topas topez topo torea toril
    torrent tors tortora toscane toto toton totos touille touques tour tourailles tourbes tourets tournai tournes
    tourneur touron tours tous toussaint trac train trainer transit transporte trappe trappes travers trefle treilles
    trema trembleur trente tres tresses treteau treve treves tria trial triangle trias tribune tricolore tricot trident
    trie trient trier triez trilla trimer trin trinite trins triolet trip tripoli tripolis tritium troche troncon trou
    troua troupe trulli tu tua tuasse tub tuba tubas tube tulle tune tuner tunes tupi turbe turne tut tutoya tutu tweed
    twist tyran ultimo un une uni unie union unite ure ures urique urubu urus us usa usera useras uses ut va vacheres
    vaillant vains vaire vaires val valais valence valenciennes valeta valette valines vallon valouse vals van vanda
    vannas vanne vannes vans vanta var varaignes varia varias varie vars vas vase vaudeville vaux veina vela velars
    velas vele veles velez velo velu vendemiaire vendes vendra venelles venere venets venette vengeons venta ventose
    ventouse venus ver verbe verdets verdi vereux verges vergne verin verines verite verlans vermis vernal vernaux
    vernie vernier verres verriere verrieres verrue vers vert vertes vertu vertus verve veste veston veteran vetes vetis
    veto veules vice vichy victoire victoria victorias vida vidai vidais vide videlles vie viella vienne viens vieux vif
    vigneron vignes vignot viking vil viles villa villas ville villes vils vin vina vinas viner vinez vins vint viol
    viola violes violet viols vira vire vireux virginie virion vis visa vise vite vitre vitreux vivacite vives vivier
    viviers viviez vogue voila voisines voisins vol volas volcan voles vols volta vos voue vous voyer vue waterproof
    watt weber western whig winchester wolframs wyandotte xeres xi y yang yatagan yebles yen yens yoga zabre zanzibar
    zaouia zarzuela zebra zee zele zephyr zero zester zeugma ziba zone zoo zou
  `
    .trim()
    .split(/\s+/),
);
