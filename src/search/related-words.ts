// Written by src/train/related-words.ts; see docs/related-words.md. Not to be edited.
// Derived from WordNet 3.1, under this licence:
//
// This software and database is being provided to you, the LICENSEE, by
// Princeton University under the following license.  By obtaining, using
// and/or copying this software and database, you agree that you have
// read, understood, and will comply with these terms and conditions.:
//
// Permission to use, copy, modify and distribute this software and
// database and its documentation for any purpose and without fee or
// royalty is hereby granted, provided that you agree to comply with
// the following copyright notice and statements, including the disclaimer,
// and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal
// use or for distribution.
//
// WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
//
// THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
// IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
// UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
// ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
// OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
// INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
// OTHER RIGHTS.
//
// The name of Princeton University or Princeton may not be used in
// advertising or publicity pertaining to distribution of the software
// and/or database.  Title to copyright in this software, database and
// any associated documentation shall at all times remain with
// Princeton University and LICENSEE agrees to preserve same.

/**
 * A word and what is related to it, each pair once: `~` other forms, `=` synonyms, `-` synonyms
 * in some of their meanings, `^` broader or narrower words and words of the definition. A word stands
 * for all that have its term.
 */
export const RELATED_WORDS = `
abandon: =uninhabited -desert,forsake
abasia: ~abatement
abatement: -respite
abbey: ^abbot,church,monastery
abbot: ^superior
abbreviation: =short -abridged
abdicate: =renounce,unwanted ^resign
abdomen: ~abdominal =belly,stomach,ventral ^pelvis,thorax
abdominal: =belly,stomach ^liver,near
abducted: =kidnap,kidnapper
abel: ^mathematician
aberration: =abnormal -deviation ^deflection,markedly,norm
abet: -instigate
abide: ~abode =endure,permanent,stay,tolerant -brook,last
ability: ~able,unable -power ^aptitude,creative,expert,faculty,genius,imagery,inability,incapable,intellect,intelligence,knowledge,ordinary,remembrance,skill
abject: =contempt,miserable,unfortunate -hopeless,low,submissive
ablation: =extirpate,reduce -decrease
able: ~power =capable -compete ^adequacy,breathless,compatible,connoisseur,cruel,excitatory,insufficient,know,necessary,porous,posseman,vicious
abnormal: =immoderate,subnormal -defect,deviation,unnatural
aboard: -alongside ^plane
abode: =dwelling,home,resident ^hearth,lodging
abolish: ~abolition
abolition: ^institution,system
abolitionist: =emancipate ^slavery
aborigines: =native -early,primeval
abortion: ^pregnancy
abounding: ~abundant ^airy,hazy,rocky,windy
abrader: ~abrasive ^tool
abrasive: =rough,scratchiness -disagreeable,scratch
abridged: -shortening ^summary
abroad: =foreign,overseas ^country
abrupt: ~abruptly =disconnected,sudden,suddenly -discourteous,steep ^exclamation,lightning
abruptly: =sudden,suddenly -short ^quickly,warning,without
abscess: =septic ^consisting,inflamed,pus,symptoms,tissue
absence: ~absent ^anaerobic,deficiency,escheat,lacking,peace,vacuum
absent: ~presence =absentminded,absentmindedly -away,nonexistent
absentminded: ~absentmindedly -abstract ^lost,thought
absentmindedly: -abstract ^preoccupied
absolute: =arbitrary,complete,perfectly,sheer,utterly -implicit,living,utter
absorb: ~absorption =engrossed -assimilated,attention,fascinating,intent,interest,wrapped
absorption: ^process,sorption
abstain: =ascetic
abstract: =conceptual -ideal,ideology,pilfer,theoretical ^concept,emblematic
absurd: =foolish,preposterous,ridicule -deride,silly ^nonsense
abundant: ~abundantly,quantity =ample,extravagantly,lush,plenty,profuse,riotous -exuberant,luxury,voluminous ^affluence,great,wealthy
abundantly: =extravagantly,profuse
abuse: -harm,misuse
abyss: -deep ^gulf
acacia: ^tree
academic: ~academy =scholarly ^curriculum
academy: ^school,secondary
acceleration: =fast,quicken -speed,throttle
accent: ~accentuate =emphasis,emphasize -emphatic,stress ^drawl,pronunciation,unstressed
accentuate: =emphasis,emphasize,stress ^underline,underscore
accept: =recognize -acknowledge,adopt,consent
access: ~available =handy ^staircase,stairway
accessory: -supplement,supplementary
accident: ~accidentally -inadvertently ^injury,lottery,occurrence
accidentally: =inadvertently,unexpected,unexpectedly,unintentionally -incidental,unintentional
acclaim: =hail,heraldic -applaud,approval,sanction
accommodate: -adapted,adjust,fit,suit
accompanied: =subsequent -consequence
accomplish: =achieve,attain,fulfill -complete,executive,skill ^consummate,effectuate,finish
according: -harmony,report ^laid,reportedly
accordingly: =consequence
accost: ^greeting
account: -chronicles,explanation,history,responsible ^biography,newsletter
accreditation: =license -authority,commission ^recognition
accretion: =accumulation ^growth
accrue: =accumulation,increase
acculturation: ~culture ^upbringing
accumulation: =cumulative -aggregate,collection,compiled,increase
accuracy: ~inaccurate =truth ^fidelity,near,true
accurate: ~accuracy,truth =surgical -faith,straight,true ^correctly
accuse: =crime -incriminating ^arraign,recrimination
accustom: =customary,habit,habitually -customer,usually ^inure
ace: =unity,virtuoso,wizard -genius,one,superior,whiz
acetone: ^ketone,simplest,solvent
acetonemia: =ketosis ^blood,diabetes,increase,ketone,mellitus,symptoms
acetylcholine: ^neurotransmitter
ache: =hurt -pain ^hanker
achieve: =attain -reach,winner ^feat,succeed
achromatic: ~chromatic,hue =blackish,charcoal,ebony,gray,grey,greyish,jet,pearly,sable,silver,silvery,whitish -colorless
acid: =caustic,sour,unpleasant -acrid,bitter ^alkali,aspirin,ester,gout,iodide,phosphate,polyphosphate,salt,tyrosine
acknowledge: ~recognition =admit,apology,grant,recognize -admission,quotation,unquestionably
acne: -blemish,pustule
acorns: ^fruit
acoustic: ^loudspeaker,muffler,sonar
acquaintance: =familiar -introduced ^bunkmate,schoolmate
acquiescence: =assent -obedience
acquired: ~acquisition -available
acquisition: =greedy -plundering,predaceous,predacious,predatory,prehensile,voracious ^incur,inherited,moneymaking,procurement
acre: -estate ^plantation
acreage: ^area,ground,particular,purpose
acrid: =caustic,pungent,tasty,unpleasant -bitter,blisters,virulent
acrobatic: =gymnastic,tumble -athlete
across: -crosswise ^cross,flux,opposite,side,transverse,weir
act: ~action,actor,actuate =behave,coerce,compel,force,incite,instigate -deed,obligation,spark,temporary,trigger
actinomycete: ^oxytetracycline,streptomyces
action: =coerce,compel,force,incite,instigate -activity,obligation ^advice,allegiance,builder,fibrin,inhibitory,intensification,interplay,justification,let,mania,motive,policy,preliminary,process,ready,reprisal,revenge,siege,strategy,urgent,voltaic
activity: -agile,nimble
actor: -player ^actress,barrymore,martin,mason,scott,theatrical
actress: ^barrymore,cornell,female,martin,taylor
actually: =real,really,true -factual,realize
actuate: =happen,motive,propulsion,spark,trigger -occurring
acuity: =keen,sharp -acute ^intelligence,stupid,vision
acute: =keen,keenly -penetrate,piercing,sharp ^angst,bloodhound,flu
adam: =inflexible -inexorable
adapted: =modified -adjust
add: ~addition -lend,linear ^supplement
added: =advertising
addiction: -alcohol,habit,hook
addition: -improve
additionally: ^way
address: -available,speech ^bastard,lordship,sir
adenosine: ^nucleoside
adequacy: ~ample,inadequate,meager,stingy,unequal -suffice,sufficient ^satisfactorily
adequate: ~adequacy =capable,compete,sufficient -enough,satisfactory ^hypothetical,inadequacy
adherent: =disciple
adhesive: =glutinous,gummy,mucilaginous,sticky,viscid -cohesion,pasty,resin,viscous
adjacent: =close,connected,contiguous,near,neighbor,next ^continuum
adjective: ~adjectival
adjoining: -butt ^barnyard
adjourn: -assemblage,dissolution
adjunct: -subordinate ^another
adjust: -alignment,changeable,focused,modification
administered: ~administrative -executive
administrative: -president
admiration: -esteem,pleasing
admission: ~admit =apology
admit: =apology ^concede,confess,skylight
admonition: =warning -caution,discourage ^advice,lesson
adobe: ^brick,clay
adolescence: =teenager -immature,teen,young ^puberty
adopt: =espouse ^choose,select
adoration: =endear -idol,love,worship
adornment: =bespectacled,crest,decorative,feathery,frill,fringed,jewels,mounted,spangled,stud,tassel,tufted -feathers,graceful,inflamed,monocle,ornamental,raise,ruffle,tapestry ^jewelry,rosette
adrenal: ~kidney ^corticosteroid,pertaining
adrenergic: ~epinephrine ^vasoconstrictor
adriatic: ^sea
adroit: =coordinate,cunning,dexterity,dextrous,ingenious,neat,quick -clever,handy
adsorbed: ~adsorption ^sorb
adsorption: ^sorption
adult: ~adulthood =grown,grownup,mature ^beast,creature,elder,oldster,rooster,woman
adulterer: ~adultery =illicit -debase,extraneous,impurities
adultery: -cheat
adulthood: =grownup,mature ^fully,growth,life,manhood,parenthood,period
advance: =approach -encourage,high,late,near,progress,promote
advantage: =beneficial,preferentially -discriminatory,plus ^assets,expedient,position,privilege,superior
adventive: =foreign
adventure: -dare,explorer ^task
adverb: ^class
adversary: =antagonism,antagonist,opponent,opposed ^foe
adverse: =hardship,unfavorable ^misfortune,nadir
advertising: ^public
advice: ^advisor,appropriate,client,counselor,course,guidance,propose,quack,quackery,recommend,warning
advise: ~advisor =counsel,notify -considered,consult,counselor,notice,suggest,weighs ^dissuade,urge
advisor: =consult,counsel ^counselor,expert
advocacy: ^etc,idea
advocate: ~advocacy =exponent,proponent,recommend -urge
aegean: ^sea
aerator: ~air =treat -oxygen ^apparatus,setup
aerial: ~air =insubstantial -antenna,ether
aerobic: -oxide ^air,free,oxygen
aerodynamic: =smooth
aeronautics: =astronauts -aviation ^physical
aerosol: =gaseous ^cloud,fog,gas,haze,liquid,smoke,solid
aesthetic: =esthetic,sensuous -artist,cosmetic
afar: ^distance,great
affairs: -liaison,matter ^goal,neutralist,prudence,statesman
affected: ~affectedly,affectionate =poignant,smitten,stricken,struck -artificial,constrained,fond,impression,move,stilt,tender,touch
affectionate: =fond,love,tender -dear,dearly ^sweetly,warmth
affiliation: =attached,connected,relating -tie
affinity: -kinship ^hydrophilic,oleophilic
affirm: =avowed,confirm,corroborate -assert,substantial,swan,swear
affix: =bind,binder,glued,mounted -appended,bond,past,stick
afflicted: =ill,sick,stricken -unpleasant
affluence: =rich,wealthy ^wealth
afford: -cheap,inexpensive
affront: =insult
aflame: =passion -aflare ^keenly
aflare: =flared,move
afloat: =aimless,floating,full -overflow ^aimlessly
aforesaid: =said ^previously,spoken
afraid: ~fear,fright =aghast,alarm,appalling,concerned,dismay,frighten,horrified,hunting,hydrophobic,scared,shock,terrifying -apprehension,numb
africa: ~african ^continent
aft: ^airplane,near,stern,toward
afternoon: ^day,daylight,daytime,noon
afterward: =later,subsequent
agaric: ^fungus
agave: ^xerophytic
age: ~immature,mature,new,old,young -elderly,older,worn ^cattle,era,kindergarten,oxen,renaissance
agency: ~agent =bureau,office ^driven,immediacy
agenda: =schedule ^fare,plan,program
agent: -broker ^behalf,booker,coolant,dosage,ethanol,nonspecific,reagent,soap,surfactant,thinner,triamcinolone,vasoconstrictor,virus
agglomerate: -heap ^chunk,clod,clump
agglutination: ^agglutinin
agglutinin: ^antibody,specific
aggravate: =exacerbation,exasperation -angry,intense,intensify,provocative
aggregate: -collection,collector,multiple,total ^whole,yardage
aggressive: =militant,predatory,sharply,truculent -hostile,ravens,rough,vulture
aggressor: =assail,assault,attack ^brute,harrier,offenders,predators,rowdy
aghast: =dismay,shock -appalling ^consternation,fear,struck
agile: =nimble -quick
agitation: =churning,feverish,frantic,hysterical,jolt,provocative,roiling,shaken,turbulent -excitement,frenzy,ruffle
ago: ^past
agony: =suffering,torment -torture ^pain
agree: ~agreeable,agreement =compromise,concur,concurrent,united -concord
agreeable: =compromise,concur,pleasant,pleasantly -concord,enjoyment
agreement: =compromise -arrangement,corresponding ^assent,collusion,consensus,conspiracy,contractual,gender,pursuant,treaty,unison
agricultural: -rural
ahead: -beforehand,onward ^centerfield,front,outdistance
aid: =assistance,help,helper ^facilitate,succor
ailing: ~ailment =ill,sick,sickly -complaint,garlic,peak,poorly ^prone,somewhat
ailment: =complaint -ill ^bodily,disease,disorder,often
aim: =intent,overshoot,purpose -aspiration,purport ^aimlessly,goal
aimless: ~aimlessly
aimlessly: ^roam,rove,without
air: ~airy,pneumatic -breeze ^airborne,airspeed,alveolar,alveolus,blower,blown,breathing,dew,dust,fog,gas,gust,parachute,region,stadium,trachea,upraised,vapor,ventilation,wind,window
airborne: -mobile
aircraft: ^airplane,airspeed,bomber,cockpit,craft,fly,rudder,vehicle,wingman
airfoil: ^flap,rudder
airliner: ^airplane,plane
airplane: =plane ^bomber,fighter,fixed,jet
airport: ^cargo,kennedy,tower,well
airspeed: ^speed,velocity
airtight: =invulnerable
airway: ^snorkel
airy: =ventilation -breeze,insubstantial ^fresh
aisle: ^passageway
akin: =kindred,similar ^character
akkadian: ^semitic
al: =alabama,aluminum ^beer,metal
alabama: ^south
alabaster: ^compact,gypsum,usually,white
alarm: ~consternation,dismay =appalling,dread,formidable,fright,frighten,ghastly,grim,gruesome,horrible,horrified,horror,menace,ominous,redoubtable,sinister,terrible,terrifying,threaten -alert,awe,chill,forbid,hairy ^fear
alaska: ~alaskan
albania: ~albanian
albatrosses: ^hindrance,impediment
album: ^medium
albumin: ^found,many,protein,simple,soluble,water
alchemy: ~alchemists -chemistry
alcohol: =intoxicating -lush ^beverage,drunkard,liqueur,liquor,wine
alder: ^wood
alert: =vigilance,wake ^consciousness
alexander: ^conqueror,herbs
alexandria: ^port,town
algae: ^aquatic,chlorophyll,diatomic,eukaryotic,leaves,mainly,primitive,protoctist,seaweed,true
algeria: ~algerian
algerian: ^characteristic
algonquian: ^amerindians,massachuset,penobscot
alibi: -excuse ^crime
alien: =exotic,foreign -estranged
alignment: -alliance,straight
alike: ~similitude -similar ^sameness
alimentary: =nourishment,nutrients,nutrition,nutritious,sustenance,wholesome ^stomach
alive: ~life,living ^decedent
alkali: -alkaline ^barium,blue,capable,litmus,potassium,purine,pyrimidine,salt,sodium,soluble,various,water
alkaline: ^ph
alkaloid: ^caffeine,strychnine
allah: ^god
alleged: =declare -say
allegheny: ^river
allegiance: =commit,loyalty -loyal ^cooperate,course
allegorical: ~allegory =parable -emblem,fabled
allegory: =parable -emblem,emblematic,fabled ^short
alleles: ^gene,heterozygous,homozygous
allergic: ~allergies =hypersensitivity,susceptible
allergies: -hypersensitivity ^dexamethasone
alleviate: =facilitate,relief,relieve -ease,mitigate
alley: ^narrow,street
alliance: -bond,confederate
allied: -united
alligator: =rough ^leather
allocate: =allotment,apportion -parcel
allotment: =assign -apportion ^aside,percentage
allow: =let,permit -permission
alloy: -debase ^mixture,steel
alluring: =beguile,entice,seductive,tempt -attractive
allusion: ^indirect,mention
alluvial: ^delta
almost: =nearly,virtually -near ^landlocked,quartz,quite,short,slightly
aloes: ^cathartic,succulent
alone: =exclusive,sole,unaccompanied -loneliness,lonely,solo ^handstand,others,seemingly,without
along: ^beyond,disobey,earthquake,forward,hebephrenic,ranch,sciatica,shore,veranda,zoom
aloof: =reserve -distance,withdrawn
aloud: =loud,loudly ^voice
alpha: =exploratory,important ^st
alphabet: ^gamma
alpine: =upland -highlands
alps: ~alpine
already: ^prior,specified
altaic: ^asian,asiatic
altar: ^chapel,table
alter: =change,modification,revise -castrated,edition,modified
altercation: =fracas -quarrel ^noisy,wrangle
alternative: =cyclic,secondary -choice,instead,option
altitude: -el,height ^ceiling,earth,especially,level,sea,surface
alto: =contralto -low ^singer
altogether: =complete,entire,total,whole,wholly ^degree,extent,full
aluminum: ^bauxite,ductile,found,metal,primarily,silvery
alveolar: ~alveolus ^pertaining,tiny
alveoli: ~alveolus
alveolus: =pit -honeycomb ^sac,tiny
always: =ever ^sometimes
amateur: -recreation ^pastime
amazement: =astonishingly,astonishment,astound,impression,stunned,surprise -bewilderment,puzzle,surprisingly
amazon: ^river,woman
ambassador: ^diplomat,highest
amber: =chromatic,gold ^brownish,dark,medium,serum,sherry,yellow
ambiguous: =evasion,unstructured -enigmatic,forked ^loophole
ambition: ~ambitious -aspiration,challenge,dream,scope ^desire
ambitious: =aspiration,difficult,driven,hard -challenge
amble: ~ambulance =stroll ^walk
ambulance: ^auto,automobile,car,people
ambush: =bushwhack -trap
ameba: =amoeba
amenable: =susceptible -responsible
amendment: -improve,redress
american: ~usa ^dweller,people,yank,yankee
americana: ^artifact
amerindians: ^athapaskan,eskimo,iroquois,mayan,muskhogean,pueblo,wakashan
amiable: =cordiality,friendly,genial
amide: ^peptide
amine: ~amino ^histamine,monoamine
amino: ^protease,proteolysis,tyrosine
ammo: =ammunition ^arm,cartridge,gun,shell,weaponry
ammonia: ^ammonium
ammunition: ^arm,cartridge,gun,shell,weaponry
amnesia: -blackout
among: ^intercontinental,interstellar,popularly,solidarity,topography
amorous: =love ^ogle
amorphous: =shapeless,unstructured ^carbon
amount: ~nonstandard,standard =quantity,sum ^aperture,assets,coverage,decrement,density,enormous,greasy,huge,inadequacy,increasingly,magnitude,meager,parimutuel,peanuts,period,revenue,scarcity,vast
amp: =ampere ^basic,current
amphibians: ^herpetologist
amphibious: =amphibians,semiaquatic ^beachhead
amphibole: ^asbestos,mineral
ample: ~amply =good,plenty,richly -big,full,large ^capacity,enough,scope
amplification: =elaborate ^extra,material
amplify: =magnify,magnitude
amplitude: ^maximum,wave
amply: =richly ^degree
amputate: =cut,cutters
amusement: =comedy,divert,entertainment -comic,fun,funny,humor,interest,laugh
anabaptist: ^protestant
anachronism: ^artifact
anaconda: ^arboreal,large,tropical
anaerobic: ^free,oxygen
anal: ~anus
analeptic: ^central,nervous,system
analgesic: -moderate ^aspirin,morphine
analogous: =analogue,similar -parallel
analogue: =parallel ^else,prednisone,property
analyses: ~analysis =analyst,analyze,study -examination ^diagnose,reexamine
analysis: ~analytic,analyze -study ^anatomy,decomposition,dimethylglyoxime,investigation,profile,whole
analyst: ~analyze =examination,study -canvass ^data,expert
analyze: =examination,study -canvass ^assay,compare,diagnose,reexamine,review,spectroscopy
anarchism: ~anarchist,anarchy =lawless,uncontrolled ^ideology
anarchist: =lawless -syndicate
anarchy: ~anarchist =lawless ^disorder
anastomosis: ^become,conjunction,surgical,tubular
anatomical: ~anatomy =chassis,flesh -figure,frame,physique
anatomist: =chassis,flesh -figure,frame,physique ^expert
anatomy: ~anatomist =chassis,flesh -figure,frame,physique ^morphology
ancestor: ~ancestral =antecedent,hereditary
ancestral: =antecedent,hereditary,inherited ^descent
ancestry: ~purebred =lineage,pedigree -blood,stock ^genealogy,individual,negro,sept
anchor: -backbone
ancient: =old,past -antiquity ^babylonian,crucifixion,latin,teutonic
andes: ~andean
andrena: ^bee,genus,member
andrew: ^saint
androgenic: ^testosterone
andromeda: ^bush,shrubs
anecdote: ^lore,short
anemia: ^blood,deficiency,red
anesthesia: ~anesthetic
anesthetic: -insensibility ^drug
anew: ^different,new,reopen,reorganize,reread,way
angel: -saint,sweet ^archangel
angelica: ^herbs
anger: ~angry ^angrily,annoyance,emotion,enraged,fury,indignation,oath,rage,strong,wrath
angiosperms: ^dicot
angiotensin: ^vasoconstrictor
angle: ~anglers,angular ^axil
anglican: ^characteristic,church,pertaining
angrily: ^berate,chide,rebuke
angry: ~angrily =black,enraged,furious,incense,indignation,infuriate,livid,mad,maddened,outrage,provoke,smolder,sore,stormy,wrath ^frown
angst: ^anxiety
anguish: =torment,torture -sorrow ^distress
angular: =asteroid,rectangular,triangular -cusps ^longitude
animal: =beast,create,creature,fauna -brute ^barn
anion: ^detergent,ions
anise: ^herbs
ankle: ^distal,end,tibia,trousers
annihilation: =destruction,eradicate,obliterate -destroy,devastating,disrespectful,eliminate,exterminate,wither
anniversary: ^birthday,date,day,event,previous,year
announce: =post,proclamation -declare,proclaim ^report
annoyance: =bother,irritation ^displeasure,impatient,mischief,troublesome
annoying: ~annoyance =bother,disagreeable,displeasing,irritation,pester -gall,gravel,nettle,roiling,teasing ^beset,harry
annual: -year ^ecliptic,poppy,wheat
annulled: =repeal -invalid,rescind,round,void
annulus: =doughnut -halo,ring
anode: ^device,electrodes
anonymous: =unidentified,unknown ^known,source
another: ^bloodsucking,broker,chrome,comrade,confidential,cosponsor,counterpart,disciple,elsewhere,elution,equilibrium,equivalent,exchange,exotic,heir,homicide,icbm,indebted,journey,lemma,meanwhile,mercenary,redeposition,remand,series,servant,shunt,sister,slavery,sorption,stead,stratum,subspace,substitute,thoroughfare,transcription,transducer,trustee,various,worse
answer: =reply,respond -responsible,solution ^receptionist,retort
antacid: -incompatible
antagonism: ~antagonist =opponent -counteract ^bother
antagonist: =counter,hostile,negative,opponent,opposed -antipathy ^foe
antarctica: ^continent
anteater: ^placental
antecedent: =foregoing,preexisting,previously,prior -preceding,previous
antelope: ^gazelle
anterior: ~position =frontal -prior ^front,near,snout,tooth,tsh
anthelmintic: -health
anthers: =staminate -male
anthropoid: =nonhuman -human
anthropologist: ^archaeologist,scientist,social
anthropology: ~anthropologist ^archeology,human,science,social
anti: ^triamcinolone
antiarrhythmic: ^medicine
antibacterial: ~bacterial ^sulfa
antibiotic: ^aureomycin,cephalosporin,oxytetracycline,penicillin
antibody: ^immunoglobulins,protein
anticipate: =expect -await,foresee,predict
anticoagulant: ^medicine
anticonvulsant: ^medicine
antidepressant: ^medicine,tricyclic
antidiabetic: ^medicine
antidote: ^cure
antiemetic: ^medicine
antifreeze: ^liquid
antifungal: =fungicide
antigen: ^rh
antigua: ^island
antihistamine: ^medicine
antihypertensive: ^chlorothiazide,medicine
antilles: ^archipelago
antimony: -metal
antineoplastic: ~neoplasm =cancer,tumor
antipathy: =aversion,distaste -loathe ^dislike
antipsychotic: ^tranquilizer
antiquity: =old,outmoded,unfashionable -archaic
antiseptic: =disinfectant,sterile -cleansing,purified
antiserum: ^blood,serum,specific
antispasmodic: ^medicine
antithyroid: ~thyroid
antlers: ^deer
anus: ^flatus,orifice
anxiety: -anxiously ^behavior,emotion,misgiving,panic,uneasily,usually,worry
anxious: ~anxiously =eager,uneasily -dying,nervous ^eagerly
anxiously: =uneasily,uneasy -apprehension
anyhow: =anyway ^previous,statement
anymore: ^now,present
anyone: ^stranger
anything: ^bottom,however,nevertheless,nonetheless,nuisance,underside
anyway: ^previous,statement
anywhere: ^cosmos,nowhere
aorta: ^artery,blood,heart,large,left,trunk
apache: ^athapaskan,desert,member,southwestern
apart: -aside
aperture: ^device,diaphragm,light,micropyle,orifice
apes: -caricature,emulate
apex: -vertex ^highest,point
apiece: ^every,two
apocalypse: ^calamity,catastrophe,disaster,tragedy
apocryphal: -question
apologetic: -defense,excuse,justification
apology: ~apologetic -excuse,rational
apostle: ~apostolic ^luke,peter
apostolic: ~pope =papal
apothecary: =chemist,chemistry,drug,pharmacy -pharmaceuticals ^art,health,professional
appalling: =dismay,scandal -horror
apparatus: =setup ^burner,duplicate,equipment,function,pendulum,psithyrus,reactor,specific,submersible,telegraph,telegraphy
apparent: ~appear =evidence,obvious,plain,seemingly,superficial -palpable,seem
appeal: ~appellate =attractive,charm,entreaty -prayer ^proceeding
appear: =seem -evidence,look,plain
appease: =pacify,peace,placate -gentle
appendages: -outgrowth ^condyle
appended: ~appendages
appendix: ^back,book,material,supplement,supplementary
appetite: ^crave
appetizer: =appetite -savory,starter ^cocktail
applaud: =approval,clap,commend,okay,sanction,worthy ^gesticulate,hail,praise
applause: =clap ^together
appliance: =gadget -contrived ^dryer,oven
application: =pertinent,relevant -employed,used,utility ^technology,usage
apply: ~application =employed,usable,usage,used,user,utility ^resort
appointed: ~appointee =assign,nominal -furnish,ordained,prescribed,settle
appointee: ^official
apportion: =parcel -assign,distributed
appraisal: =assess,assessor,evaluation,valuation,value -estimate,measure ^praise,reevaluate
appreciate: ~tasteless -consideration,grated,understood
apprehend: ~apprehension =arrest,comprehend,comprehensive,understood -collar,grasp,nab,understand
apprehension: =comprehend,dread,understand,uneasy -discern,grasp,uneasily ^fear,fright,premonition
apprentice: -learn ^expert,trade
approach: -near,progress
appropriate: =befitting -pat,proper,reserve,suitable ^etc,particular,propriety,stationery
approval: =blessed,license,okay,sanction -authority,certified,clap,like,subscribes ^patronage
approximately: =roughly -around,estimate,gauge,rough ^fairly
april: ^month
apron: ^clothing,garment,leather,plastic,waist,worn
apt: =disposed,inclined,tending -liable ^toward
aptitude: ^inherent,instinct
aquarium: ^tank
aquatic: ~water =semiaquatic,submerged -submersible,underwater ^flora,goose
aqueous: ~water ^similar
arab: ~arabian ^palestinian,saudi
arabia: ~arabian ^peninsula
arabian: ^palestinian,saudi
arachnid: ^arthropods,spider
arafat: ^statesman
aragon: ^district,territory
aramaic: ^semitic
arbitrarily: =haphazardly,indiscriminate,random,randomly
arbitrary: -discretion ^individual,sometimes,subject
arbitration: =mediated -intermediate,umpire
arboreal: ~tree =arborescent,treelike ^possum
arborescent: =treelike
arc: =spark -arch,discharge ^field,gas,rainbow
arch: =curved -condescending,implike,mischievous,playful
archaeologist: =archeology ^culture,people,prehistoric
archaic: =early,old -primitive ^negro
archbishop: ^bishop,highest,rank
archer: ^expert,mansion
archipelago: ^australasia,earth,hebrides,japan,marianas,melanesia,micronesia,polynesia
architect: -designed ^chamber,creator,fuller,sullivan,wagner,wren
architecture: ^edifice
archives: ^depository,repository
arctic: =cold
ardent: =enthusiastic,fervent,fiery,impassioned,passion -bright ^devotee
ardor: =zeal,zealous -fervent ^eager,strong
arduous: =difficult,hard,labor,laborious -effort,strenuous ^characterized
area: -domain ^auditorium,backwoods,boundary,canyon,city,courtyard,delta,fairway,fence,foyer,furniture,infield,metropolis,room,scope,sidewalk,sunken,town,vestibule
argentine: ~argentina
argon: ^colorless,gas,inert,odorless
argue: ~argument =controversy,debate,disagreeable,disagreement -contend ^quarrel
argument: =contentious,contest,controversy -contend,debate,dispute,statement ^proof,rebut,thesis
arianist: ^christian
arid: =dry,dull
aries: -ram ^mansion
arise: ~arose -stand
aristocracy: ~aristocratic =gentle,nobility,noble ^elite,hereditary,knighthood,peerage
aristocratic: =nobility,noble -gentle ^leader,prince,princess
aristotle: ^philosopher
arithmetic: ^theory
ark: ^boat
arm: ~armament,brachial =weaponry ^hardware,limbs,pushup
armadillo: ^chiefly,horny,nocturnal,strong
armament: ^artillery,gun,military,naval,weaponry
armchair: ^chair,side
armenia: ~armenian
armenian: ^asian,asiatic
armor: -mail,scaly
armpit: ~axillary ^hollow
army: ^battalion,brigade,infantry,land,legion,military,militia,permanent,regiment,soldier,trooper
aroma: ~aromatic,odor,odorless =fragrance,fragrant,perfume,smell -scented ^olfactory,property,system
aromatic: =fragrant,odor -fragrance,scented,smell
around: -roughly ^circumference,comet,fortification,halo,planet,pleura,rampart,rumor,scarf,turban
arouse: =elicit,evoke,sleep -awake,awaken,energy,provocative,provoke,rousing,slumber
arraign: =charge,indictment
arrangement: =laid -artificial,place,placement
array: -clad ^matrix,orderly,spectrum,table
arrest: =collar,nab -nail ^clutch,seize
arrhythmia: =jerky
arrogant: =proud -confiscate ^condescension,overbearing,pride,unwarranted
arrow: =pointer -point
arrowroot: ^starch
arroyo: ^brook,stream
arsenic: ^white
art: ~artist =prowess ^creation,gem,mimesis,mosaic,protogeometric,salon,studio
arterioles: ~arteriolar ^arteriolosclerosis
arteriolosclerosis: ^sclerosis
artery: ^arterioles,blood,heart
arthritis: =rheumatic,rheumatoid ^gout,inflammation,joint
arthropods: ^centipedes,insects
arthur: ~arthurian
articles: ^editorial,nonfiction
articulate: ~articulatory =eloquence -enunciate,fluent,joint,phrase,pronounced,pronunciation,speak,speaker,speech,talk
articulatory: -enunciate,pronounced
artifact: ^commodity,cone,creation,fabric,facility,fixture,layer,man,marker,paved,pavement,plaything,sphere,toy,whole
artificial: =cardboard,conventionally,dummy,dying,semisynthetic,simulate,stilt,stylized,synthetic -bleaching,contrived,fake,imitation,paint,unnatural,unreal ^embankment,sputnik
artillery: =gun ^battery,cannon,gunner,large
artisan: =craftsman ^bookbinding,hairdresser,machinist,plumber,potter,rigger,trade,woodwork
artist: -esthetic,prowess ^creator,expressionist,master,painter,sculptor,surrealist
arum: ^starch
ascending: ~ascension =scandent,upward -dominant
ascension: ^climbing
ascertain: =determine,discovered -discoverer,ensure,find,observe
ascetic: -austere
ascribe: =attribute,impute -assign
asexual: ~gender,sexual
ash: ^residue
ashamed: =discredit,dishonor,guilty,humiliation -disgrace,embarrassment,shame ^guilt,remorse
ashen: =blanched,colorless,livid,woody
ashore: ^shore,water
asia: ~asian,asiatic ^continent
asian: =asiatic ^byzantine,dweller,eurasian,hindu,iberian,indonesian,inhabitant,iranian,iraqi,israeli,korean,malay,malayan,malaysian,mongol,mongolian,persian,tai,trojan,vietnamese
asiatic: ^byzantine,dweller,eurasian,hindu,iberian,indonesian,inhabitant,iranian,iraqi,israeli,korean,malay,malayan,malaysian,mongol,mongolian,persian,tai,trojan,vietnamese
aside: -away
ask: ^request,somebody
asleep: =dormant,drowsiness,hibernate,sleepy,slumber,somnolent -dead ^sleep
aspect: =facets ^characteristic
aspen: ^poplar
asphalt: ^gravel,paved,pavement
ass: =bun,buttocks,posterior -behind,bottom,rump,seat,tail
assail: =assault,attack -vulnerable ^emotionally
assam: ^province
assassinated: =dead
assault: =attack ^battle,bulldog,desecrate,molest,rape
assay: -attempt,check,succeed,try
assemblage: =gather -call ^together
assembly: ~assemblage -gather
assert: =cocky,declare -avowed,maintain,swan,swear ^insist
assess: ~assessor =evaluation,valuation,value -measure ^praise,reevaluate
assessor: =evaluation,valuation -measure ^bureaucrat,official,property,purpose
assets: =plus ^capital,equity,funds,intangible,investment,percentage,resources,specialty,sum
assign: ~assignee -attribute,delegate,impute
assignee: ^party,recipient
assistance: =help,helper -subordinate ^facilitate,recourse,succor
associated: -consort,link,linkage
assortment: =heterogeneous,miscellaneous,mixed,mixture,sundry,variety -classifications,classified,comparison,consort,different,various
assume: ~assumption =counterfeit,fictitious,presumably,presumption -premises,presumptuously,pretend,sham,supposition ^expect,presuppose
assumption: =premises,presumably,suppose,supposition ^basis,hypothesis,presumption,thesis
assure: ~assuredly,certain,sure,uncertain =confidence,ensure -insurance,reassurance ^certainty
assuredly: ^doubt,without
asthma: =wheeze
astonishingly: =surprisingly -surprise
astonishment: ~astonishingly =astound,stunned,surprise -surprisingly
astound: =incredible,stunned,surprise ^wonder
astride: ^side
astringent: -sour
astronomer: ~astronomy =big,large ^physicist,ptolemy
astronomy: ^celestial,physical,whole
asymmetric: =imbalance,irregular
asynchrony: ^unrelated
ate: ~eat
athabascan: =athapaskan ^group
athenian: ^socrates
athens: ~athenian -athena ^town
athlete: =gymnastic -sport ^ballplayer,letterman,lifter,skiers,sportsman,swimmers
atlanta: ^siege
atlantic: ^ocean
atmosphere: ^rainfall,sky,weather
atoms: ~diatomic,subatomic -nuclear ^isotope
atop: ^top
atp: ^nucleotides
atria: ~atrium
atrioventricular: ~atrium,ventricle =auricle
atrium: ^courtyard
atrophic: ~atrophy ^characterized
atrophy: -waste ^disease,disuse,symptoms
attached: =connected,relating
attack: =onrush,onslaught ^invulnerable,siege
attain: =earn,possible -reach ^succeed
attempt: =effort,endeavor,seek,succeed,try,undertake,unsuccessful -essay ^risk,strive,struggle,trial
attend: ~attention ^courtier
attention: -engrossed,intent,tending ^behold,carefully,environment,fastidious,heed,heedless,others,perfunctorily,salient,spellbound,whereby
attenuate: =reduce -decrease,fade
attest: =genuine,manifestation -certified,evidence
attic: ~attica =loft
attica: ^district,territory
attire: =clad,dressy,garb -dress ^costume,hairpiece,particular,style
attitude: ~erect =posture ^certain,complex,irreverent,knowledge,nuance,outlook,stance,tendency,unreconstructed
attorney: =lawyer -law ^counsel,lincoln,professional,prosecutor
attractive: =beautifully,bewitch,charismatic,cunning,cute,fetch -beautiful,captivity,enchantment,engage,glossy,hypnotic,irresistible,pull,showy,tempt
attribute: =impute -credit
audacity: =temerity -brave,brazen,hardy ^bold
audible: ~inaudible =hear
audience: ^auditorium,backstage,gallery,magician,symposium
audio: -sound ^disc,soundtrack
audit: -auditory,scrutiny
auditorium: ^hall,theater
auditory: ^hear
aug: =august ^month
augment: -increase
august: ^month
augustine: ^saint,theologian
augustus: ^statesman
auk: ^seabird
aunt: ^cousin,father,mother,sister
aurally: ~ear ^sound
aureomycin: ^bacterial,certain,crystalline,rickettsial,treat,yellow
auspicious: -promise,rosy
austere: -plain,stern
australasia: ~australasian
australia: ~australian
australian: ^dweller,inhabitant
austria: ~austrian
authenticity: =genuine,trustworthy,veritable -reliable,unquestionably,verify ^credibility
authoritarian: =despot,dictatorship,totalitarian,tyranny -dictator,overbearing,stalin ^fascism
authoritative: =influential -official ^dictum,doctrine,ism
authority: ~mandate,unauthorized,uncertain =potency,potent,write,writer -confidence,government,license,regime
auto: =automobile,car ^cruiser,four,jeep,motor,sedan,taxi,taxicab,vehicle
autofluorescence: ^fluorescence,self
automatically: =mechanical,semiautomatic -robots ^reflex
automation: =automatically
automobile: ~automotive =car ^cruiser,four,jeep,motor,sedan,taxi,taxicab
automotive: -move ^motor,truck
autonomic: =free,independent,involuntary,liberty,sovereign ^hypothalamus,nervous
autumn: =fall ^leaves
auxiliary: =secondary,subsidiary,supplement,supplementary ^helper
available: ~handy,inaccessible,unavailable =ready -obtained,open,procurement,visible ^manpower,men,navy,pear
avenge: =retaliation,revenge ^penal
average: =norm,normal,ordinary -common,moderate ^big,large,small,strong,turnover
aversion: ~avert =disinclined,distaste ^dislike,revulsion
avert: =avoid ^foreclose,forestall,occurrence,preclude,prevent
aviation: =pilot -fly
avocado: ^blackish,fruit,green,large,pear,pulp,rich,single,skin,tropical,yellowish
avoid: =shun ^bypass,eschew,forestall,sidestep
avoirdupois: =fat -blubber ^lb,obesity
avowed: =declare,swan,swear -professedly
await: =expect,wait ^forward
awake: =awaken,sleep,sleepers,slumber,wake -aware
awaken: =sleep,sleepers,slumber -wake
award: -honor,honorary,laurel,prize
aware: ~consciousness,unaware =conscious ^knowledge,realistic
away: =forth ^busboy,chimney,despatch,discarded,dispel,dissuade,eschew,faraway,flee,offshore,remainder,sewage,shun,skedaddle,uptown,vacation
awe: ~awfully,fearfully =bad,dread,terrible,unspeakable -awestruck,frighten
awestruck: ^mixed,respect,wonder
awfully: =terrible -horrible
awkward: ~awkwardly =clumsy,inconvenience,ungainly -difficult,inept,strain ^rookie
awkwardly: ^clamber
awns: =sunshade
awry: =crooked -nonfunctional
axial: -lengthwise
axil: ~axillary
axioms: =maxim
axis: ~axial ^certain,figure,line,straight
axle: ^hub,shaft,wheel
azores: ^island
babble: -magpie
babe: =baby,infancy,infant ^begun,child,talk,walk,yet,young
baby: =infancy,infant -coddle ^begun,child,nursery,yet,young
babylon: ~babylonian
babylonian: ^sumerian
bachelor: ^man,never
bacilli: ~bacillus ^tuberculosis
back: ~backer =backward,dorsal,rearward -patronage ^backyard,bacon,chair,gastrocnemius,grin,halfback,haversack,horseback,knapsack,lat,lumbar,postpone,repay,resuspend,retina,retrace,return,stoop,tennis,velvet
backbend: ^bent
backbone: =gut -spinal,spines ^fortitude
backer: ^theatrical
backflow: ^flow
backstage: =private -wings
backstitch: ^sewing
backward: =inverse,rearward,retracted -recede,reverse,transpose ^depth,rear,toward
backwoods: ^remote,undeveloped
backyard: ^house,yard
bacon: ^dried,hog
bacteria: =bacterium ^bw,chlorophyll,fission,lacking,microorganisms,pneumonia,rod,shaped,single,spherical,spiral
bacterial: ~bacteria,bacterium
bacteriologist: ^biologist,reiterate
bacteriophage: ^virus
bacterium: ^microorganisms,rod
bad: ~badly,quality,worse,worst =corky,deplorable,dread,ill,lousy,negative,pretty,rubber,sorry,stink,terrible,unskilled,unspeakable,unsuitable -cork,fright,hopeless,incompetent,intense,lament,pity,uncomfortable ^hat
badge: ^emblem,insignia,status,striped
badger: =bugs,pester,teasing
badly: =poor,poorly -ill,seriously,several ^serious
baffling: =bewilderment,difficult,hard,perplexed,problem,puzzle -befuddle,bewildered,confound,mysterious ^people
bag: =handbag -purse,suitcase ^balloon,haversack,knapsack,saddlebag
baggage: =lug,luggage ^suitcase,trunk,woman
bahrain: ^island
bait: =tantalizing,taunt -cod,decoy,lure,teasing ^jeer,scoff,temptation
baked: =cooked,dry,hot,parched,scorched ^bread
balance: =counterbalancing,equilibrium,poise,symmetrical -equilibrate,harmony ^imbalance
balcony: ^balustrade,banister
bald: =hairless,overt
bale: -menace,mischief,omen,ominous,sinister
balk: =intractable -hindrance,impediment ^disobey
ball: -testis ^baseball,football,handball,orb,southpaw,tennis,thrown
ballad: -croon ^poem,song
ballerina: ^ballet,female
ballet: ^choreography,representation,theatrical
ballistic: ^icbm
balloon: ^plaything
ballot: =vote ^document
ballplayer: ^baseball,batsman,batter,fielder,hitter,hurler,pitcher,player,ruth,slugger
ballroom: ^large,mainly,room,tango
baltic: ^sea
baltimore: ^port
balustrade: =banister ^barrier,people,prevent,side,staircase
bamboo: ^wood
ban: =forbid,illegal -prohibited,proscribe
band: =circle -lot ^bandit,frieze
bandage: ^soft
bandit: ^member,thief
bang: =slam -bashful,big,clap,firecracker,large,smash
banish: ^expel
banister: ^barrier,people,prevent,side,staircase
bank: ~banker ^botanist,riverbank,slope
bankrupt: ~bankruptcy
banner: =superior ^flag,long,paper
banquet: =feast
banshee: ^death,female,impending,spirit
banter: =facetious,humor -jolly,kid ^taunt
bantu: ^sotho
baptism: ~baptist,baptize ^sacrament
bar: =ginmill,saloon -barricade ^bartender,handspike,heaver,room,tavern
barbados: ^island
barbaric: =brutal,cruel,inhumane,savage,vicious -tasteless
barbecue: =cooked -grill
barbed: =bite,pungent,sarcastic -bristly,burr,nip,shaft,spiny,thorny
barbell: -bristly,spiny,thorny
barbiturate: ^compound
barefoot: ^without
barely: =hardly,meager,naked,scarcely -just,nude,stingy
bargain: =bid,dealer -trader ^haggle
barge: =lighter ^boat,heavy
barium: ^earth,group,metal,silvery,soft
bark: ^beech,cinnamon,cork,magnolia
barley: ^cereal
barn: ^barnyard,farm,outlying
barnyard: ^yard
baron: ~baronial =imposed,noble -mogul ^businessman,nobleman
baronial: =imposed,impression,noble
baroque: =fancy
barrage: =bombarding -onslaught ^language
barrel: =cask ^musket,rifle,tube
barren: =bleak,desolate,devoid,infertile,nonexistent,wasteland -destitute,sterile
barricade: -block,obstruction ^barrier
barrier: ^breakwater,dam,door,fence,gate,impediment,obstruction,rail
bartender: ^employee
basal: ~base =basic -elementary ^hypothalamus
base: -basic,settle,support
baseball: ^bat,dugout,fielder,game,glove,infield,nine,outfield,southpaw,two
basement: =cellar ^floor,ground,level,partly,portion,structure,wholly
bashful: =timid,timidly -smash,sock
basic: =elementary,fundamental,radical,rudimentary -essential,standard,underlying ^pertaining,theorem
basidiomycetous: ^fungus
basil: ^theologian
basin: -enclosed
basis: ^basic,foundation,inorganic,steroid
bask: =enjoy,enjoyment,like,relish,savor
basketball: =hoop ^court,game,two
basketry: ^craft,trade
bass: ^lowest
bast: -cooked,cookery
bastard: =prick -bogus,phony,shit,sobs ^people,stupid
bat: ~batter =batsman,cracker,hitter,insane,nuts,slugger -buggy
batch: -heap,lot,mint ^loaves
bathrobe: ^loose,robe
bathroom: -john,lavatory,toilet ^bathtub,room,shower,usually
bathtub: =tub ^large,open,water
baton: ^choir,conductor,orchestra,rod,thin,twirler
batsman: =batter,hitter,slug,slugger
battalion: -multitude ^consisting,headquarters,three,usually
batter: =buffet,hitter,slug,slugger -clobber,worn ^homer
battery: ^flashlight,together
battle: =conflict,fight -combat,engage,fighter,struggle ^battlefield,charger,course,military,war
battlefield: =field ^fought,tract
battlement: ^rampart
bauxite: ^mineral
bavaria: ^province
bawl: =bellow -wail ^loudly,restraint,shout,without
bay: ^gulf,larger,shoreline,smaller
bayonet: ^knife,rifle
beach: ^sand
beachhead: ^enemy,shoreline
beads: =cover
beak: =beaklike,peck -bill
beam: -cheerful,radiant,rays ^searchlight
beard: =bewhiskered,whiskers ^hair
bearer: =carrier -carry ^messenger
bearing: ~bearer,bore,born -move,tolerant ^unstressed
beast: =brute,create,creature,fauna -brutal,wildcat ^characterized,embryo,female,giant,larvae,male,movement,pet,prey,purebred,voluntary
beat: ~beaten =win,winner -crushed,heartbeat,hit,thump ^outsmart
beaten: =familiar
beautiful: ~beautifully,beautify,ugly =handsome,picturesque,pretty,scenic,splendid -exquisite,fair,glorious,love ^glory,loveliness
beautify: -decorative
became: ~become
beckon: =wave ^gesticulate
become: =proper -flatter ^befall,dwindle
bed: ^bedtime,bunk,furniture,laundering,seedbed
bedraggled: =dirty,soil,unclean -damage,dilapidated ^limp,mud
bedridden: =ill,sick
bedroom: ^primarily,room
bedtime: ^hour
bee: ^bumblebee,drone,honeybee
beebread: ^fed,larvae,mixture,nectar,pollen,worker
beech: ^deciduous,edible,grey,large,small,smooth,sweet,tree,triangular
beef: ^cattle,cow,meat,oxen,whiteface
beer: ^cereal,lager,name
beeswax: ^wax
beethoven: ^composed,music
befall: ^occurring
befitting: -suitable ^boyish,childlike,friendly,girlish
beforehand: =early ^precondition
befuddle: =bewilderment,confound,confusion,perplexed,puzzle -bewildered,fox,woolly
beg: =implore,solicit -mendicant,pray ^plead,supplication
began: ~begin
beget: =father,sire -engender
beggar: =mendicant
begin: ~begun =commence,start -kickoff,outset,starter ^first,introductory
beguile: =bewitch,dishonest,enchantment,entice,seductive -captivity,capture,charm,cheat,deceive,tempt,trance
begun: ^infant
behalf: ^prosecutor,sake,stead
behave: -deported ^certain
behavior: =demeanor -conduct,deported ^etiquette,frivolous,goal,hebephrenic,mimesis,misbehavior,mischief,misdeed,propriety,sacrilege,shenanigan,trait,unorthodox,wickedness
beheaded: =headless
behind: =buttocks ^posterior,straggler,wingman
behold: =observe,perceive ^see,spectator,viewer
belabor: ^criticise
belch: ^gas,reflex,stomach
belgian: ~belgium ^characteristic,people
belie: =contradiction,contradictory,negation -misrepresent,misrepresentation ^vary
belief: ~believe =notion -feel,impression ^conviction,doctrine,faith,ism,mania,opinion,outlook,philosophy,religion,superstition,suspicion,thought
believe: =credibility,think -conceive,thought,worshipper ^rethink
belittle: =deprecatory,derogatory -disparaging,reduce
bell: -buzz ^struck
bellflower: ^herbs
belligerent: =fighter,hostile -fight
bellow: =holler -roar ^blower,shout
belly: =stomach,ventral -protuberance ^pelvis,thorax
belonging: -property ^chlorine,civic,fluorine,inorganic,medieval,naval,navy,nocturnal,onetime,postwar,prehistoric,prewar,thief
beloved: =darling,dear,love -honey ^dearly
belowground: =bury,underground ^ground,level
bemoan: -deplorable,lament ^complain,regret,strongly
bench: =workbench
bend: ~bent =humped,hunch,waxy -crouch,curl,pliable,stoop ^grovel,lean,tilt
beneath: ^lower,submucosa,underbrush,underwater
benefice: ~beneficiary,benefit -charitable
beneficial: ~benefit =welfare ^useless,well
beneficiary: ^recipient
benefit: =welfare -gain,profit ^claimant,sake
benevolent: =charitable,kindly
benign: -kindly
bent: -crumpled,knack,resolution ^particular,tendency,way
bequest: ^gift,property
berate: =chide,rebuke,reprimand,scolding -lecture,remonstrance ^castigate,censure,criticise
bereavement: =mourning -sorrow ^death,departure
bermuda: ^island
berrylike: ^ivy
berth: -position,post ^job,legation,occupation,secretaryship
beryllium: ^bivalent,brittle,grey,light,metal,strong,toxic
beseech: =bid,mendicant,plead -implore,supplication ^earnestly
beset: =harass,harrier,harry,plague -molest,provocative,provoke ^bother
besieged: =enclosed -siege ^foe
besmirch: =calumny,slanderous -smear
bespectacled: =decorative,monocle -spectacle ^eyeglasses,face
best: ~good,well =foremost,optimal,optimum -champion ^conservatism,eclectic,maximum,showcase
bestow: -conference,donor
bet: =wager -indulgence,stake ^predict
beta: =exploratory,important ^nd
betel: ^foliage,leaf
bethink: =consideration,considered,study ^muse,oneself,ponder
bethlehem: ^town
betray: ~betrayal ^disclose,divulge
betrayal: -treacherous,treason
better: ~good,well -improve ^enrich,progressivism
bevel: ^miter
beverage: -drink ^chocolate,cider,cocoa,coffee,food,java,milk,mixer,tea
bevy: ^large,particular,people,type
beware: ^guard
bewhiskered: =whiskers ^chin,hair
bewildered: ~bewilderment =confound,confusion,maze,mysterious,perplexed,puzzle
bewilderment: =puzzle -gravel ^confusion,failure,understand
bewitch: =charm,enchantment -captivity,capture,trance
beyond: ^decidedly,degree,extraordinary,farther,incredible,outfield,queer,space
bias: =oblique,prejudice
biased: =partial -slanting
bible: ~biblical =scriptures ^sacred
biblical: =scriptures ^pertaining
bibliography: ^list
biceps: ^muscle,skeletal,two
bicker: -fuss ^petty,wrangle
bicycle: =cyclist -pedal ^foot,two
bid: ~bidder -command,dictator
biennial: -period ^poppy,wheat
bifurcate: ~forked =divided -prongs
big: ~bigger,size =bulky,colossal,enlarged,enormous,epic,extension,giant,gigantic,great,heroic,huge,hulk,immense,important,large,larger,mammoth,massive,monstrous,mountain,overseer,plump,prodigious,puffy,sizable,spacious,stupendous,thump,titans,tremendous,vast,voluminous,wallop,whack -conspicuous,cosmic,loud,monument,super ^extent,gout,magnitude,number,quantity
bigger: =large,larger ^else
bighorn: ^river
bilaterally: =symmetrical -reciprocal
bile: -gall ^gallbladder,juice,liver
bilge: ^undersurface,water
bill: -fleece,rob
billion: -cardinal
billionth: =ordinal
binary: =multiple ^hydride,water
bind: ~binder,bound =valid
binomial: ^consisting,two
bioassay: ^biological,substance
biochemical: ~biochemistry ^enzyme
biochemist: ~biochemistry ^chemist,jacob
biography: ^history,life,series
biological: ~biology ^biomedicine,dormant,heredity,life,pertaining,physiological
biologist: ^botanist,geneticist,huxley,naturalist,pasteurization,physiologist,scientist,zoologist
biology: ~biologist ^botany,cytologic,ecology,embryology,genetic,histology,microbiology,morphology,physiological,science,zoology
biomedicine: ^clinical,medical,medicine,science
biopsy: ^disease
bipinnate: -compound
birch: =woody
birdie: ^par,stroke
birds: ^parrot,ratite
birefringence: ^parallel,rays,refractive,two
birth: ^congenital,eldest,kickoff,mother,outset
birthday: ^born,day
birthplace: -cradle ^born
biscuit: =cookie ^bread,hardtack,small,soda
bishop: ~episcopal ^cardinal,clergy,lordship,martin,member,priest,senior,spiritual
bismarck: ^statesman
bismuth: ^metal
bison: ^buffalo
bit: ~bite =wee -flecks,scrap
bite: =pungent,sarcastic -morsel,nip
bitter: ~bitterly =caustic,intolerance,resentment,unpleasant -hostile,sorrow
bituminous: ^lignite
bivalent: ~valence ^mercury,oxygen
bivalve: ^molluscs,mollusks,shellfish
bizarre: =eccentric,flaky,unconventional,weird ^unusual
black: -bleak,calamity,color,disastrous,evil,hopeless,negro,unfortunate ^ebony,gray,ivy,maximum,newfoundland
blackboard: ^slate
blacken: =melanin,smoky -darken
blackmail: =extortion ^criminal
bladder: ~bladderlike ^gallbladder
blade: =sword ^dagger,foliage,leaf
blame: -censure,fault,goddam,incriminating,pick ^criticise
blanched: =colorless,livid
bland: ~blandly =insipid,tasteless -diplomat,suave
blank: =empty -complete,unload ^notebook
blanket: -cover ^poncho,warm
blare: =blast,clamor,din,loud ^strident
blasphemous: =curse,irreverent,sacrilege,swear -cuss,desecrate,dirty,profane
blast: =destruction,smash -boom,clap,goddam,loud
blastula: ^embryo
blatant: =clamor,noisy,strident,vociferous -conspicuous
blaze: =bright -glare ^flame
bleaching: =colorless -fade
bleak: ~bleakly =desolate,hopeless -cold
bleakly: ^hope,without
bleat: ^complain
bleeding: =hemorrhage ^harm,injury,trauma
blemish: =imperfect -defect,mars,pustule ^blot
blend: ^mingle
blessed: =darned,goddam,holy -curse,damn,goddamn,infernal
blight: =plague -destroy
blind: ~blindly =irrational -bright,dazzle,unreasonable
blindly: ^grope,without
blink: =wink ^briefly
bliss: ~blissfully =happy ^ecstasy,elation
blisters: =hot,unpleasant -caustic
blithe: =cheerful,happily,happy,merrily,unconcerned -gay,merry
bloat: ^swelling
block: ~blockage,blocker ^slab
blockade: =encircling ^enemy,siege,war
blockage: -occlusion,stoppage ^plug
blond: ~complexion =redhead,sandy ^hair,skin
blood: ~bloody -purebred ^bloodshed,bloodstream,bloodsucking,cardiovascular,clan,congestion,diabetes,fibrin,fluid,globulin,gout,heart,hemoglobin,hormone,hyperemia,ketosis,kidney,parenchyma,plasma,platelets,rh,serum,thrombus
bloodhound: ^breed,hound,large
bloodshed: ^murder
bloodstream: ^circulatory,gland,system
bloodsucking: -dependent,parasitic ^louse
bloody: =bloodsucking,crimson,homicide,red -murder,slaughter
bloom: -blossoms
blossoms: -unfold
blot: =smudge -slur,smear ^dirt
blotched: =pattern
blow: ~blower,blown -setback
blower: -cetacean ^current,device
blown: =breathless,move ^dust,upon,vapor
blubber: -fat ^weep
bludgeon: ^club
blue: =bluish,chromatic,northern ^green,myrtle,purple,violet
blueberries: ^shrubs
bluff: -steep
bluish: =chromatic ^green,intermediate,violet,zinc
blunder: -ejaculate ^error,fault,mistake
blunt: =forthright,frank -outspoken,unconditional
blurred: =fuzzy,hazy,indistinct
blush: =flush,redden,rouge -crimson ^red,shame
bluster: =brag,bravado,stormy -boast
board: =plank -embark ^commission,committee,lumber,pegboard,timber
boars: ^swine
boas: ^scarf
boast: =brag,proud
boat: -yacht ^motorboat,small,vessel,water
boatswain: ^merchant,petty,seaman,seamen,ship,work
bob: -cork ^repeatedly
bobbin: =spool
bodice: ^dress,gown,waist
bodily: =somatic -physical ^die,hilum,orifice,shunt
body: ~bodily -torso
bodybuilder: ^musculature,weightlift,workout
boeotia: ^district,territory
bog: ~boggy =marshy,muddy,swampy -sloppy
boggy: =marsh,marshy,mud,muddy,swamp,swampy,wet -sloppy
bogus: =counterfeit,fake,phony ^fraudulent
boiler: -kettle
boiling: ~boiler =cooked,poached -simmered,stew ^evaporation
boisterous: =disorderly,stormy,unruly ^merrymaking
bold: ~boldly,dare =brave,conspicuous,embolden,hardy,heroic,overreach,rash,reckless,vault ^temerity
boldly: ^defiant
bolster: ^pillow,reenforce,reinforce
bolt: =rigidly -rigid,stiffly
bomb: ~bomber ^grenade,weaponry
bomber: ^flight,military,plane
bombproof: =invulnerable ^chamber,food
bondage: =slavery ^servitude,subjugation
bone: ~bony,osseous =ossicle ^breastbone,clavicle,costa,cranium,distal,epiphysis,hipbone,jaw,metatarsal,ossification,phalanx,scapula,skull,sphenoid,sternum,tooth,vertebrae
bonfire: ^fire,large,outdoor
bonnet: -cowl ^chin,hat
bony: =emaciated,gaunt,lean,osseous,scrawny,skinny,thin,weedy ^osteoporosis,skull
book: ~booker =pamphlet -volume ^catalog,checkbook,commentary,dictionary,notebook,storyline,textbook,tome,utopia
bookcase: ^furniture
booker: ^company
bookkeeping: =clerk
bookshelf: ^keep,shelf
boom: =roar,success,thunder -din,flourished,prosperity,smash,thrive
boon: -close
boost: =encourage,hike -promote
boot: -shod ^footwear
booth: -stall ^table
bootlegger: ^criminal,crooked,illegal,liquor,outlaw
bordeaux: ^port,wine
border: -edge,fringed,margin,perimeter,surrounding ^boundary
bore: =drill,tedious,tediously,tiresome,uninteresting -dull,tire
boredom: =tedious ^dissatisfaction
born: =hatch ^brought,homeland
borneo: ^island
borough: ^brooklyn,city,greenwich,large,manhattan,westminster
bosnia: ^province
bosom: -breast,hug
bosons: ^meson
boss: =foreman,hire,peremptory -chief,superior ^supervisor
botanist: ^mendel
botany: ~botanist =flora,vegetables ^brier,forest,garden,shrubbery,thickets,wood
bother: =irritation -gravel,inconvenience,nettle,trouble ^harry
bottle: ^flask,glass,gourd,jug
bottom: =buttocks,underside,undersurface -bun ^dregs,heel
bough: ^larger
bought: ~buy ^marketplace
boulder: =rocky,stony -rock,rough ^large,smooth,stone
bounce: =rebound -healthy,resilient ^jump,leap
bound: ~boundary =finite,tether,tied -conjugate,jump,leap,shackle,spring,throttle ^gatepost,shoreline
boundary: -edge ^demarcation,periphery,shoreline,town
bouquet: ^usually
bourbon: ^politician,reactionary
bovine: -dull ^cattle,genus,oxen
bow: -submissive ^gesticulate
bowels: =gut,intestines
bowl: ~bowler
bowler: ^hat,player
box: ~boxer ^coffin,crate,mailbox
boxcar: ^car,freight,roof
boxer: =drawer ^fighter,heavyweight,prizefighter,underpants
boy: ~boyhood =son ^boyish,fella,lad,male,milquetoast,newsboy,schoolboys,sonny
boycott: ^sponsor
boyfriend: ^lover
boyhood: ^childhood
boyish: =immature,young ^characteristic
brace: -poise,prepared,twain ^strengthen
bracelet: ^jewelry
brackish: =brine,salty
bracts: ^spathe
brag: =proud,superior -crow
braid: =woven ^hairdo
brain: ~cerebrospinal =brilliant,mind,psyche -einstein,genius,mental,psychic ^cerebellum,eeg,electroshock,knowledge
brainwave: =insight ^breakthrough
braised: =cooked ^cookery
bran: ^husk
branch: =divided -forked,prongs,subdivision
brand: ^kind,sort
brandish: =hold -wave ^display
brandy: ^fruit,juice,liquor,wine
brass: ~brazen ^bugle,copper,zinc
bravado: ^courage
brave: ~courage =gallant,undaunted,valiant -desperate,valor
brazen: =insolent
brazil: ~brazilian
brazilian: ^characteristic,people
breach: =transgression -violation
bread: -clams,lettuce ^bun,cracker,dough,flour,food,hardtack,loaf,meal,pizza,sandwich,toast,usually,yeast
breadth: ~broad,narrow,widely =width ^intelligence
break: ~broke,broken ^shatter
breakdown: =dislocation -rot ^order
breakfast: ^day,first,meal
breakthrough: =discovery -discovered
breakup: -dissolution
breakwater: -groin,mole ^concrete,stone,structure
breast: =tit
breastbone: =sternum
breathing: =exhale -inaudible,inhaling,respiration,respiratory ^sigh,snoring,wheeze
breathless: ~breathlessly =smother,suffocate -dead,excitement,sobs ^difficulty
bred: ~breed ^silkworm
breeches: -clad ^trousers
breed: =engender -spawn ^whiteface
breeze: =windy -cinch ^slight,wind
brevity: ~brief ^terseness
brewery: ^plant
brewing: ~brewery -sour
bribe: ~bribery -corrupt,dishonest ^pay,payment
bribery: -grafting ^felony
brick: ^cope
bricklaying: ^craft
bride: ^woman
bridle: ^horse
brief: ~briefly =concise,short ^collision,momentary,rapid,spree,summary
briefcase: ^case,handle
briefly: =concise ^dunk
brier: ^flora,mass,prickly,vegetables
brigade: ^division,smaller
brigadier: ^colonel,major
bright: ~brightly,light,luminous =brilliant,brilliantly,buttonlike,glare,gleam,glint,glistening,glittering,glossy,iridescent,lurid,lustrous,radiant,shiny,silklike,silky,silver,silvery,twinkling -dazzle,glorious,slick ^cheery
brightly: =brilliantly -brilliant
brilliance: ~brilliant =glare,grandeur,magnificent,splendor,superb -genius,luster ^elegant
brilliant: ~brilliantly =grandeur,luster,magnificent,splendor,superb,superior -impression,intelligence,reverberate ^cadenza,calcium,glittering,sparkling
brim: =full
brindle: =pattern ^brown,grey
brine: =saltwater ^water
bring: ~brought =delivery -fetch ^contributory,ferry,unearth,whisk
brisk: ~briskly =energetic,refreshed -fresh,merry,rattle
bristle: ~bristly -spiny,thorny
bristly: =burr,prickly,spiny,thorny
british: ~uk ^characteristic,people
brittle: ^chromium,cr,germanium,little
broad: ~broadly,width =comprehensive,general,sweep,widely -clear,encompass,extension,high ^farce,freeway,lat,nuisance,pike
broadcast: -transmission,transmitted ^message,radio,television
broaden: ^broader
broadly: -general ^ludicrous,specific,tulip,without
broadway: ^street
broiled: =cooked,grill ^cookery
broke: =poor -bust ^lacking
broken: ~integration,unity ^bronc,debris,forcibly,friable
broker: ~brokerage ^businessman
brokerage: ^business,stock
bromine: ^halogen
bronc: ^imperfectly,unbroken
bronchi: ~bronchus ^bronchial,trachea
bronchial: ~bronchus ^bronchiole
bronchiole: ^bronchitis,duct,smallest
bronchodilator: ^medicine
bronchus: ^either,main,trachea,two
bronze: -chromatic,metal
brood: -contemplate,dwelling,meditation,reflect
brook: =creek,tolerant -endure ^stream
broth: ^soup
brothel: ^edifice
brother: ~brotherhood ^else,male,nephew,uncle
brotherhood: ~fraternity -union ^kinship
brought: ^dowry
brow: =eyebrows,forehead ^hair
brown: =brownish,chromatic ^buffalo,copper,earth,hemosiderin,liver,similar,tawny,wheat,wood
brownish: =chromatic ^dun,earth,gilt,golden,similar,tawny,wood
browser: ^spectator,viewer
bruise: -bull,harm
brunswick: ^town
brush: ~brushy =thickets -groom ^underbrush
brushy: =thickets -wood ^consisting
brutal: =cruel,ferocious,inhumane,savage,vicious -fell,intense
brute: =inhumane,wildcat -creature
bubble: =frothy -champagne,effervescent,foam,froth
buck: ^endeavor,strive
buckboard: ^carriage,drawn,four,horse,open
bucket: =pail
buckle: -warp
buckskin: ^dark,dun,horse,light,mane,tail,yellowish
bud: =undeveloped
buddhism: ~buddhist ^faith,religion
buddy: ^friend
budge: =stir -shift ^insist,slightly
budget: ^funds,program
buff: ~buffer =devoted,devotee,fan,lover -chromatic,love
buffalo: ^large,shaggy
buffer: ^pbs
buffet: ^furniture
buggy: =dirty,insane,nuts,unclean -cracker ^carriage,lightweight,small
bugle: ^instrument,without
bugs: ~buggy =pester -teasing
builder: ^substance
building: ~builder,built =construction,edifice ^roof
built: =improve,reinforce ^burly,ethnic,fireplace,fortification,husky,increase,masonry,micelle,rampart,substance,weir,window
bulb: ~bulbous
bulbous: =bulge,circular,protuberance,round -protrusion ^tulip
bulge: =convex,excrescences,protrusion,protuberance -humped,swelling,umbels ^mogul
bulk: ~bulky,major -volume,voluminous ^massive
bulky: =large -massive,volume ^size,weight
bull: -shit ^cattle,ox,oxen
bullet: =slug ^cartridge,gun,missile,projectile
bully: =dandy,good,rowdy -intimidate
bum: =crummy,skunk -idler,inferior,punk,tramp
bumblebee: ^hairy,psithyrus,robust,social,temperate
bump: -encounter,find,knock,protrusion,protuberance
bun: =buttocks -posterior,rump
bunch: =clump,clusters -gang
bundle: =package,packet -pack ^together
bunker: ^golf
buoy: ~buoyant
buoyancy: ~buoyant =perky ^suspended,suspension,weightless
buoyant: =cheerful,light,perky
bur: =burr
burden: -laden,load,oppressive ^headache
burdensome: =heavy -tax
bureau: =office ^furniture
bureaucracy: ~bureaucrat ^government,pentagon
bureaucrat: ^official
burgeon: ^growing
burglary: ^felony,housebreaker,property,unlawfully,valuable
burgundy: ^wine
burial: ^corpse,funeral,grave,ritual,tomb
burke: -suppress ^oration,statesman
burly: =husky,robust ^heavily,muscular
burn: ~burner,burnt =important -combustion,cooked,ignite,treat
burner: ^fuel,setup
burnt: =cooked -destroy,treat
burr: =spiny,thorny -prickly
burrowing: -tunnel
burst: -explode,salvo,split,volley
bury: ~burial -cover
bus: ^many
busboy: ^dirty,restaurant
bush: ~bushy =shrubby,shrublet,shrubs ^cannabis,capsicum,ephedra,hawthorn,heath,honeysuckle,juniper,lilac,mallow,manzanita,mesquite,privet,rose,spurge,yucca
bushel: -mend,overhaul,repair
bushwhack: =concealed ^wait
bushy: =shaggy -shrubs ^hair,squirrel
business: ~busily =toil -engage,job,occupation ^businessman,corporation,entrepreneur,partnership,proprietor,proprietorship,supplier,tribunal
businessman: ^commercial,cornell,industrialist,mogul,owner,proprietor
businessmen: ^profession
bust: -damage,poor
bustle: =flurry,hasten,hustle,race,rush,speed
butcher: =cut,cutters,slaughter
butler: ^table
butt: ~butter
butter: ^butterfat,churning,cream,edible,fat,milk
buttercup: ^herbs
butterfat: ^fatty,milk,substance
butterfly: -coquette
buttocks: =posterior,rump,seat,tail ^fleshy,human,sit
button: =buttonlike
buttonhole: -lobby
buttress: -support
buy: ~buyer =choose,merchandise,pay,payment,purchase,select,shop,trade -save
buyer: =merchandise,purchase,shop,trade -save ^customer
buzz: =noisy
bw: ^food,men,viruses,war,warfare
bygone: =past
bypass: ^highway
byzantine: =complex,tortuous -convoluted,tangled
cab: -taxi,taxicab ^compartment,driver,front,motor,vehicle
cabana: ^pool,room,sea,small,swimming,tent
cabbage: =pilfer -clams,dough,lettuce,loot
cabin: ^small
cabinet: -locker ^cupboard,furniture,piece,resembling
cabinetwork: ^carpentry,woodwork
cable: =telegraph ^telegram
cacti: ~cactus
cactus: ^mescal,succulent
cadence: =rhythmic -metric
cadenza: ^end,music,near,passage,piece,solo
cadmium: =cd ^metal
cadre: ^core,nucleus
caesar: -dictatorship,tyranny ^statesman
cafe: ^restaurant,small,sold
cafeteria: ^pay,restaurant
cage: -coop ^enclosure
cake: -patty
calamity: =catastrophe,disaster,disastrous,tragedy,tragic ^event,great,loss,misfortune,tsunami
calcareous: -chalk
calcified: ~calcium
calcite: ^chalk,spar
calcium: ^light,metal,osteoporosis,white
calculate: ~calculus =computer,intended -cipher,deliberately,hard,reckoned
calculus: ^hard,rock,stone
calendar: ^list
calf: ~calves ^cattle,domestic,gastrocnemius,young
caliber: ~calibration,inferior,superior =quality -qualified ^degree,diam,diameter,level,worth
calibration: ~superior -graduate
calico: =color,pies
caliph: ^moslem,muslim,ruler
call: ~caller =dial,name,telephone -career,cry,holler,phone,scream,shout,yell ^engender,implore
caller: -cool,fresh ^visitor
callous: ~calloused =insensibility,insensitive ^emotionally
calloused: =insensibility,tough -thickened
calm: ~calmly =composed,composure,serenity,tranquilizer ^lull,temperament
calmly: ^self
calories: =thermal
calumny: =slanderous -harm,smear ^epithet
calvin: ~calvinist ^chemist,protestantism,theologian
calyx: ^scroll,whorls
cam: ^river
cambridge: ^university
came: ~come
camera: ^diaphragm,equipment
camp: ~camper =canton,encamp ^hutment,lager
campaign: =candidate,crusade
campeche: ^province
camper: -encamp ^temporarily
campfire: ^fire,outdoor,small,warmth
campus: ^field
canada: ~canadian
canadian: ^people
canal: =duct ^stomach,urethra,vagina
canary: -chromatic,sneaker
cancel: =defer,postpone,schedule -reticulate,shelves
cancer: =malignant ^carcinoma,growth,leukemia,sarcoma,tumor
candidate: -forthright,frank,frankly,honestly ^politician
candle: ^lamp
candy: ^caramel,licorice,often,taffy
cane: -flog,wickerwork
canine: =dogtooth ^tooth
cannabis: =hemp,marijuana ^dope,gage,shrubs
canned: =record,transcribed -preserve
cannon: =gunner ^gun,large,usually
canoe: =paddle
canon: ~canonist -glorify,orthodox
canonist: ^characteristic,pertaining,specialist
canopy: =cover ^sunshade
canteen: ^flask,water
canter: ^gait
canterbury: ^town
canvas: -canvass ^fabric,sneaker,sunshade,tarpaulin
canvass: =poll -scrutiny
canyon: ^little,rainfall,river
cap: -detonate ^headdress
capable: ~incapable =susceptible -compete,resources ^capacity,deadly,diagonalizable,feasible,harmless,icbm,impervious,impossible,soluble,staminate,surfactant,unobtainable,usable,visible,workable
capacitance: =capacitor ^electric,phenomenon,whereby
capacitor: =condensation ^characterized,device,electric
capacity: ~capacitance ^capacitor,council,efficacy,energy,incapable,runoff,supplementary
cape: ^earth
capillary: ~hair -hairlike,thin ^tube
capital: ~capitalist -superior ^executioner,stock,underdeveloped
capitalist: =individualist -competition
capsicum: -pepper ^shrubs
capsule: -enclosed
captain: -chieftain ^policeman
captivity: =imprisonment -charm,confined,enchantment,jail,prison
capture: -charm
car: ^cruiser,four,hub,jeep,motor,sedan,taxi,taxicab,vehicle
caramel: -chromatic
carapace: =cuticle,shell
caraway: ^herbs
carbine: ^light,rifle
carbohydrates: ^monosaccharide
carbon: ~carboniferous -effervescent ^charcoal,diamond,fullerene,graphite,inorganic,nonmetallic,soot,three
carcass: ^dead,especially,food
carcinogenic: ~carcinoma
card: ^game,poker,whist
cardboard: -unreal ^paper,stiff,thick
cardiac: ~heart
cardinal: =central,eight,eighteen,eleven,fifteen,five,forty,fundamental,important,key,seventeen,six,sixteen,three,twelve,two -cd,eighty,fifty,four,fourteen,hundred,ii,iii,iv,million,nine,nineteen,ninety,one,seven,seventy,sixty,ten,thirteen,thirty,thousand,trillion,twenty,vi,vii,viii,xiv,zero ^dozen
cardiovascular: ^heart,pertaining
care: ~carefully =conscientious,detail,elaborate,painstaking,sure,thorough -cautiously,like,tending,unhurried ^carefree,chambermaid,compassionate
career: -vocational ^job,occupation
carefree: -irresponsible ^free,trouble,worry
carefully: =cautious,cautiously
careless: ~carelessly =casual,heedless,negligible,reckless -sloppy,unheeding
carelessly: =heedless ^without
caress: =cuddle,fondle,hug,kiss,snuggle -masturbation,pet ^pat
caretaker: ^concierge,custodian,keeper
cargo: =consign,freight,shipment -load,ship ^large,merchandise,vehicle,ware
caribbean: ^sea
caribou: =reindeer ^deer
carnal: ~flesh =lascivious,physical,sensual
carnival: -circus
carnivorous: =predaceous,predacious
carotene: ^carotenoid
carotenoid: ^pigment
carpels: ^pistil
carpenter: ~carpentry -woodwork ^joseph,wooden,workbench
carpentry: =woodwork ^craft,trade,wood
carpet: =rugged ^kurdistan
carriage: ^chariot
carrier: -transport ^warship
carry: ~carrier -transport
cart: =handcart,haul -drag ^teacart,wagon
cartel: -trust ^syndicate
carthage: ~carthaginian =punic
carthaginian: =punic ^hannibal
cartilage: ~cartilaginous ^tissue,tough
cartilaginous: ^trachea
cartoons: ~cartoonist
cartridge: ^consisting,cylindrical
carved: =carven,engraving,etched,slice -incision,inscribed,sculptor,sculpture
carven: =engraving,etched,incision,inscribed,sculpture,slice
cascade: ^waterfall
case: =instance,lawsuit ^frankly,honestly,lantern,occurrence,portfolio,supposedly,wallet
cash: -paid ^currency,money,plantation
casino: ^gambling
caspian: ^lake
cassava: ^starch
casserole: ^dish
cassia: ^tree
cast: -hurler ^send
castigate: -correct ^chide,rebuke
castile: ^district,territory
castle: =palace ^dungeon,fortification,large,mansion
castrated: =gelding ^ox
casual: =unconcerned -information
casualties: ^victim
casuarina: ^tree
cat: ~feline ^soft,usually
catalog: ~catalogue
catalogue: ^list
catalyst: ~catalyzes ^enzyme
catalyzes: ^protease
catapult: =sling ^hurl,propelled
cataract: ^waterfall
catastrophe: =disaster,disastrous,harm,tragedy,tragic -ruin ^misfortune,tsunami
catcall: ^outcry
catch: ~catcher,caught -communicable,competition,grab,hitch,infectious,vie ^enmesh
catcher: -grab ^centerfield,infield,leftfield,position,rightfield
categorized: ~category =class,classified,compare,comparison,flatly -classifications,unconditional,unqualified
category: =class -classified,family ^common,gender,kind,sex,sort
cater: -provide,supply ^regal,supplier
caterpillars: ^silkworm,webworms
catharsis: ~cathartic ^purgative
cathartic: =purgative -emotion,health,lax
cathedral: ^church,large
catherine: ^empress,wife
catheter: ^flexible,introduction,keep,open,passageway,permit,thin,tube
cathode: ^device,electrodes,source
catholic: ~catholicism ^pope
catholicism: ^christian
cation: ^ions
catsup: ^condiment
cattle: =cow,oxen ^cattleman,cowboy,group,ox,puncher,regardless,rhinotracheitis,sex,whiteface
cattleman: =cowboy,puncher ^man
caucasian: ~caucasus =white
caudal: ~tail =posterior,taillike
cause: ~causal -induce,stimulate,stimulus
caustic: =corrosion,destruction,unpleasant -erode,virulent
caution: ~cautious -cautiously,forethought,precaution ^warning
cautious: ~cautiously =fabian,gingerly,guard -forethought,moderate,timid ^people
cautiously: ^kid
cavalry: ^fight,horseback,soldiery,troops
cavalryman: =trooper ^soldier
cavern: =hollow -erectile
caviar: ^roe
cavity: =pit ^liver,orifice
cavort: =frolic,romp
cc: =milliliter,ml ^equal,thousandth,volume
cd: ^metal
cease: ~cessation =discontinue,quite,stop -end,stoppage,terminal
ceaseless: =continue,endlessly,uninterrupted -perpetuate ^long
cecum: ^ileum
cedar: ^conifers
ceded: -concede
ceiling: ^room,upper
celebration: =fame,famous,fete,glorious,illustrious,known,noted,renowned -festival,jubilant,lionize,notable
celery: ^herbs
celestial: ~heaven,sky =heavenly ^planet,zenith
cell: ~cellular,unicellular ^compartment,zygote
cellar: ^floor,ground,level,partly,portion,structure,wholly
cellular: =multicellular,pit -honeycomb
cellulose: ^chief,constituent,polysaccharides
celtic: =gaelic ^characteristic
celts: ~celtic,gaelic
cement: ^concrete
cemetery: =graveyard ^land,site,tract
censorship: ^counterintelligence,enemy
censure: =reprimand -excommunicated,guilty ^chide,criticise,reprehensible
census: ^count
centaurus: ^constellation
center: ~central =centerfield,middle -essence,focus,focused,focussed,heart ^diam,diameter,downtown,headquarters,outer,outlying,poncho,radius
centerfield: ^directly,ground,tract
centimeter: =cm
central: =focal,fundamental,halfway,important,key,medial,middle,midway -median,nuclear ^hub,pith,uptown
centrifuge: ^ultracentrifugation
century: ^period
ceramic: =potter
cereal: -grain ^corn,flour,grass,rice,wheat
cerebellum: ^division,major
cerebral: ~cerebrum ^corticofugal,rather
cerebrum: ^cortex,neocortical
ceremony: =formal ^funeral,wedding
cerium: ^metal
certain: ~certainly,certainty,confidence =definite,sure -convince ^ensure,fairly,graph,grimace,hypothesis,keep,lethal,micelle,nilpotent,parliament,rendezvous,respiration,safety,seem,silk,sometimes,specified,toxin,unadjusted
certainly: =sure
certainty: ~sure,uncertain ^confidence,known,reliance
certificate: ~certified -corroborate ^document
certified: -evidence,insane,license,manifestation,okay,sanction
cervical: ~cervix,neck
cervix: =neck ^orifice
cessation: =discontinue,quite,stop
ceylon: ^island
chad: =chadic ^lake,paper
chafe: =gall -pain
chagrin: =humiliation -embarrassment,humble ^strong
chain: ^necklace,series
chainlike: =form
chair: -professor
chairman: =president
chalcedony: ^quartz
chalk: ~cretaceous -draw,trace
challenge: =competitor,difficult,dispute -halt,hard,question,rival ^remand,sue
chamber: -divided ^enclosure,furnace
chambermaid: ^maid
chamois: ^leather
champagne: ^either,resembling,sparkling,white,wine
champion: ^competitor,first,pennant,rival,won
championship: -patronage,title
chance: =opportunity -fortune,luck ^lucky,maybe,passerby,perchance,perhaps
chandelier: =pendant ^fixture
change: =dynamic -denatured ^gradient,permanent
changeable: ~unchanged =erratic,iridescent,variable -checker,fluid,mercury
channel: ^strait
chant: =intonation ^sing,singsong
chaos: ~chaotic ^confusion,disorder
chaotic: =disorganized,wild -disorderly
chapel: ^worship
chaplain: ^clergyman
chapter: ^subdivision,work,written
character: ~characteristic -impersonal,quality,role ^diversified,era,holmes,kindred,pluto,similitude,solemn,trait,typewriter
characteristic: =diagnostic,distinct,feature,symptomatic -typical ^cinematic,coefficient,colloquial,condescending,cosmic,cuban,cubist,european,exotic,feudal,florentine,gaelic,girlish,hallmark,hemoglobin,inherent,irish,italian,japanese,kind,literary,metropolitan,moblike,moroccan,neuromuscular,nonmetallic,operatic,oratorical,parisian,protogeometric,psychotic,scholarly,single,somatic,sort,soviet,suburban,swedish,symphonic,tribal,turkish,western,wholesome
characterized: ^chronic,creature,diabetes,erroneous,farce,fervent,forthright,geometric,gracious,hebephrenic,inflammatory,jocular,joyous,loud,magnificent,melodic,mimetic,noisy,perky,pneumonia,precious,resounding,righteous,sexual,simplistic,smallpox,specific,spoken,stormy,strenuous,typhus,ungodly,united
charcoal: -trace ^fuel,gunpowder,material
charge: ~charger =electropositive,polar -fleece,plume,rob ^custodian,electromagnetic,fee,firecracker,ramrod,supervisor
charger: =coursers ^formerly,horse,ridden,strong,swift
charitable: ~charity -kindly ^philanthropist
charles: -charlemagne
charm: =pleasing -trance
chart: ^profile
charter: =lease -hire
chase: =pursuer,pursuit,trail -dog,pursue,tail,track
chassis: =figure,flesh -form,frame,physique
chastity: ^sexual
chat: -chatter,gossip,jaw
cheap: =crummy,inexpensive -flashy,gaudy,inferior,punk,tasteless ^low,price
cheat: =deceive,deception,delusions,jockey,unfair,unjust -chisel,slicker,unfaithful ^defraud
check: ~checker
checker: -pattern
checklist: ^list
cheek: ^either,face
cheerful: ~cheery,sunshine =gay,jaunty,perky,sunni -embolden,optimistic,smile
cheery: =gay,pleasantly,sunni ^pleasant
cheese: ^food,milk,pizza,quark,solid
chemical: ~chemistry ^electrolysis,herbicide,pesticide,reactant,reagent,surfactant,synthesis,vinyl,voltaic
chemist: ~chemistry =drug,pharmacy ^curie,henry,morley,nobel,pasteurization,scientist
chemistry: ^matter,science
chemotherapy: ^therapy
cherish: =precious -love,treasure
cherry: =crimson,red,reddish,scarlet -chromatic,ruby ^wood
chest: ~pectoral,thoracic =thorax ^diaphragm,human,neck,pecs,pleura,torso
chestnut: =chromatic
chevrotain: ^ruminant
chewing: =eat
chicago: ^port
chick: ^chicken
chicken: -cowardly ^flesh,fowl,hen,poultry,rooster
chickweed: ^herbs
chide: =rebuke,reprimand,scolding -lecture,remonstrance ^criticise
chief: ~chiefly =important,main,mainly,primarily,primary,principal -foreman ^leader,neutrophil
chiefly: =mainly,primarily,primary,principal ^pansy,strychnine
chieftain: ^group,leader,people
child: ~childhood,children =childlike,kid,minor,youngster -fry,nestle ^cousin,either,infant,juvenile,mother,nursery,offspring,sex,sonny,urchins,young
childhood: =kid,minor,youngster -fry,nestle ^life
childish: ~childishly =immature,infantile ^milquetoast
childishly: ^childlike
childlike: =immature,naive,young
children: ^juvenile,kindergarten
chile: ~chilean =chili
chill: -cool,coolant,icy
chimney: ^fireplace,path,roof,vertical
chin: ~genial ^chinless,lower,pat
china: ~chinese ^porcelain
chinese: ^pertaining
chip: -flecks,scrap,splinter ^potato
chiropractor: ^therapist
chisel: -deceive,deception,defraud,delusions,distinct
chitinous: ^polysaccharides
chloride: ^chlorine,compound,saline
chlorine: ^common,gas,halogen,nonmetallic,radiochlorine
chlorophyll: ^pigment
chlorothiazide: ^diuretic,drug,edema,hypertension,treatment
chock: =full
chocolate: =cocoa ^milk,sugar
choice: =select,superior -option,pick,tasty ^chosen,dilemma,favorite,volition
choir: ~choral ^chorus,religious
choke: =strangle -obstruction
cholesterol: ^liver
choose: ~chose,chosen =compare,comparison,purchase,select -option,prefer ^decide,espouse,pick,sieve,vote
chopped: =shredded,slice -cut
choral: ~chorus -refrain ^hymn
chore: =job,task ^duty,fee,specific
choreographer: ^creator
choreography: ^dance
chorine: ^chorus,dancer,line,woman
chortle: =chuckle ^laugh,quietly,restraint
chorus: =refrain ^group
chosen: ^darling,eligible
chowder: ^soup
christ: ~christian =deliverance,jesus,redeem ^jew,prophet
christian: =deliverance,jesus ^protestantism,religion
chromatic: ~color,hue =coppery,creamy,crimson,dun,gilded,gilt,golden,green,greenish,hazel,lavender,lilac,magenta,maroon,mauve,mouselike,olive,orange,pink,pinkish,purple,purplish,red,reddish,rosy,scarlet,tawny,yellow,yellowish -coral,gold,honey,rose,ruby,rust,rusty,salmon,snuff,straw,tan,violet
chromatographic: ~chromatography
chromatography: ^process,virtue
chrome: ^chromium,cr
chromium: =cr ^hard,metal
chronic: =degenerative -long ^drunkard,leprosy,recurrent
chronicles: -history ^historian
chuck: =grub -pat,toss
chuckle: ^laugh,laughter,quietly,restraint
chunk: =clod,lump,lumpy -clump ^clot,compact,mass
church: ~ecclesiastical ^churchyard,kerygma,parish,patristic,religious,worship
churchgoing: =religious ^religion
churchill: ^statesman,town
churchyard: ^yard
churning: =roiling,turbulent
chute: =descent,parachute -descend,fall ^gutter
cider: ^vinegar
cigar: ^tobacco
cigarette: ^ground,paper,tobacco
ciliary: -ciliated
cinch: =picnic ^easy,task,undertake
cinema: ~cinematic =film ^medium
cinematic: =film ^pertaining
cipher: -computer,nothing,zero
circle: ~circular -lot,round ^diam,diameter,ecliptic,ellipse,esoteric,oval,radius
circuit: =tour,tourist ^journey,voltage
circular: =disklike,global,globose,globular,nutlike,orbicular,round,roundish,spherical -cyclic ^disk,lager,wipe,wreath
circulation: ~circular,circulatory =current -disseminate,spread
circumference: =perimeter,surrounding ^diam,diameter,distance,size
circumscribed: =restricted -limited
circumstances: =luck -context,fate,fortune,lot ^condition,misfortune
circus: ^company,troupe
citation: ~cite =commend -mention,quotation
cite: =mention,reference -commend,quotation,quote
citizen: ~citizenship,civic,civil ^freeman,native,voters
citizenship: ^demeanor
citrus: ^genus,grapefruit,juicy,lemon,numerous,orange,pulp,rind,thick
city: ~civic,urban =metropolis,metropolitan ^florentine,large,mayor,suburb,town
civil: =civilian ^jurist,magistrate,society
civilian: ^plainclothesman
clad: ~clothing =cowl,dress,garb,gown,uniform,vestment -coat,costume,robe,suit,trousers
claim: ~claimant
claimant: ^right,title
clamber: =scramble -shins,skin,sputter,struggle
clammy: =wet ^unpleasantly
clamor: =din,noisy,strident,vociferous -loudly ^loud
clams: =dough,lettuce,loot ^money
clamshell: ^shell
clan: =kindred,kinship,tribal,tribe ^clannish,family,genealogy,group,marriage,people,totemic
clandestine: =covert,surreptitiously,undercover -secret,underground ^hidden
clang: ~clangor =clank,clash,crash,noisy ^loud,noise
clangor: =clank,clash,crash,noisy ^loud,noise
clank: =clash,noisy -crash
clannish: =joint,private -exclusive
clap: -okay,sanction
clarify: =lucid ^explain,expound
clarity: ~clear,unclear =lucid ^easy,free,unambiguous
clark: ^explorer,psychologist
clash: =crash,friction -collide,collision,incompatible
clasp: ^grasp,hug
class: ~classified =comparison,grade,identify,key -classifications,compare,course,describe,family,name ^elite,inanimate,inorganic,mammalian,outclass,underworld
classical: =neoclassical ^etc,first
classifications: ~classified -identify,key
classified: =compare,comparison
classroom: =schoolroom ^room,school
clavicle: ~subclavian
clay: -mud ^dirt,fine,hard,moist,plastic,pottery,soil
clean: ~cleaner,cleanly =cleansing,spotless,unused -pure,unqualified,unstained,wash ^purification,sanitation
cleaner: =cleansing ^formulated,shampoo,soap
cleanly: =flawless
cleansing: -purified ^purification,sanitation
clear: ~clearly,lucid =unmistakable,unobstructed,vivid -free,hyaline,semitransparent,translucent,transparent ^distinctly,enigmatic,explanatory,insight,saliva
clearly: =distinctly -comprehensive,distinct ^explicit,indefinite,indistinct,markedly,specified,without
cleavage: ^proteolysis
cleaving: ~cleavage,cleft,cloves -cut,cutters,split
cleft: =divided -dissection,split ^indentation
clematis: ^climber,vine
clench: =clinch,tight -grip ^clutch
cleopatra: ^egyptian,queen
clergy: ~clerical ^clergyman,laity
clergyman: ^clerical,layman,leader,member,minister,parson,pastor,preacher,priest,shepherd,spiritual,wesley
clerical: ~clerk -ecclesiastical
clerk: ^employee,salesperson
clever: =ingenious,ingenuity,smart -intelligence ^witty
cliche: =commonplace -unoriginality ^comment,obvious,remark
click: -snap,tick
client: -customer ^lawyer
cliff: ^high
climate: =mood
climax: =culminate,orgasm ^moment
climber: ^vine
climbing: ~climber =mounted
clinch: =tight
cling: =cohesion -coherent
clip: =short -snip,time,trim
cloak: -mask ^poncho,shawl
clobber: -lick ^repeatedly
clock: ^clockwise,day,midnight,timepiece
clod: =lump,lumpy -clump ^clot
clog: =congestion -hinder,impede,obstruction,thick ^silt
cloister: =monastic -private ^courtyard,monastery,monk
close: ~closer,closure,distance =contiguous,imminent,impending,scalelike,shut,surrounding -drawn,envelope,immediately,intimate,juxtapose,near,nearby,nestle,next,shutdown,shutter,snuggle,stopper,walk
closer: =nearer ^distance,shorter,within
closest: =nearest
closet: =cupboard,wardrobe ^furniture,storage
closeup: ^photo,photographic,range
closure: -shutdown
clot: =coagulation,curdled ^embolus,thrombus
clotheshorse: -dandy,gallant ^framework
clothing: =fabric,textile -dress,garb,garment,material
cloud: ~cloudy
cloudy: =hazy,indistinct,leaden,murky,opaque,overcast -sullen
clover: ^genus,herbs
clown: =prank -frivolous ^comedian,fool
club: =clubhouse -society ^parlor,sorority
clubhouse: ^edifice,social
clue: =hint -cue
clump: =clusters
clumsy: ~clumsily =inept,ungainly ^duffer
clusters: -constellation
clutch: =grip,seize ^collar,grab,grapple,nab,snatch
cluttered: =litter,untidy -jumble,welter ^disorderly,rubbish
cm: ^equal,hundredth,length,meter
co: =cobalt,colorado ^metal,monoxide
coach: =management
coagulation: =curdled -solid,solidified,thick
coal: ^consisting,fossil,fuel,lignite,matter,period
coalesce: =fused,fusion,mixture,united -consolidated,merge,mixed,mixer,welding
coarse: ~texture =granular,granules,uncouth,unrefined,vulgar -inferior ^mane,newfoundland,slob
coast: ~coastal =seacoast,seashore ^littoral,ocean,sea,seaside,shore
coastal: =maritime,seacoast,seashore
coastline: ^outline
coat: -oily ^furry,greatcoat,jacket,overcoat
coax: =persuasion ^persuade
cobalt: ^metal
cocaine: ^leaves,narcotic
cock: -prance,rooster
cockpit: ^compartment,pilot
cocktail: ^martini
cocky: ^overly,self
coconut: ^meat,white
cod: =due,taunt -codfish,gull,slang,tantalizing
coddle: ^handle,treat
code: ~codified =codification ^morse
codification: ~codified
codified: -statute,written
coefficient: ^constant,number,property,pyrex
coelenterates: ^hydrozoan
coenzyme: ^molecule
coerce: ~coercion =force ^compel,necessity,pressure
coercion: =force -compel ^enforce
coexist: =synchronized ^peacefully
coextensive: =commensurate
coffee: =java ^consisting,ground
coffin: ^corpse
cognitive: =know,knowledge ^consciousness
coherent: ~cohesion =rational
cohesion: -gummy,united,viscid
coil: =convoluted,gyrate,helical,helix,roll,spiral,whorls
coin: ^dime,guinea
coincide: =concurrent,simultaneously,synchronized -concur
coitus: =copulate,intercourse ^sex
coke: ^fuel
cola: ~colon
cold: ~coldly,emotionally,temperature =frigid,frozen,glacial,icy,refrigerator -crisp,nip ^gaunt,ozone
coldly: ^lacking,warmth
coleridge: ^poet
collaborated: =cooperate -pardner
collage: ^icon,image,paper,picture,together
collar: -nab ^necktie
collateral: =confirm,corroborate,secondary,subsequent -consequence,parallel,verify
colleague: -fellow,fellowship
collection: ~collector -composed,gather,joint,jointly,payable
college: ^dormitory,faculty,professor
collide: ~collision -jar
collision: ^impinging,together,two
colloidal: ^emulsion,mixture
colloquial: =conversation ^spoken
collusion: =conspire,covert
colon: ~colony -settlement
colonel: ^lieutenant,military
colonists: =settlement,settler -settle ^homesteader
colony: ~colonists =settlement,settler ^gibraltar
color: =colour,ginger,indigo,pies,redden -flush,iridescent,negro,red,vivid
colorado: ^river
colorless: ~vivid =drab,fade,livid,pale,pallid,pasty,waxy,whiten -sober ^helium,hydrogen,nitrogen,oxygen,ozone,plasma,quartz,water
colossal: =large,monster,prodigious,stupendous ^elicit,extent,force,great,size
colour: -flashy,gaudy,iridescent,picturesque,vivid
colt: ^four,male,young
columbia: ^river,town
column: ~columnar -editorial,tower
coma: ^deep,electroshock,often,prolonged,unconscious
comb: -ransack
combat: -fight,fighter
combination: -compound,occluded,sorb
combustion: =flammable -ignite ^flame,light,oxide,oxygen
comeback: =retort -rejoin,replication ^question,quick,remark,reply
comedian: =comic ^hardy,laurel,martin,marx,professional
comedy: ~comic =funny ^drama,farce,slapstick
comet: ^consisting,extraterrestrial,frozen,highly,mass,orbit,small,sun
comfort: ~uncomfortable =cozy,solace,soothing -consolation,satisfactory
comic: =fun,funny,humor,laugh ^vaudeville
command: -dictator,high
commando: ^military,serviceman
commence: =outset,start -kickoff ^embark
commend: =worthy ^praise
commensurate: =proportionate ^degree,extent
comment: ~commentary =remark -input ^criticise,wisecrack
commentary: ^explanation,material,textual,written
commerce: ~commercial =mercantile ^commodity,market,payment,sell,trade,transactions
commercial: ~mercantile =moneymaking -mercenary ^merger,railroad
commiserate: =piteous,pity,ruth -sympathize,sympathy ^compassionate
commission: ~commissioner =committee -license
commissioner: -committee ^government
commit: ~committee =devotee,perpetrate,pledge -dedicated,devoted
committee: ^committeeman,group,matter,remand
committeeman: ^man,member
commodity: ^drygoods,merchandise,staple
common: ~commonly,commonplace =mutual,ordinarily,public,usually -frequently,normal,ordinary,popular,share,standard ^congregation,especially,fellowship,glottochronological,interface,kind,money,nitrogen,pardner,particularly,sort,uncommon,unusual
commonly: =normal,ordinarily,ordinary,usually ^maggot,phosphorus
commonplace: ~uncommon =everyday,ordinary -unoriginality
commonsense: =reason,sensibility ^judgment,native
commonwealth: =country,national -republic ^province
commotion: =din -disrupt,disturbance,flutter ^disorderly,flurry,outburst,tumult,turmoil,uproar
communicable: =contagious,infectious -transmitted,transmitter ^leprosy
communion: ^intercourse,ritual,secede
community: ~communist
commute: -independent,transpose
compact: =wedge -concise,consolidated,impact,pack,press,pressure,stocky
companion: ~companionship =comrade,fellow,fellowship ^friend,playmate
companionship: =comrade,fellow,fellowship ^friendship
company: -companion,companionship,troupe ^comrade,franchise,institution,mover
compare: ~comparison =differentiation,distinguished,prefer,relatively -separate
comparison: =differentiation,distinguished,prefer,separate ^examination,scrutiny
compartment: ^room,space
compass: ~compassionate =range,scope -pity ^gamut,palette
compassionate: =pity -nurture
compatible: =congenial
compel: ~compulsive =obligation -persuasion,power ^enforce,somebody
compensation: =counterbalance -paid,recompense ^redress,reimbursement
compete: ~competition,competitor =fight,overtake,rival,score,vie,win -contend,efficiency,lose,struggle
competition: =fight,lose,overtake,score,vie,win -contend,contest,encounter,hit,lead,match,meet,struggle,tally
competitor: =contend,fight,overtake,rival,score,vie,win -lead,lose,struggle,tally
compiled: ^lexicographer
complain: ~complaint =querulous -grumble,moan,plaintiff ^displeasure,grouse,mutter,nagging
complaint: -querulous ^disorder
complement: ~complementary
complete: =entire,finish,sheer,thorough,thoroughgoing,total,whole,wholly -downright,exhaust,full,hearty,perfect,realize
complex: ~simple =complicated,composition,convoluted,interlacing,interlocking,interwoven,intricate,tangled,tortuous -compound,decomposing,thickened ^enzyme,framework,labyrinth,maze,structure,syndrome,timbre
complexion: ^pallor
compliment: =congratulate ^flattery,praise
comply: -conforming,defer,follow ^obey
component: ~composed =element,portion -constituent,factor,ingredients,part,partial ^remainder
composed: ~composition,compositor,composure =serenity -cool,poise,tranquilizer ^lasso,mozart,piston,songwriter,stravinsky,taylor
composition: =opus -makeup,pen,write ^phenotype,placement,script
compositor: =typesetting,typography ^printer
compost: ^manure,mixture
composure: ^disposition,mind,serenity,stress,temperament
compound: =deepen,intensification,intensify -dissection,intense,pinnate,pinnatifid,trifoliate ^dimethylglyoxime,ester,hydride,isomer,phenothiazine
comprehend: ~comprehensive =grasp,understood -discern,perceive ^understand
comprehensive: =cosmopolitan,ecumenical,encompass,grasp,super,umbrella,university,worldwide -extension,inclusive,intelligence,widely
compressed: =press,pressure -shut,strangle,thin,throttle
compromise: =concur -concurrent
compulsive: =neurotic,obsession ^trait
compulsory: =mandatory -mandate,require ^conscription
computer: ~computerized -reckoned ^keyboard,machine
comrade: =fellow -fellowship ^frequently,friend,playmate
con: =defraud,swindle -memorable,memory,rook
concave: =saclike,umbilical -recessive ^inward
concealed: =furtively,hidden,hide,invisible,privacy,secrecy -secret,sneak,surreptitiously ^lurk,veil
concede: ~concession =confess -yielding ^concur,forgive
conceited: =egotist,proud,swollen,vain,vanity -egotism
conceive: ~concept =conceptual,think -copulate,gestation,mate,thought ^rethink
concentration: -intense,thick,undivided
concept: ~conceptual -gestation ^division,hypothesis,idea,notion,specific,theory,thought
concerned: =involving,obsession,pertinent,preoccupied -haunt,reference,solicit ^solicitude
concert: =joint -cooperate
concerto: ^orchestra
concession: ^franchise
concierge: ^hotel
concise: ~windy =cryptic,elliptical,pithy,summary,terseness -crisp,telegraph ^much
conclude: ~conclusion =final -last ^deduce
conclusion: =decision ^pending
concocted: -mixture ^mingle
concord: -concur,harmony
concrete: =tangible -real ^concretistic,pavement
concur: ~concurrent -simultaneously
concurrent: =simultaneously,synchronized
concussion: ^injury
condemned: =decry ^denounce
condensation: -pasteurization
condescending: =patron,superior -condescension ^others,treat
condescension: =disdain ^inferior,trait
condiment: ^flavored,horseradish,mustard,sauce,soy,vinegar
condition: -status,weather ^emphysema,freedom
conducive: =contribute,contributory,tributary -lead ^wholesome
conduct: ~conductor -demeanor
conductor: ^walter
conduit: ^flue,passage,sluice,tube
condyle: ^outgrowth
cone: ~conelike,conical
conelike: =conical
confectioner: ^maker
confederacy: ~south,southern -conspiracy
confederate: ~confederacy =southern -united
conference: -consult,league ^symposium
confess: -squeal
confidence: ~confidential,sure,uncertain -reassurance,trust
confidential: =private ^newsletter
configuration: ~crooked,straight =constellation,shaped -contour ^lobular,topography
confined: -constrained,imprisonment,limited,throttle
confirm: =corroborate,reassert,verify -substantial,unchanged,valid
confiscate: =forfeit,seize -lost ^garnish,temporary
conflict: =inconsistent -fight,infringe,struggle ^friction,insurrection,revolt,war,warfare
confluence: -merge
conforming: =orthodox
confound: =confusion,perplexed -maze ^puzzle
confront: -face,showdown
confusion: =disorganized,incoherent,perplexed -dazed,disjoint,maze,unclear,woolly
congeal: -jelly,solid
congenial: =sociable
congenital: =innate ^hereditary,necessarily,present
congestion: =full ^hyperemia
congo: =zaire
congratulate: =praise ^paean
congregation: -fold ^flock,people
congress: ~congressional ^government,legislature
congressman: -represent ^member
conical: ^ellipse
coniferous: =evergreen
conifers: ~coniferous ^pine
conjecture: =hypotheses,hypothesis,hypothetical,speculate,supposition,theoretical,theorize,theory -suppose,surmise
conjoined: ~conjunction =joint,sewing,stitch -join,married ^copulate,solder
conjugate: ~marriage -united ^solution,two
conjunction: -sewing,stitch
conjunctiva: ^mucosa
connected: ~connector =link,neighbor -contiguous,relating
connoisseur: ^expert,field
connotation: =imply -implication
conquered: ~conqueror =conquest,suppress -subdued ^quell
conqueror: =subdued,suppress ^force
conquest: -subjugation
conscience: ~conscientious =scruples ^equitable,ethical
conscientious: =painstaking ^effort
conscious: ~consciousness =intended ^mind,oblivious,psyche,unselfconscious,volition
consciousness: ~unaware ^ego,self,sensibility
conscription: -draft,muster ^military
consecrated: =holy,ordained -dedicated,devotee,sacred
consecutive: =sequential,succeeded -serial,series,succeed ^wavelength,week
consensus: ^group,judgment,whole
consent: =unanimously -willing ^permission,permit,react,respond,succumb
consequence: =effect,effectuate,outcome,result,subsequent -incidental ^impact,offspring,outgrowth,phenomenon
conservatism: ^ideology,political,radical,society,theological
conservative: ~ideology =conservatism,traditionalist -moderate,preserve
consideration: =significance,substantial -sizable,tidy
considered: ~consideration -regard,view ^deem,reconsider
consign: =freight,shipment
consisting: -pursuant ^disc,dual,factory,firecracker,flag,fragmentary,frieze,hair,infantry,keyboard,leash,miscellaneous,molecular,necklace,necktie,nine,nonlinguistic,orchard,orchestra,parachute,pendulum,pulley,quiz,ranch,sand,sandal,shawl,sidewalk,sill,six,slab,staircase,stairway,stirrup,sundry,thermocouple,tube,turban,twelve,twenty,wooden,xylem
consolation: =reassurance,solace -soothing
consolidated: =fused,united
consonant: ~consonantal -harmony
conspicuous: =glare,marked,outstanding,prominent,salient -feature,spectacular
conspire: ~conspiracy ^criminal
constant: ~constantly =invariably,staunch,steadfast,unvarying
constantinople: =istanbul
constantly: =invariably -forever ^every,without
constellation: =stud -dot
consternation: =dismay ^fear,fright
constituent: ~constituting -element,essential ^ingredients,pixel
constituting: -established,groove,implant,legitimate
constrained: -enforce,imposed,restricted,unnatural
constraint: ^leash
constricted: =narrow,strangle -tense,throttle
construe: =interpretation ^elicit,misconstrue,misunderstand,read,understand
consul: ^diplomat
consult: -interview ^inquire
consumer: ~consumption =intense,uptake -ingestion,intake ^drinker,user
consummate: =screw -fulfill,jazz,master,perfect,skill,virtuoso
consumption: =ingestion,intake,uptake -digestive ^drunken,eat,economy,food,mouth,sucking
contact: -impinging,reach ^interaction,placement
contagious: =infectious -transmitted,transmitter ^flu,smallpox
contaminated: =pollution -foul,impurities,infectious,septic
contemplate: =meditation,muse -ponder,reflect
contemporary: =current,modern -synchronized
contempt: ~contemptuous =despite,disdain,insult,pathetic,scorn -despicable,miserable,pity ^scoff,scoffing
contemptuous: =despite,disdain,disrespectful,insult,scorn,scornfully
contend: ~content =disagreement,postulated,vie -contest,controversy,cope,disagreeable,fight,grapple,overtake,win
content: ~contentious =smug -controversy,message,satisfy
contentious: =controversy,dispute
contest: =controversy ^tournament,winner
context: ^discourse,environment
contiguous: =immediately -neighbor
continent: ~continental ^eurasia,europe,icbm,landmass,mainland,subcontinent
continental: ^pertaining
contingent: =possible ^occurrence
continue: ~continuum =sustain -endlessly,keep,persistent,proceed,recurrent,recurring,repeat,straight,uninterrupted,uphold
continuum: =uninterrupted ^extent,history,portion,whole
contortion: =crooked,wring -tortuous,writhe
contour: ~crooked,straight -shaped ^topography
contraceptive: -protect ^device
contract: ~contractor,contractual =contractile -strangle
contractile: ^myofibrilla
contractor: -strangle
contractual: ^legal
contradiction: ~contradictory -negation
contradictory: -incompatible,inconsistent
contralto: -low ^singer,voice,woman
contrary: =different ^however,illicit,nevertheless,nonetheless,ornery
contrast: =different -counterpoint
contribute: ~contributor,contributory -donate,lend,tributary
contributor: ^donor
contributory: =tributary
contrived: =gadget,plan,planner -devise,invented,inventor,stilt
control: =dominant -curb,discipline,harness,possession ^foreman,held,scope
controversy: =dispute ^speech
convection: ^fluid,molecular,motion
convened: ^reconvene
convenient: ~inconvenience -handy
conventional: ~conventionally =customary,stuffy -formula,monastic,orthodox,receive,schematic,stereotyped,traditional ^mores
conventionally: ~unconventional =stylized
converge: =meet -focused,focussed
conversation: ~convert -discourse,transition
convex: =umbels -hog ^outward
convey: ~conveyance,conveyor ^hint,thank
conveyance: =impart -conveyor,transfer,transport
conveyor: ^messenger
conviction: =sentence -judge,judgment
convince: ~convincingly =sure
convoluted: =tortuous -swirl,tangled
convulsions: =spasmodic,unsteady,violent -paroxysms,spastic,turmoil
cooked: ~cookery =fried,grill,overdone,parched,poached,roasted,sauteed,sear,steam,stew,toast ^cuisine,fry
cookery: -prepared ^cuisine,fry,roasted,simmered
cool: ~coolant,cooler,coolly,temperature ^freezing
coolant: ^fluid
cooler: ^icebox,refrigerator
coolly: ^unconcerned
coop: ^farm,poultry
cooperate: =joint,pardner,partner
coordinate: -equal
cop: -copper,fuzz ^policeman
cope: =grapple -deal ^succeed
copper: ~coppery ^ductile,malleable,metal,reddish
copulate: =intercourse,mate ^sex
copy: -imitation,simulate
coquette: ^men,sex,woman
coral: ^lagoon
cord: -corduroy ^navel,necklace,thread,trousers,wicked
cordage: ^quantity,rope
cordiality: =friendly,genial,liqueur -heartily,sincere,warm
corduroy: ^trousers
core: =essence -nucleus
corinth: ^port
cork: ~corky -good
corm: ~cormous
corn: ^cornmeal
cornea: ~corneal
cornell: ^philanthropist
cornice: ^frieze
cornmeal: ^ground
cornwall: ^county
corolla: ^scroll,whorls
coroner: ~crown =wreath
corporation: ^firm
corps: -corporation ^two,usually
corpse: -stiff ^dead,human,tomb
correct: ~incorrect,wrong =exact,proper -rectifier,redress,right
correlation: -relating ^two
corresponding: =similar -match,relating
corridor: ^hall,hallway,passageway
corroborate: =substantial,verify -document,support,valid ^evidence,prove,reassert
corrosion: =destruction,rust,sarcastic -erode,erosion,etched ^deteriorate
corrugated: =furrow -rugged ^parallel
corrupt: ~honesty =depravity,dishonest,imperfect,putrid -debase,noxious,perverse,reprobate,seductive,sordid,underhand
corsica: ^island
cortex: ~cortical ^corticofugal,corticosteroid,layer,neocortex,unmyelinated
cortical: ^neocortex
corticofugal: ^nerve,outward
corticosteroid: ^dexamethasone,hormone,steroid,triamcinolone
corymbs: ~corymbose
cosmetic: =decorative,esthetic,nonfunctional,ornamental ^makeup,toiletry
cosmic: ~cosmos =large,university,world ^pertaining
cosmology: ^metaphysical
cosmopolitan: -ecumenical,university
cosmos: =university,world ^everything
cosponsor: ^sponsor,together
cost: ~costly -price ^expenditure,expense,payment,ransom
costa: -ribs
costly: =expense,price -dear
costume: ^garb,handkerchief
cottage: ^house,single,small
cotton: ~cottony ^gauze,lint,raw,silky,slicker,soft,sweatshirt
cottony: =soft
couch: =lounge,sofa ^divan
cough: ^symptoms
coulombs: ^physicist
counsel: ~counselor =guidance -direction ^dissuade,lawyer,urge
counselor: ^supervisor
count: ~countable,counter =enumerate -matter,tally
countable: -enumerate
countenance: =physiognomy,visage -permit,sanction,smile ^face
counter: =negative -tally ^ginmill
counterattack: ^onrush,onslaught
counterfeit: =fake,fictitious,forge,mock,phony,pseudo -pretend,sham
counterpart: ^equivalent
countless: =multitude,myriad ^numerous
country: ~rural =national -land ^countryman,deportee,homeland,mainland,navy,patriot
countryman: ^man
countryside: ^rural
county: ^division,government,hampshire,purpose,region,sheriff
coup: =takeover
couple: -couplet,twain,united
couplet: =pair,twain -yoke ^ii,stanza
coupon: ^sample
courage: =gallant,undaunted,valiant ^cowardice,cowardly,face,fear,fortitude,heroism,nerve,spirit,valor,without
course: -track ^curriculum,dessert,everyday,golf,guidance,mundane,narrative,process,rudder,series,wend
court: =courtroom,tribunal -woo ^courtier,fiat,inquisition,judicial,jury,litigation,remand,tennis,testify,writ
courteous: =gracious -political ^courtesy
courtesy: ~discourteous
courtier: ^sovereign
courtroom: ^room
courtyard: ^partly,wholly
cousin: ^uncle
covenant: ^pledge
cover: ~coverage =crusty,dabbling,draped,dusty,encrusted,mossy,muffled,overgrown,spatter,splattered,suffocate,thickspread,veil,wrapped -crust,encompass,mantle,smother,tile
coverage: ^extent,sum
covert: ~covertly =disguise,mask,subterranean,undercover -furtively,protect,screen,secret,surreptitiously,underground
covet: =envious,greedy,jealous -desire,greedily
cow: ~coward =oxen ^female,ox
coward: ~cowardly =grovel -cringe ^fear,milquetoast
cowardice: ~cowardly ^lacking,trait
cowardly: =yellow -timid
cowboy: =puncher ^horseback,rodeo
cox: ^enzyme
coyness: =demure ^provocative,way
cozy: =friendly ^especially,small,warmth
cps: =cycle,hertz ^frequency,rate
cr: ^hard,metal
crab: ^decapod
crack: ~cracker =rough -good,super,superior
cracker: =insane,nuts -firecracker
crackle: -crunch ^residue
craft: ~crafty =trade -craftsman,sly,workman ^job,occupation,spacecraft,typography,upholstery,woodwork
craftsman: ^hairdresser,machinist,masterpiece,plumber,potter,rigger
crafty: =cunning,fox,sly,trick -dodge,slick
cram: -wad
cramp: =spasm
cranial: ~cranium
crank: =turn,unstable,zigzag
craps: =defecate -lousy,pot,shit,toilet ^ii
crave: =lust -desire,hunger,thirst ^want
crawl: =creeping -earthworms ^slowly
crayfish: ^shellfish
craze: ~crazy =deranged,furor,insane -cult,delirium,frenzy,hysteria
crazily: =insane -madly
crazy: ~crazily =impractical,insane,mad,unbalanced -delirium,flaky,frenzy,hysteria,madly,sick
creak: =screech,squeak -whining ^high,noise
cream: ~creamy -lick ^elite
creamy: -thick
crease: -crinkled,crisp,wrinkled ^pucker
create: ~creation,creative,creator,creature =fauna
creation: =found ^needlework
creative: =fancy,imagine -invented
creator: =divine,lord -maker ^farmer,god,inventor,trinity
creature: =fauna ^dragon,embryo,female,giant,larvae,male,pet,prey,purebred,voluntary
credibility: ~incredible =credulous -plausible
credit: ~creditor -worthy
credo: =creed ^doctrine,ism,philosophy,system,testament
credulous: =naive
creed: ^doctrine,dogma,ism,philosophy,testament
creek: ^river,smaller,stream,water
crepuscular: =dark,dusk,nightfall,twilight ^moth
crescent: =lunatic,round
crest: =decorative -peak,summit
crete: ^island
crevices: =fissure
crew: -gang ^man,men,women
cries: ~cry
crime: ~criminal,incriminating =outlaw ^felony,fraud,law,perpetrate,treason,violation
criminal: =crooked,guilty,outlaw,reprehensible -wrong ^gangster,hood,kidnapper,prosecutor,punk,runner,smuggler,thief,thugs,traitor,underworld
crimson: =red,reddish,ruby,scarlet
cringe: =flinch,grovel,quail,recoil,submissive,wince,wormlike -fawn,shrink
crinkled: =ripple,uneven,wavelike,wavy
cripple: -halt,incapacitate,lame,unfit
crisis: ~critical ^emerge,occasion
crisp: =distinct,sharp,sharply -curly,fresh,toast
crisscross: =reticulate
criteria: ~criterion
criterion: =standard ^norm,scale
critical: ~criticise -crucial,indispensable,judge,judgment,sear
criticise: =judge,judgment ^denounce,deplorable,fault,find,rebuke,reprimand,scolding
croaking: ~croakers =death,decedent,die,kill,perish -expiration
crochet: ^needlework
crooked: ~honesty,shaped =hook,knob,outlaw,refractive,tortuous,warp,writhe,zigzag -deflection,irregular,reflex,twisted,underhand,voluminous,wind ^gangster,kidnapper,smuggler,thief,traitor
croon: ^sing,softly
crop: =harvest
cross: =intersection,traverse -crosswise,transverse
crosspiece: -traverse ^rung
crosswise: =horizontal,transverse
crouch: =squat,stoop ^sit
crow: -proud
crowd: =huddle,pack,throng -jam ^mob
crown: -ultimate
crucial: -important,pivot
cruciferous: ~cruciferae
crucified: ~crucifixion
crucifixion: ^widespread,world
crude: ~crudity =earthy,indecent,unskilled -petroleum,primitive
crudity: =primitive -earthy
cruel: =cruelty,inhumane,savage,vicious -fell ^fiend,pain,tyrant
cruelty: =merciless -pitiless,ruthless
cruise: ~cruiser
cruiser: ^warship
crumble: =crumpled,friable
crumbs: -friable
crummy: =inferior,punk ^poor
crumpled: =damage -dent
crusade: -movement
crushed: ~crusher =destruction,rough,winner -humble,mashed,oppressive,quell,squash,squeeze,win
crusher: =squash -mashed,squeeze ^device
crust: ~crusty =encrusted -dry,insolent
crusty: =encrusted,gruff
crutch: ^ground,staff,wooden
cry: =exclaim,exclamation,holler,outcry,scream,shout,squall,weep,yell -imperative,tear ^shriek,whoop
cryptic: =enigmatic,esoteric,incomprehensible,inexplicable,inscrutable,mysterious
crystal: ^gemstone,ice
crystalline: =distinct,polycrystalline,transparent ^germanium,oxytetracycline,resorcinol,sugar
cuba: ~cuban
cuban: ^people
cube: ~cubic
cubism: ~cubist ^movement
cuckoo: =jackass -goose ^fool
cud: ^food
cuddle: =fondle,hug,kiss,nestle,pet,snuggle
cue: =remind
culminate: ^phase
cult: ~cultist =furor
cultist: ^member,religious
cultivated: =refined,tamed ^farm,lawn,myrtle,orchard
culture: =ethnic ^ethos,folklore,jewish,society,swedish,yokel
cumbersome: -inept ^difficult,especially,weight
cumin: ^herbs
cumulative: -gather,heap,pile
cunning: =cute,ingenious,sly -fox,ingenuity,trick ^shrewd
cup: ^dipper,dishware
cupboard: ^room,small,space,storage
curb: ^curbside
curbside: ^pavement,side,sidewalk
curdled: =thick
cure: =healing,therapeutic,treatment -preserve,recover,remedy,solidified,treat,vulcanization ^emetic
curie: ^physicist
curio: -peculiar ^perhaps,worthy
curiosity: ~curious -wonder ^inquisition,interest,learn,want
curious: ~curiously =funny,inquisition,oddly,peculiar,peculiarly,pry,queer,rum,singular,strange -inexplicable,odd,unusual,wonder
curiously: =inexplicable,inquisition,oddly,peculiar,peculiarly -odd
curl: ~curly
curlews: ^shorebird
curly: =wavy
currency: ~current
current: =latest,ongoing,underway ^electrolysis,electroshock,gust,resistor,spectrometer,upstream,voltaic
curse: =cuss,damn,darned,goddam,goddamn,oath,swear -imprecation,infernal
cursive: =longhand,written ^handwriting,italic
curtail: =restricted
curtain: =drapery -draped
curved: ~curvature,sigmoid =eellike,flexuous,recurved,semicircular,sinuous,sinusoidal -swerve,veer ^tangent
cushion: =pad,soft
cuss: =fella,fellow,gadfly,lad,obstinately,pester,stubbornly,swear -oath,pest ^tormentor
custard: ^dish
custodian: =keeper ^guardian,janitor,protector
custody: ~custodian =detained,detention -hand,keeper,protect
customarily: ^stead
customary: ~customarily =habit,habitually -traditional,usage,usually ^dinnertime
customer: ~customary -habitually,traditional ^patron
cut: ~cutters =reduction,slaughter -cutlery,perforated,reduce,shredded,swerve,unkind,veer ^stationery
cutaneous: -skin
cute: -pretty
cuticle: ~epidermal =epidermis ^skin,stratum
cutlery: -cutters ^spoon,tableware
cutters: =slaughter
cuttlefish: ^decapod
cycle: ~cyclic,cyclist -hertz,rhythm
cyclic: -rotary,whorls
cylinder: =cylindrical ^parallel,two
cylindrical: =round ^pail,pencil,silo
cynical: =distrust
cypress: ^juniper,wood
cyprus: ^island
cyst: ~cystic -vesicle
cystic: -vesicle
cytoplasm: ^nucleus,protoplasm
czar: ^despot,monarch,sovereign,tyrant
czech: ~czechoslovakia
dab: -pat
dabbling: =splattered -spatter ^dunk
dad: =daddy,pa,papa,pop ^father,term
daddy: =pa,papa,pop ^father,term
dagger: ^hilt,knife,short
daily: ^diary,every
dairy: ^farm
daisy: ~daisylike ^single,usually,well
dakota: ^siouan,sioux
dam: ^weir
damage: =dilapidated,harm,impaired,redress -detrimental,disreputable,riddle
damn: ~damnation =darned,goddam,goddamn,imprecation -infernal,lost
damnation: -imprecation ^denunciation
damp: =moist,wet ^slightly
dampen: =moisten,moisture -stifle
dance: ~dancer =step ^recreation
dandelion: ^deeply,genus,herbs,long,yellow
dandy: =gallant,good -great,smash
danger: =hazard,insidiously,perilous,precarious,treacherous -desperate,risk,suicide,unreliable
dangle: -hang ^freely
danish: ~denmark ^language
dapper: =fashion,jaunty,spruce,stylish -dash
dare: -venture
dark: =darken,dim,dusky,gloomy,twilight -evil,gloom,night,shadow,sulky ^diffraction,myrtle,spleen
darken: =old
darling: =dear,favorite -love,pet ^lover
darned: =goddam,goddamn,infernal,sewing -sewer,stitch
dart: =flutter,scoot -dash,fleet ^hurry
darwin: ^naturalist
dash: =scoot -flair,flash,smash ^hasten,rush
data: ~datum ^drawn,table
database: ^list
date: -unfashionable
datum: ^derived,factual,information,research,statistical
daughter: -girl ^female,human,offspring
david: ^king,painter
dawn: =sunrise,understand ^first,light,morning
day: ~daily =daytime -daylight ^date,dawn,dinner,dusk,friday,hr,midday,monday,morrow,nightfall,noon,octave,payday,sabbath,saturday,sunday,thursday,tomorrow,tonight,tuesday,wednesday,yesterday
daylight: =daytime ^light,skylight,sunrise,sunset
daytime: ^even,light,outside,sunrise,sunset
dazed: =stupefied,stupor -dazzle,stupid
dazzle: =impression
de: -delaware,diethylstilbestrol
deacon: ^layman,minister
dead: ~deadly,life,living =deathlike,deceased,doom,executive,fallen,inanimate,late,lifeless,murder,slain -extinct ^dirge,funeral,longer,widow
deaden: =insensitive -girdle,tedious,tiresome,uninteresting
deadline: ^point
deadlock: =impassioned -obstruction
deadly: =fatal,lethal -noxious,toxic ^death
deaf: -heedless,unheeding ^people
deal: ~dealer,dealt -plow,transactions
dealer: =franchise,trade,trader ^inventory,merchant,sold
dealt: ^impossible
dear: ~dearly =honey,love ^lover
death: ~die =expiration,kill,perish -deceased,dying,exit,leaves ^deathbed,deathlike,killer,lethal,life,necrosis
deathbed: ^last
deathlike: ^physical
debase: =depravity,impurities,low -degradation,dishonor
debate: =decide -disagreement,dispute ^discuss
debilitating: =drain,enervate,infirmity,weak,weaken -exhaust
debility: ~debilitating =feeble,frail,infirmity,weakly ^health
debris: =dust,junk ^rubbish
debt: ^loan
debut: =entry,introduction -launch
dec: =december ^last,month,year
decade: ^period,sixty
decay: -unsound
deceased: ~decedent -die,kill
decedent: =die,kill,perish -exit,expiration ^longer
deceit: =dishonest,dishonor,fraudulent -deceive,deception,fallacy,misrepresent,misrepresentation
deceive: ~deception =delusions,misrepresentation -misleading ^entrap,gull,professedly
deceleration: =retardation,slow ^diminish
december: ^last,month,year
decency: ~decent =nice ^hideous,modesty,propriety
decent: =nice,proper,properly -fit,respect
deception: =dishonest,misleading,misrepresent,misrepresentation -unreal ^trickery,untruth
decide: ~decidedly,decision =definite -deliberately,deliberative,determine,emphatic ^reach,resolve,select,tournament
decidedly: =definite,emphatic -unquestionably ^doubt,question,without
deciduous: -shed ^deer,willow
decimal: =quantitative
decision: =fatal -definite,determine,fate,peremptory
deck: ^platform
declaim: =mouth,recite,speak,speaker,speech,talk -utter
declare: =proclaim -explicit
decline: =refuse -diminish,diminutive,reject,wane
decomposing: ~decomposition
decomposition: =disintegration ^electrolysis
decorative: =frill,jewels,nonfunctional,ornamental,spangled,stud,tufted -feathers,feathery,fringed,graceful,monocle,mounted,raise,ruffle,tapestry,tassel
decoy: ^entice,lure
decrease: =diminish,diminutive,dwindle,lessen -depreciation,fade,fall,reduce,tapering
decree: =fiat -ordained,prescribed,settle ^enact
decry: -reprobate ^denounce,disapproval,strong
dedicated: =devoted,devotee -sacred
deduce: ~deduction =inference -derived ^surmise
deduction: =subtract
deed: -title
deem: -hold ^mind,regard
deep: ~deeply,depth =distant,intense,profound,profoundly -thick,unsound ^gilt,golden,hoarse,peal,remorse,sonorous
deepen: =intensification,intensify -intense,thickened ^evolution
deeper: ~deeply
deeply: =profoundly ^depth,devout,embed,emotionally,great,imbed,muse
deer: ^elk,male,reindeer,ruminant,solid
default: -owe ^fail
defeated: =overcome,subjugation,unsuccessful -disappointment,frustrate,lick ^people
defecate: =shit -stool ^excretion
defect: =faulty,imperfect -desert,fault,flaw
defend: ~defense =fight,fighter,guardian,protector
defense: -invulnerable,justify
defenseless: =unarmed,vulnerable -naked
defer: =postpone
defiance: ~defiant =rebellious
defiant: =rebellious,withstand -resistance ^force,reckless
deficiency: =inadequacy,inadequate,insufficient,lacking,unequal -depleted,scant ^scarcity,shortage
defined: ~definite
definite: =emphatic -explicit ^redefinition
deflation: =dejection ^erosion
deflection: -warp
deformation: =distortion,malformed
defraud: =rook,swindle
defray: =payment ^pay
defy: ~defiance,defiant =withstand
degeneration: -deteriorate,dissipate,dissolution,immoral
degenerative: ~degeneration -deteriorate
degradation: =dissolution,immoral,low,noxious -dishonor,dissipate
degree: ~high,intense,low,mild =level -stage ^doubly,enormous,especially,exceedingly,exceptionally,extent,extreme,faintly,fairly,fourth,fully,greater,greatly,highly,huge,immense,insofar,mildly,millidegree,much,ordinary,outstandingly,particularly,richly,slightly,somewhat,temperature,unduly,utmost,vast,vastly,weakly,wholly
dehiscent: ~indehiscent
dehydration: =unhealthy -dried,preserve ^dryness
deity: =divine,god ^goddess,life,personification,saint,supernatural,world
dejection: =gloomy,lonely -depression,dismay,feces
delaware: ^river
delay: -retardation ^instantly,patience,postpone
delegate: =relegate
deletion: -omission
deliberately: =intended,intentionally,unhurried -intent
deliberative: ~deliberately -thought
delicacy: ^elegant,nourishment,sustenance
delicate: ~strength =difficult,exquisite,fragile,pastel,skill -fine,hard,refined ^slim
delicious: =delight,pleasing,tasty -pleasure
delight: ~delightfully =like,pleasant,pleasing,pleasure -expend,expenditure
delirium: =frenzy,fury,hysteria,hysterical,infuriate,mad,unrestrained -frantic,hallucinations ^mental
deliver: ~deliverance,delivery -rescue
deliverance: ~delivery =jesus,rescue -redeem ^recovery,redemption,salvation
delivery: ^mailbox
delta: ^larger,low,river,triangular,water
deltoid: ^large,shoulder,triangular
delusions: -unrealistic
demand: =necessitate,necessity,rigorous -need,needy,require,stern
demeanor: =deported ^manner,people,propriety,toward,trait,way
dementia: ^insane
democracy: ~democratic =republic ^ideology,people,political
democratic: =egalitarianism,parliamentary,popular,republic
demolish: =destroy -destruction
demon: =devil,fiend -evil,infernal,satan,unholy
demonstrate: =prove,show -present
demure: -except,modest
demythologization: =rational ^restatement
den: =hideout
denial: ^negative
denomination: -designed ^religious
denounce: ~denunciation
dense: ~density =dumb,heavy,impenetrable,thick -stupid,thickly ^furry
density: =impenetrable ^gauss,per
dent: =hit -incision
dental: ~dentistry,tooth ^teeth
dentist: ^dentistry
dentistry: ^medicine
denunciation: ^public
deny: ~denial ^undeniable,withhold
department: ~departure ^large
departure: -deviation,leaves ^shipment,wrongdoing
dependent: ~independent =faithfully,interdependent,reliable,symbiotic -helpless,parasitic,tries,trustworthy
depict: ~picture =describe,portray,represent -portrayal
depleted: =dissipate,expend,insufficient -exhaust ^reduction
deplorable: =sorry,woeful -inferior,lament,reprehensible
deported: ~deportee -exile ^propriety,trait
deportee: =exile ^home
deposed: -testify
deposit: ~depositor -sediment,sedimentary,wedge
depositor: ^investor
depository: =repository ^facility,library,museum,repertory,storehouse
depravity: =putrefaction,reprobate -perverse,profane
deprecatory: =depreciation
depreciation: -disparaging ^reduction
depredation: -predators ^plundering
depression: =dismal,low -sedative ^hilum,valley
deprive: =divestiture,underprivileged -disadvantage,needy,strip
depth: ~shallow ^downward,extent,inward,profoundly
deputy: ^lawman,sheriff
deranged: =insane
dereliction: -uninhabited,worn
deride: ~derision =mock,nonsense,preposterous,ridicule -jeer,ludicrous,taunt
derision: =disrespectful -mock ^jeer,laughter,preposterous,scoff,scoffing
derived: -inference ^else,gasoline,solar
derogatory: =disparaging
descend: ~descent =downward,drizzle,fell,lower -drop,fall,parachute ^dismount,drip,swoop,topple
descent: =fell,lower,parachute -fall,original ^jap,waterfall
describe: ~description =report -represent ^heretofore,hitherto,outline
description: -report
desecrate: =sacrilege -profane,violation
desert: =forsake -desolate,protestant,uninhabited ^maroon,sahara
deserving: =merit,worth,worthy -meritorious
designed: =fashion,unintentional
desire: =want -envious,jealous,prefer ^hanker,wish,yearning
desk: ^escritoire,furniture,piece,surface,table,usually
desolate: =forsake -devastating
despair: ~desperate =hopeless ^hope
despatch: =dispatch -shipment ^goal,send
desperate: =hopeless,urgent -resolution
despicable: =evil,slimy,unworthy,worthless -sordid,ugly
despise: =disdain,scorn -detest ^hate
despite: =disdain,scorn -malicious ^however,nevertheless,nonetheless
despoil: =ransack -destroy,loot,plundering,raid,sack ^thief
despondent: =hopeless
despot: =tyrant -dictatorship,tyranny
dessert: ^dish,last,meal,pudding
destination: =doom -fate,goal,orientation
destiny: =fate ^doom,future,occurrence,predestination,religion
destitute: =devoid,impoverished,necessity,needy,nonexistent,poor ^poverty
destroy: ~destroyer,destruction =extinguish,impoverished,obliterate,ruin,sack,wreck -exterminate,fallen,lost,rape,scorched ^eliminate,extirpate
destroyer: =ruin,sack ^fast,heavily,lightly,small,warship
destruction: =devastating,wither -erosion,ruin,sack ^holocaust,much,sabotage
detached: =unconcerned -disengage,isolated,separate
detail: =elaborate -item,point ^fact
detained: ~detention
detect: ~detector =discovery,find,heard,notice,observe,sensor -discovered,discoverer,perceive,perception ^plainclothesman,policeman
detector: =discovered,find,notice,observe,sense,sensor ^device,stimulus
detention: ^penalty,punishment
deter: =discourage,hindrance,impediment -dissuade
detergent: ^surfactant
deteriorate: -impaired
determine: -find,resolution
detest: =hate,loathe,repulsion -repel ^dislike,hatred
detonate: =explode -explosive
detrimental: =harm -noxious
detroit: ^port
devastating: =disrespectful -wither
development: ~developmental =evolution,formulated -evolved,growing,growth,mature,underdeveloped
developmental: -growing,growth ^ossification
deviation: -divert,vary
device: ^diaphragm,gadget,heater,holder,keyboard,lens,machine,microphone,muffler,noisemaker,parachute,particular,purpose,reflector,resistor,sensor,timepiece,transducer
devil: =dickens,lucifer,mischief,satan -fiend,shenanigan
devious: -indirect,oblique,roundabout ^proper,tortuous,way
devise: =invented,inventor,planner -forge,formulated
devoid: =nonexistent ^foolish
devoted: ~devotee -fan,lover
devotee: =fan,love,lover
devout: =religious,sincere
dew: ^overnight,surface,vapor,water
dexamethasone: ^drug,inflammation,treat
dexterity: ~dextrous
dextrous: ^physical
dhegiha: ^siouan,sioux
diabetes: ^disease,glucose,high,ketosis
diacritical: =discrimination
diagnose: ~diagnosis =diagnostic ^identification
diagnosis: ~diagnostic ^identification,pathologist,phenomenon
diagnostic: =symptomatic -pathologist,symptoms
diagonal: =oblique -slanting ^diagonalizable
diagonalizable: ^matrix
diagram: -plot ^fig,zodiac
dial: =phone,telephone -ring
dialect: =idiom ^group,people,usage,vocabulary
dialogue: ^script,two
dialysis: ~dialyze ^semipermeable,solution,unequal
diam: =diameter ^length,line,straight,two
diameter: ^length,line,straight,two
diamond: ^dugout
diaphragm: ^iris,lens,musculature,spleen
diarrhea: =diarrhoea -loose ^symptoms,watery
diarrhoea: -loose ^symptoms,watery
diary: =journal -journalist ^written
diatonic: =tonal
dice: -die ^six,small
dichotomously: =divided
dickens: ^exclamation
dictator: ~dictatorship =prescription -order,prescribed,settle,totalitarian,tyranny
dictatorship: =stalin,totalitarian,tyranny ^government,ruler
dictionary: =lexicon ^information,list
dictum: =pronounced
die: ~dying =expiration,kill,perish -exit ^life,lose,necessary,starve
diesel: ^engine
diet: ~dietary ^prescribed
diethylstilbestrol: ^estrogen,feed,livestock,medicine,potent,poultry
different: ~differentiation =disparity,distinct,diver,diverge,diverse,opposite,polar,variant,various -distinguished,otherwise,several ^evolution,generalist,thermocouple
differentiation: =distinguished -distinct
difficult: ~difficulty =embarrassment,hard,herculean,nasty,rough,thorny,tough,troublesome,try -elusive,rocky,sticky ^easy,ornery,plight,subtle
difficulty: ~hard -trouble ^easy,hindrance,impediment,plight,problem,readily,troublesome
diffidence: -reserve
diffraction: ^light,narrow,sharp
diffusion: =disseminate,distributed -dispersed,imbue,permeate,pervade ^osmosis
dig: ~dug =excavation,hoe,mine,plow,quarry,remove ^trowel
digestive: ~peptic -ingestion
digitalis: =foxglove
dignified: ~dignity =distinguished,proud -imposed ^solemn
dignity: ^pride,worthy
dilate: =distended,distension
dilemma: ^especially,uncertainty
diligent: -patient
dill: ^herbs
dilute: =thinner,weak -watery
dim: ~dimly =faint,indistinct,indistinctly -hopeless
dime: ^dollar,tenth,worth
dimensional: ^stereo
dimensions: ~dimensional ^length,magnitude,width
dimethylglyoxime: ^nickel
diminish: ~diminutive =impaired,lessen -weaken ^dwindle,shrink,wane,wither
diminutive: =lessen,little,small,tiny -petition,reduction,wee
dimly: =indistinct,indistinctly
din: -tumult ^flurry
dingy: =dirty,grimy,soil,unclean -dismal ^dirt,soot,thickly
dining: ~dinner ^eat
dinner: ^main,meal,midday
dinnertime: ^hour,meal
dinosaur: ^saurischian
diocese: ^jurisdiction
dioxide: ^oxide
dip: ~dipper =dunk -unfit
diplomacy: ~diplomat -statesman ^tact
diplomat: =suave -smooth ^jay,official
dipole: ^distance,equal,magnetic,opposite,small
dipper: =dunk ^ladle,long
direction: ~directly,director,outgoing -forthright,guidance,orientation,way
directly: =immediately,instantly,straight,straightaway ^epicenter,firsthand,gland,implicit,without,zenith
director: =management ^supervisor
directory: ^list
dirge: -lament ^hymn,song
dirt: ~dirty =filthy,grimy,soil,unclean -grease ^humus,mud,sand,silt
dirty: =filthy,grimy,lewd,lousy,muddy,nasty,salacious,soil,sordid,unclean -foul,greasy,oily,profane ^messy
disabled: =handicapped,incapacitate -impaired,unfit
disabuse: ^free,somebody
disadvantage: =underprivileged -minus,unfavorable
disagreeable: =irritation,pester -dissonant,gall,teasing
disagreement: ~disagreeable =discrepancy,dissonant -variance ^showdown
disappear: =vanish ^explanation,fade,lost,without
disappointment: =dissatisfied,unsatisfactory,unsuccessful -foil,frustrate,thwart ^dissatisfaction
disapproval: =dislike -unfavorable ^frown,objectionable,obnoxious
disarm: ^grownup
disaster: ~disastrous =tragedy,tragic ^hardship,misfortune,tsunami
disastrous: =tragedy,unfortunate
disbelief: =skeptical ^doubt,truth,uncertainty
disbursing: =expense -spend
disc: =disk,record -saucer ^sound
discarded: =unwanted -disposed,disposition ^dump,thrown
discern: ~tasteless =perceive,perception,recognize,understand -distinguished
discharge: =unemployed -dismiss,fire ^leakage,lightning
disciple: ^lutheran,sikhs,zoroastrian
discipline: -subject,training ^science,terminology,trait,wayward
disclose: ~disclosure =divulge,reveal,revelation -expose,exposure,uncovered ^peach
disclosure: =divulge,expose,reveal,revelation -discovered,uncovered ^discovery,exposure,speech
discoloration: -stain
discomfort: =uncomfortable ^groan,inconvenience,malaise,mischief,moan,pain,shenanigan,tense
disconcerting: =displeasing,upset
disconnected: =divided -gulf,incoherent
discontent: =dissatisfied,rebellious,restless ^dissatisfaction,yearning
discontinue: =stop -quite
discord: =dissonant,strife
discount: =dismiss,disregard,ignore ^discredit,flout,reduction
discourage: =disheartened,frustrate,pessimistic -dismay,intimidate
discourse: =discuss -preaching,sermon
discourteous: =impolite,unceremonious -rude
discovered: ~discoverer,discovery =observe -divulge,find,inventor,learn,notice
discoverer: =inventor -find,invented,notice
discovery: =notice -find,hear,learn,observe ^exploratory
discredit: =disreputable -dishonor
discrepancy: =variance,variant -dissonant,inconsistent,vary ^escalation
discretion: =separate -prudence,prudent
discrimination: ~discriminatory =eclectic -favorite
discriminatory: =prejudiced,unfavorable -load,preferentially
disdain: =disrespectful,insult,proud,scorn,scornfully -spurn,swaggering ^hate
disease: -unhealthy ^endemic,epidemic,flu,gaunt,glaucoma,goiter,health,ill,leprosy,malady,malaria,pneumonia,rheumatic,septic,sick,smallpox,symptomatic,tularemia,typhus
disenfranchisement: ^management
disengage: -withdraw
disentangle: =extricate
disgrace: =dishonor,immoral,shame -scandal
disguise: -mask ^true
disgust: =displeasing,distaste,foul,loathsome -repel,revolt,sicken ^revulsion
dish: ^dishware,pie,pizza,porridge,sustenance
disheartened: =dismay,pessimistic
dishonest: =dishonor,fallacy,fraudulent,misleading,thieving
dishonor: =fraudulent,misleading,shame,thieving -rape
dishware: ^tableware
disinclined: =reluctant -hesitate,loathe
disintegration: -soluble
disinterest: =impartial -neutral
disjoint: =incoherent -dissociation,divided,divorce,injured,separate
disk: =saucer -harrow ^dot,flat
disklike: =round
dislike: -displeasing ^distaste,hate,hatred,resentment
dislocation: =injured
dislodge: -free
disloyalty: ^infidelity,unfaithful
dismal: =drearily -gloomy,sorry
dismiss: =disregard,ignore,unemployed ^flout
disney: ^filmmaker
disobedience: ~disobey =refractory,wayward -obstinately,perverse,willing
disobey: ^refuse,undermine
disorder: -disorganized,perturbation
disorderly: =jumble,moblike,raucous,rowdy,unruly,untidy,wild ^messy,mob,scuffle
disorganized: =scramble,undone,upset ^order
disparity: -heterogeneous ^gap,gulf,inequality
dispassionate: =impartial -dryness
dispatch: -shipment
dispensed: ~indispensable =distributed
dispersed: =distributed -scattered,spread,sprinkle
displacement: =supplant
display: =exhibiting -expose,show ^flaunt
displeasing: ~displeasure =exasperation,frown,infuriate,irritation,maddened,offenders,roiling,upset -nettle,sick,steam
displeasure: ^dissatisfaction,dissatisfied,groan,moan,scowl
disposed: ~disposition =inclined,willing -tending
disposition: ~unwilling,willing =temperament,temperamental -tendency ^humility,ornery,unwillingness,willingness
dispossession: =homeless,unfortunate
disproved: -rebut
dispute: =quarrel -question
disqualified: -unfit
disregard: =forgotten,ignore,regardless,snub -neglect ^flout
disrepair: ^need
disreputable: ~reputation =infamous,notorious,sordid
disrespectful: =impious,impudent,insolent,insult,irreverent,jeer,mock,scorn,taunt -flip,wither
disrupt: =interruption,riotous,tumult,turbulent -riot
dissatisfaction: ~dissatisfied
dissatisfied: ^sulky
disseminate: =spread
dissent: -negative,object,protestant
dissimilar: ~similar,similitude ^heterozygous
dissipate: =dissolution,immoral -exhaust,scattered
dissociation: =divorce -division
dissolution: ~dissolved =immoral,incontinence -riotous ^lysis
dissolved: =melting,solvent
distal: ^farthest,point,wrist
distance: ~distant,far,near ^farthest,longitude,loudspeaker,mph,nearer,sprinter,telegraphy,two,velocity,wavelength,yardage
distant: -extreme ^radar,space
distaste: -foul,loathsome,repel
distended: ~distension
distension: ^enlarged,expansion
distillation: -purification,purified,purity
distinct: ~distinctly,distinguished =sharp -eminent,outline,preeminent,specialty ^subcontinent
distinctly: ^especially,mind,particularly
distinguished: =important -perceive,perception
distortion: =falsify,falsity,malformed,warp -misrepresent,twisted
distress: -hurt,suffering ^hardship
distributed: ~distributor =scattered,sparsely,splash,widespread -divided,fan,rational,separate,space,spread,thin
distributor: ^merchandise,retail,supplier,wholesale
district: =territory -dominion ^jurisdiction,palatine,protector,suburb,uptown,yukon
distrust: =jealous,mistrust,skeptical,suspicion,suspicious -suspected,wary
disturbance: -perturbation,trouble,upset
disuse: =obsolete -neglect ^omission
ditch: ^trench
diuretic: ^drug
diurnal: -period
divan: ^long,sofa
diver: =diverse -loons ^explorer
diverge: -radiation
diverse: ~divert,unvarying,vary =recreation,variety,variously ^pastime
diversified: ^variety
divert: -interest,pleasing,recreation
divestiture: =strip ^order,party,property,rid
divided: ~division =forked,prongs,segments,torn -episode,split,tines
dividend: ^profit
divine: =god,heavenly,lord
diving: ~diver,dove -plunge ^nightclub
division: ^inning,regiment,schism,sea,subspecies
divisor: -factor ^integer
divorce: =marriage,married,unmarried,wedding
divulge: =expose,reveal -exposure,revelation,uncovered ^kept,known,meant,peach,people,previously
dizzy: =frivolous,ill,sick -silly
djibouti: ^port
dna: ^polymer
docile: =sheeplike,yielding -meek,tamed,teach ^led,taught,willing
dock: -wharf ^enclosure
doctor: =physician ^medical,pathologist,practitioner,quack,shaw,surgeon,veterinarians,veterinary
doctrinaire: -instruction ^stubbornly,theory,without
doctrine: =ism,philosopher,philosophy ^dogma,egalitarianism,group,imitation,platonism,school,unilateral,utilitarian
document: ~documentary -paper ^hereinafter,patent,writ
documentary: -real ^film,movie,program
dodge: =sidestep -evade,skirt,sly
dog: -stubborn ^genus,man,newfoundland,puppy,since
dogma: ~dogmatic =tenets ^proof,religious,true,without
dogmatic: =tenets -narrow
dogtooth: ^tooth
doleful: =sadness -mourning
doll: ^plaything,small,toy
dolomite: ^mineral
dolphins: ^percoid
domain: =sphere -field,land,orbit ^empire,environment,kingdom,life,particular,realm
dome: =round -vault
domestic: ~home =tamed -internal,national ^kitten,maid,mutton,pork
dominant: ~dominion,position,status =government,overbearing,override,paramount,peremptory,predominant,sovereign,supreme -oppressive,superior,supremacy
dominican: ^friar
dominion: -territory ^legal
domino: ^songwriter
don: ^gentleman
donkey: ^emblem
donor: ^gift,helper,philanthropist,property
doom: -fate,lost
door: =doorway -threshold ^dooryard,entrance,room
doorman: =porter ^entrance,guard
doorway: =threshold ^enter,entrance,room
dooryard: ^front,house,outside,rear,yard
dope: =gage -drunk,sen,skunk,treat ^marijuana
dormant: =hibernate ^rest
dormitory: -hall ^edifice,quarter
dosage: ~dose ^quantity
dot: =speckled -flecks,stud ^saucer
double: ~doubly =dual,duple,multiple,twofold ^shotgun
doubly: =twice
doubt: =dubious,uncertainty -skeptical,uncertain ^doubtless,indecision,undoubtedly
doubtless: =undoubtedly ^without
dough: =lettuce -loot ^enough,flour,mixture,money,pastry,pizza,stiff
doughnut: -halo,ring
douglas: ^politician
dove: ^pigeon
downfall: ^failure,loss,overthrow,position
downgrade: ^lower,rate
downpour: =torrent -pelt,soak ^heavy,rain,rainfall
downright: =honest,straightforward -sheer ^thoroughgoing
downstairs: ^floor
downtown: ^town
downward: ^higher,lower
downwind: =leeward -lee,windward ^wind
downy: =fluffy,hair,hairy,soft -feathery,pubescent
dowry: ^gift,husband,marriage,money,property,woman
doze: ^lightly,nap,period,short,sleep
dozen: =ton,twelve -load,lot,raft,score,stack,wad ^eleven,number,sum
drab: =dull -sober
drag: =haul ^pull
dragon: ^mythology
drain: ~drainage -tire,uncharged
drainage: ^evacuation,liquid,run
drama: ~dramatic,dramatist =playwright -pad,play,spectacular,strike
dramatic: ~dramatist =impression,spectacular -playwright,strike
dramatist: =playwright -play ^seneca,shakespeare
draped: =drapery,fold,wrapped -mantle
drastically: -force
draught: =gulp
dravidian: ^tamil
draw: ~drawer,drawn -pull
drawer: =pant ^underpants
drawl: ^slow
drawn: =haggard,tire,worn ^halo,isopleth,taut,voltage,wagon
drawstring: -string
dread: =fear,fright,frighten,horrible,scared,terrible -unspeakable
dream: ~dreamy =sleep,slumber -sleepers ^imagery,imagine,nightmare
dreamy: =languid ^mood
dregs: ^liquid,sediment
dress: ~dressy =garb,wear -frock,garment,kill,killer
dressy: =fancy -garb
dried: ~dry =preserve ^still,tobacco,wet
drift: =floating,impetuous,roam,rove,wander -err,impelling,stray
drill: -training
drink: ~drinker,drunk,drunkard =suckle -salutation ^drunkenly,intake,sip,uptake
drinker: =suckle -salutation ^drunkard
drive: ~driven,driver,drove =dynamic -driveway,motor,ram,ride,rider
driven: =involuntary -goad,impelling,motive ^forcibly,outside
driver: ^motor,teamster,vehicle
driveway: ^house,private,road,route
drizzle: ^rain,rainfall
drone: -lag,monotonous ^intonation
drooping: =pendulous,sag,tire -lax,nod
drop: ~droplets
drought: ^dryness,rainfall,shortage
drove: -swarm
drowsiness: =sleepy,somnolent
drug: ^hypnotic,medicine,narcotic
drugstore: =pharmaceuticals,pharmacy ^medicine,retail,shop,sold,store
drunk: =drunkard,drunken,intoxicating,rip,slop,soak -excitement,mellow,smash
drunkard: ^lush
drunken: ~drunkenly =intoxicating,rip
drunkenly: ^much,strong
drupaceous: ~drupes
drupes: ^fruit
dry: ~dryer,dryness,wet =parched,scorched,sear,semiarid,shriveling -humor,irony,wither ^martini,premix,sherry
drygoods: ^merchandise
dryness: ^liquid
dual: =duple,multiple -plural,twofold ^two,usually
dub: =nickname -translate ^soundtrack
dubious: =uncertain,uncertainty -question ^fraught
duct: ^passageway,umbilical,ureter,urethra,vagina
ductile: =form,malleable,pliable ^nickel
due: =payable,repayment -expect ^misery,opportunity
duel: ^two
dugout: ^either,game,low,shelter,side,sit,two
duke: ^highest,lordship,nobleman,peer,rank
dull: ~dully,luminous =monotonous,tedious,uninteresting -dumb,mat,muffled,soft,stupid,tiresome
dully: ^liveliness,without
dumb: =inarticulate,stupid -slow
dumbbell: ^weight
dummy: -unreal
dumplings: ^pasta
dun: -fawn ^grey
dung: ^fecal,feces
dungeon: ^fortress,main,medieval,stronghold,tower,within
dunk: ^plunge
duodenum: ^jejunum
duple: =multiple
duplicate: -repeat,repetition ^setup
dura: ^meninges
durable: =long -endure,last
duration: ~long,short -length,lengthy ^new,prolonged,seismograph,span
dusk: ~dusky =nightfall,twilight ^hour,sunset
dusky: =nightfall,twilight
dust: ~dusty =junk -remove ^earth,fallout,haze,pollen,powdery,rubbish
dusty: =unoriginality
dutch: ~netherlands ^people
duty: =obligation -responsible,tariff ^plainclothesman,receptionist,role,safekeeping
dwarf: ^small
dweller: =inhabitant -living ^earthman,particular,resident
dwelling: ~dweller =home -habit,inhabitant,living,population ^hearth,lodging
dwindle: -tapering ^lessen,lose,smaller,substance
dye: ^fluorescein,stain
dying: -eager,unreal
dynamic: =projectile,propelled,slash -kinetic
dynamite: ^explode
dynasty: ^family,hanover,lancaster,manchu,ottoman,ptolemy,sept,sequence,stuart,sung,tudor,york
dysfunction: -impaired ^neurosis,paralysis
eager: ~eagerly =impatient -keen ^zeal
eagerly: ^snatch
ear: -worn
earl: ^peer,viscount
earlier: =sooner ^previously,prior,supra
earliest: ^proto,protogeometric
early: ~earlier,earliest =embryonic,premature,primeval,primitive,proto,young -incipiency,past,wee ^infancy,kerygma,onset,patristic,sooner
earn: =profit,salary,wage
earnest: ~earnestly =serious,seriously,sincere -solemn ^effort
earnestly: =serious,seriously
earth: ~earthly,earthy,extraterrestrial,planetary,terrestrial =earthman,global,globe,ground,world -land ^earthquake,embankment,geology,isthmus,landmass,lightning,mainland,meteor,micrometeorite,peninsula,sky,volcano
earthly: =mundane,terrestrial -temporal
earthman: ^inhabitant
earthquake: =quake ^epicenter,fault,movement,plane,surface,tremor,tsunami,underground,volcanic
earthstar: ^fungus
earthworms: -wiggle
earthy: =indecent,natural -realistic,vulgar
ease: ~easy =facilitate ^easily,uneasy
easel: ^tripod,upright
easily: ^familiar,friable,nervous,obvious,portable,readable,slipper,spongy
east: =eastern,eastward
eastern: =northeastern -southeastern ^lotus,lying,toward,western
eastward: ^toward
easy: ~easier,easily,simplicity =elementary,painless,simple,unhurried ^handy,indistinct,labyrinth,maze
eat: ~eaten,eaters =feed,swallow ^food,gobble,grazing,ingestion,intake,uptake
eaten: ^lobscuse,meal,rhubarb,ripe
eaters: -feed
eaves: ^overhanging
ebony: -sable
eccentric: =flaky,unconventional
echinoderms: ^starfish
echo: =reverberate -repeat,resonance,resounding,ring ^radar,sonar
eclectic: ^various
eclipse: -occult
ecliptic: ^great,path,sun
ecology: ~environmental ^environment
economic: ~economy,socioeconomic -efficiency ^egalitarianism,elite,society,wealth
economist: ^expert,science
economy: ~economist -thrifty ^gnp,system
ecstasy: ~ecstatic =rapture -exalted
ecstatic: =joyous,rapture -exalted ^great
ecumenical: =university -worldwide
edema: ^fluid,serous,swelling,watery
eden: =heaven,paradise ^region
edge: ~edgy -restive
edgy: =restive,tense,uneasy
edible: ^food,radish
edifice: ^feedlot,greenhouse,hotel,less,ministry,outbuilding,restaurant,rink,roof,schoolhouse,skyscraper,structure,tavern,temple,theater,theater
edifying: =enlightenment -sophisticated ^teach
edition: ~editor
editor: ~editorial
education: =instruction,semiliterate -pupil,student,teach ^instructor,teacher
eeg: ^graph
efface: -obliterate,rub
effect: ~effectuate,ineffective,ineffectual =impelling,result -efficacy,happen,outcome ^outgrowth,phenomenon
effectuate: ~ineffective,ineffectual =happen,impelling,occurring,valid -efficacy,implement,outcome,result ^fulfill
effeminate: -woman
effervescent: =foam,froth,frothy -sparkling
efficacy: -impelling ^power
efficiency: =streamlined ^ratio
effigy: ^idol,representation
effluent: =wastewater -outgoing ^matter,waste,water
effort: =endeavor -exert,laborious,try ^intended,strive,struggle,trial,uneconomical
egalitarianism: ^ism,mankind,philosophy,political,social
egg: ^oval,ovum,roe
ego: =egotism,self -egotist ^others,pride
egotism: ~egotist -swollen,vain ^opinion
egotist: =proud,selfish,swollen,vain,vanity
egypt: ~egyptian
ei: =eyelike ^especially,eye,specified
eight: =viii ^nine,seven
eighteen: ^nineteen,seventeen
eighteenth: =ordinal ^next,nineteenth,position,seventeenth
eighth: =ordinal ^just,next,ninth,position,seventh
eighty: ^ninety,seventy,ten
einstein: =genius ^physicist
eisenhower: ^president
either: ^gatepost,kid,kidney,lat,lid,like,likewise,negative,pecs,pectoral,statement,tit,youngster
ejaculate: =interjection -semen ^exclamation
eject: -expulsion
el: =elevation ^railroad,railway
elaborate: =expound,fancy,intricate -exponent,luxury ^strategy
elapse: -pass
elastic: =flexible,plastic,resilient,viscoelastic -pliable
elation: =exultant,gleeful,joyous,jubilant,rejoice,triumphant,uplifting -intoxicating,joyful,sublime ^joy
elbow: ^forearm,upper
elder: =older,senior ^grownup
elderly: =old,older -senior ^oldster
eldest: =first ^order
election: ~electoral,eligible -voters ^reelect
electoral: =vote,voters
electrocardiograph: ^heart,instrument,medical
electrolysis: ~electrolyte ^reaction,solution
electrolyte: ^solution
electromagnetic: ^microwave,motion,pertaining,photon
electroshock: ^strong
electrostatic: =static
elegant: =fine,gracious -exquisite,graceful ^flair,grandeur,splendor
element: ~elementary -factor,ingredients ^weather
elementary: =simple ^sensation
elephant: ^five,toed
elevation: =raise -height,lift,lifter,meridian,peak,rise,summit
eleven: ^ten
eleventh: =ordinal ^just,next,position,tenth,twelfth
elf: ~elfin ^fairy
elfin: =little,playful,small,supernatural
elicit: =evoke,induce,provocative,provoke ^stupendous
eligible: =entitled,suitable,worthy -pension
eliminate: =rid,screen ^except,exclude,omit
elite: -select ^group,intellectual,nobility,social,status,superior
ellipse: ~elliptical =oval,ovate,ovoid
ellipsoid: =round ^plane,surface
elliptical: =oval,ovate,ovoid,round
elm: ^genus,timber,tree,various
elongated: =lengthen,long -stretch ^mouse
eloquence: =fluent
else: ^larger,smaller,thief
elsewhere: ^pheasant,sherry
eluate: ^elution,liquid,solution
elude: ~elusive =evade -sidestep ^escape
elusive: -evade,hard,subtle,unidentified
elution: ^material,solvent
emaciated: =gaunt,haggard,lean,thin -pinch
emanating: =emission -emit
emancipate: =free -liberty
embankment: ^long,mound,rampart,stone
embark: -venture ^start
embarrassment: =hard,unpleasant ^shame
embed: ~embedded =imbed,implant ^inserted
embedded: =enclosed ^firmly,mass
embellishment: =embroidery,pad -lard
embezzle: =illegal ^larceny,steal,theft
emblem: ~emblematic =symbol ^etc,flag,heraldry
emblematic: =symbol -typical ^visible
embody: =incarnation ^personification
embolden: -heartening
embrace: =encompass,hug
embroidered: ~embroidery =sewer,sewing,stitch
embroidery: ^needlework
embryo: ~embryonic =embryology ^flora
embryology: ~embryonic
embryonic: -immature
emetic: -vomiting
emigrated: -leaves
eminent: =high,lofty,preeminent,superior -tuberous
emission: ~emit ^radiation,spectrum
emotion: ~emotionally -lyric,moody,release,sentimental,temperamental ^fear,fright,hatred,joy
emotionally: ~warm ^profoundly
emperor: ~imperial ^empress,monarch,napoleon,sovereign
emphasis: ~emphatic =stress ^overemphasize
emphasize: ~emphasis =stress -emphatic,underline,underscore
emphatic: =exclaim -unquestionably
emphysema: ^function,respiratory
empire: ~imperial =existentialism -experiential,experimental ^government,persia,regime
employed: ~employee,employment =hire,usable,usage,used,user,utility -work ^misuse,overuse,resort
employee: =hire ^job,layoff,salesperson,worker,workman
employment: -hire,usage ^leader
empress: ^victoria
empty: =glassy,glaze,lifeless,loot,meaningless,plundering,vacant -evacuation,ransack,void
emulate: ^simulate
emulsifier: ^surfactant
emulsion: ~emulsifier
enact: =ordained -passage ^reenact
enamel: -fire
encamp: -tent ^site
encased: =sheath
encephalitis: ^inflammation
enchantment: =fascinating,spellbound -hypnotic,trance ^sorcerer
encircling: =peripheral -enclosed
enclosed: ~enclosure =including,surrounding -envelope
enclosure: =envelope ^niche
encompass: -surrounding ^including,scope
encounter: =meet -find,skirmisher,vie
encourage: =heartening,hope,promote ^foster
encroachment: =impinging,infringe,intrusive,invasion -invade,trespass
end: =goal,terminal -finish ^epiphysis,eyepiece,length,posterior,quirt,rattler,rattlesnake,suffix,wrist
endangered: =jeopardize,jeopardy,vulnerable -menace,perilous,threaten
endear: -loveliness
endeavor: =enterprise,strive ^pardner,task,trial,try
endemic: =indigenous,native
endless: ~endlessly =infinite,interminable,long -eternal
endlessly: =infinite -interminable ^forever,without
endocrine: =hormone ^epinephrine,insulin,pituitary,thyroid,tsh
endometrium: ^mucosa
endorse: -ratify,support
endowed: =gift,talent ^knack
endure: =permanent,tolerant -last,survive ^strength
enemy: =foe ^military,onrush,reprisal,war,warfare
energetic: ~energy =strenuous,vigorous -enterprise,merry,physical,rattle ^verve
energy: =vigorous -stimulate ^enthalpy,equivalent,fatigue,ferocious,flux,food,fuel,heat,machine,microphone,nuclear,opaque,physical,radiation,respiration,strenuous,thermodynamics,transducer,turbine,vivify,voltage,warmth
enervate: =weak
enforce: =implement -imposed ^imposition
engage: -involving,pursue
engels: ^socialist
engender: =spawn -sire ^forth
engine: =technology ^motor
england: ~english
english: ^people,scottish
englishman: ^man,native
engraving: =etched -inscribed
engrossed: =engulf,fascinating,intent,written -grip,immersed,interest,preoccupation,steep,wrapped
engulf: =steep -immersed,plunge ^focus,rivets
enhance: -heightened,increase
enigmatic: =incomprehensible,mysterious,puzzle
enjoin: ~injunction =order -tell ^forbid,prohibited,proscribe
enjoy: ~enjoyment =like,relish,savor -expend,expenditure,love
enjoyment: =pleasant,pleasantly,relish,savor -gratify ^gourmet,pleasure,zest
enlarged: =expansion,large,unhealthy -hypertrophy
enlist: -hitch,recruit
enliven: -inspire,quicken
enmesh: =tangled -mesh
enormous: =immense,large,staggeringly,tremendous -vast ^extent,extraordinarily
enough: =plenty,sufficient -suffice ^loudspeaker,much,necessary,ore,sizzling
enraged: =furious,fury,infuriate,maddened -rage
enroll: =recruit,registration -enter ^matriculate
ensemble: ^group,together
ensue: =result,succeeded ^prove
ensure: =insurance -guarantee
entail: =implication -means
entanglement: =tangled,web -involving
enter: ~entrance,entry -recruit ^hilum
enterprise: =entrepreneur ^task
entertainment: -interest ^recreation
enthalpy: ^equal,plus,pressure,quantity,system,volume
enthusiasm: ~enthusiastic -exuberant ^relish,zest
enthusiastic: =evangelist,glow,zealous -evangelical ^great
entice: =lure,seductive,tempt,temptation
entire: =entirety,full,total,whole,wholly -intact ^extent
entirety: -integration,total ^intact
entitled: ^right
entity: ^known
entrance: -entry ^foyer,gateway,hatchway,nose,porch,portal,vestibule
entrap: =snare -frame,trap,trapper
entreaty: =prayer ^plea,solicit,supplication,woo
entrepreneur: ^risk,venture
entry: =introduction
enumerate: =item
enunciate: =pronounced,pronunciation,speak,speaker,speech,talk -mouth
envious: =jealous
environment: ~environmental ^exodus,sphere,stranger,temperature
environmental: ^external
envisage: =idea,imagine ^fancy,foresee
envision: =fancy,foresee -picture,see,unreal,visual ^envisage,imagine
envy: ~envious ^jealousy,sidelong
enzyme: ^mao,oxidase,protease,protein,specific,substrate
eon: -eternal,everlasting,perpetuate
ephedra: ^shrubs
ephemeral: =temporary,transient -pass ^short
epic: =heroic,large ^iliad,poem
epicenter: ^focus,point,surface
epidemic: ^outbreak
epidermal: ~epidermis
epidermis: ^exterior,layer,outer,skin,stratum,surface
epinephrine: ^hormone,neurotransmitter,vasoconstrictor
epiphany: ^manifestation
epiphyseal: ~epiphysis
epiphysis: ^long
episode: -temporary,unpredictable ^occurrence
epistle: ^letter
epithelial: ~epithelium
epithet: ^phrase
epitomize: =paradigm,prototype,type,typify -image ^essential,example
epoch: =era -significance
equal: =equilateral -equivalent,evenly ^gauss,gee,gm,gram,hp,hr,isotonic,micron,millidegree,milliliter,min,minute,ml,mm,nilpotent
equator: ~equatorial
equatorial: =pantropical,tropical
equilibrate: ~equilibrium ^offset
equilibrium: ^reaction
equipment: -outfit,visor ^satellite,service,setup
equitable: -ride
equity: ~fair,unfair,unjust ^held,property
equivalent: ^etc,force,knowledge,meq,substitute,value
era: ^ethos,fixed,modern,period,point
eradicate: -exterminate,extirpate
erase: -rub
erect: ~position,posture =erectile -stand,straight ^wheat
erectile: -upright,vertical ^porcupine
ergot: ^fungus
erie: ^iroquois,lake
erode: ~erosion =worn -gnawing,scouring,wear
erosion: -wear ^mulch
err: ~error =fault,mistake -stray ^incorrect,misjudge
errand: ^trip
erratic: =unpredictable -mercury
erroneous: =error,incorrect,mistaken,mistakenly,wrong
error: =fault,faulty,mistake -wrongdoing ^miscalculation,omission
erudite: =learn,scholar,scholarly,scholarship ^profound
escalation: =intensify -intensification
escape: -flee,flight,free ^exodus
escheat: ^legal
eschew: =shun ^stay
escort: ^guardian,unaccompanied
esophagus: -gorge ^musculature,passageway
esoteric: =mysterious,mystical,occult ^inner
especially: =particular,particularly,peculiarly -special ^even,eventually,extent,foregoing,gaunt,gentian,greater,handsome,huge,immaterial,immense,manure,method,ordinary,pat,payable,plight,protogeometric,seaweed,slovenly,status,staunch,stricken,symposium,tramp,transcription,triumphant,valuable,vast,vengeance,widow,younger
espionage: ^military,political,spies,systematic
espouse: ^select
essay: =succeed,try ^literary,paper
essence: ~essential =pith,pithy,substance -heart,kernels,marrow,meat,sum
essential: =fundamental,important,indispensable,necessary,staple -substantial,virtually ^inherent,parenchyma
established: =found,groove,implant,legitimate -formation,foundation,founder,institution,launch,orthodox,prove,settle
estate: ^everything,plantation
esteem: =prestige,reputation,respect -honor ^stature,tribute
ester: ^iodide,nucleotides,polyester,polyphosphate,reaction,silicate,water
esthetic: =sensuous
estimate: =gauge,judge,penal,punishment -forecast,guess
estradiol: ^estrogen
estuary: ^firth
etc: ^explanation,furnace,hereafter,hereinafter,inappropriate,indebted,perspective,prestige,rendition,vaudeville,vindication
etcetera: ^unspecified
etched: =rust
eternal: =everlasting,everlastingly,forever,infinity,interminable,last,long,permanent,perpetuate -infinite
ether: =insubstantial
ethical: =moral,moralistic ^motive,scruples
ethnic: =social ^group,people
ethos: ^spirit
etiquette: ^protocol
etymology: ^lexicostatistics
eucalyptus: ^wood
eucharist: =liturgical,liturgy ^sacrament
eulogize: ^praise
euphrates: ^river
eurasia: ~eurasian
europe: ~european
european: ^frenchman,people
evacuation: -excretion
evade: ~evasion =sidestep,skirt -hedges
evaluation: ~value =valuation -judge,measure,rate ^praise,reevaluate
evangelical: ~evangelist,gospel
evangelist: -gospel,revive ^preacher
evaporation: ~vapor =gaseous -sublime,volatile
evasion: -sidestep ^misrepresentation
eve: ^woman
even: ~evenly ^fluorescein,unexpected
event: ^occurrence,sentry,stimulus
eventually: =final,ultimate ^long,period,unspecified
ever: ^never
evergreen: ^ivy,manzanita,yucca
everlasting: ~everlastingly =forever,last,permanent,perpetuate
everlastingly: =forever
every: ^group,singly,weekly,without
everyday: =mundane,ordinary,routine ^found
everything: ^inclusive,regardless
evidence: =obvious,obviously,plain,plainly -ground,manifestation,palpable,patent,unmistakable ^hypothetical,jury,proof,rebut
evidenced: =prove
evil: =infernal,monstrous,satan,sinister,slimy,unholy,wicked,wickedness,worthless -immoral,perverse,ugly,unworthy,vicious ^imprecation,ominous,premonition,redemption,salvation
evoke: =induce,provocative,provoke,reminiscent
evolution: ~evolutionary,evolved ^growth,process,stage,unfold
exacerbation: -exasperation ^intensification,worse
exact: ~exactly,precisely =just,rigorous,strict -literal,right
exactly: =just,precisely
exaggerated: =hyperbolic,immoderate,overdone -magnify ^overemphasize
exalted: =glorify,glory,idealist,lofty,noble,rapture -inspire ^praise
examination: =look,scrutinize,scrutiny -probe,study ^inspect
example: ~exemplify =illustrate,instance ^group,prototype,sample,specimen
exasperation: =infuriate,maddened
excavation: -unearth
exceed: ~excessive =transcend -outdo,surpass,unreasonable
exceeding: =except,extraordinary,surpass -olympian,prodigious ^runoff
exceedingly: =extreme,super ^gigantic,vastly
excellent: =superior,surpass -magnificent,rip,splendid
except: ~exceptionally =exclude,exclusive,extraordinary,omission,omit,uncommon -surpass
excessive: =extra,immoderate,overly,redundancy,surplus,unnecessary -outdo,superfluous,undue,unreasonable,unrestrained
exchange: ^money
excitatory: -stimulate
excitement: ~excitatory,excitedly,inflammation =glamorous,thrill,tingling -galvanic,intoxicating,stimulate,unrestrained,wild
exclaim: ~exclamation =proclaim,promulgate -outcry,shout
exclamation: -outcry ^interjection
exclude: ~exclusive =omission,omit -sole
exclusive: =omit,sole ^others
excrement: =excreta,excretion ^feces,urine
excrescences: =protrusion,protuberance -humped ^mogul
excreta: ^feces,manure,urine
excretion: ~excretory =excreta,void ^incontinence
excretory: ^kidney,urine
excursion: -expedition ^journey
excuse: -exemption,pardon
executioner: ^killer,official,punishment,pursuit,warrant
executive: ~executioner
exemplify: =illustrate -instance
exemption: -freedom,immune,relieve
exercise: =workout -exert,usage,work ^pushup
exert: -wield ^workout
exhale: =smoke -sneezing
exhaust: =expend,spent,tire -fatigue,sap,thorough,thoroughgoing,thoroughly
exhortation: =urge -press
exile: ^expel
existence: ~existentialism,nonexistent =present -living,real ^extant,life,presence
existentialism: =experiential -experience
exit: -kill,outlet,perish
exodus: ^flight,group,journey,large
exorbitant: =immoderate,outrage -steep
exoskeleton: ^skeleton
exotic: =foreign,strange ^world
expand: ~expansion -flourished,thrive
expansion: ^scope
expect: =outlook -prospect ^guess,presumably,suppose,theorize
expectorant: =spit
expedition: ^journey
expel: ~expulsion -oust ^menstruation
expend: ~expenditure,expense -revelation,spend
expenditure: -outgoing,revelation,spend ^money,paid
expense: -spend
experience: ~experiential,experimental =experienced -perception,subject ^inexperienced,quackery
experienced: =older,practise,season,verse,veteran
expert: ~expertise =proficient,skill ^genius,jurist,knowledge,logician,skillfully,specialist,talent,therapist,virtuoso,whiz,wizard
expertise: ^knowledge,virtue
expiration: =kill,perish -terminal
explain: ~explanation,explanatory
explanation: ^exposition,gloss,justification,rationale,simplification,statement,theory
explanatory: =instruction ^intended
explicit: ~explicitly,implicit =graphic,unequivocally -expression,states ^readily
explicitly: ^specified
explode: ~explosive
exploit: -feat,user
exploratory: =preliminary -search,wildcat ^intended
explorer: ~exploratory
explosive: =unstable -sudden,volatile ^firecracker
exponent: ~exponential,expound =proponent ^neutralist,platonist,spokesperson,suffragist
exponential: ^function
expose: ~exposure =uncovered -reveal
exposition: =expound ^specific
exposure: ^parched
expound: ^illustrate
expression: =spoken -utter
expressionism: ~expressionist
expressionless: =impassioned
expressway: =freeway,pike ^highway
expulsion: -oust
exquisite: =intense -keen ^sharp
extant: =survive ^still
extend: ~extension,extent =lengthy,long,prolonged -length
extension: =large
extent: ^extenuate,fairly,finite,frontage,fully,gamut,great,greatly,highly,huge,immense,insofar,kinda,landmass,large,length,location,magnitude,meager,much,particularly,partly,prodigious,profile,range,scope,slightly,small,somewhat,stupendous,utmost,vast,vastly,wholly,width
extenuate: =mitigate ^try
exterior: ~position =outside ^mucosa,porch,region
exterminate: -extirpate
external: ~position =foreign,outside -internal,outer
extortion: -gouge
extra: =redundancy,superfluous,surplus,unnecessary -spare ^underline
extraneous: =irrelevant -immaterial ^purity
extraordinarily: ^tremendous,wondrous
extraordinary: ~extraordinarily,mundane,ordinary =fantastic,fright,great,immoderate,marvel,olympian,rattle,remark,singular,special,surpass,terrific,tremendous,unusual,wonder,wondrous -howl,prodigious,uncommon ^greatly
extrapolate: -inference
extraterrestrial: ^meteor,outside
extravagant: ~extravagantly =unrestrained -exuberant,lavishly
extravagantly: =lavishly,profuse -lavish ^ludicrous
extreme: =high,highly,immoderate,intense,super,utmost
extremist: =immoderate,radical
exuberant: =rejoice,spirit -exultant,jubilant,lush,riotous,unrestrained
exudate: ^latex
exultant: =jubilant,rejoice,triumph,triumphant ^joy
eye: ~ocular,ophthalmic,optical -eyeball ^eyelike,glaucoma,monocle,receptor,retinal
eyeball: =orb ^retina
eyebrows: ^hair
eyeglasses: =monocle,spectacle -glass ^lens
eyelids: =lid
eyepiece: =ocular ^lens,lenses,optical
eyesight: =see -sight ^faculty,normal,vision
ezra: ^priest
fabian: ^socialist
fabled: =unreal -legend,legendary,parable
fabric: ~textile -framework,material ^flannel,gingham,silk,slicker,synthetic,tweed,velour,velvet,wool
facade: -frontage,frontal ^face,front
face: ~facial ^forehead,front,makeup,physiognomy,pushup,showdown,visage
facetious: =humor
facial: ^smile
facility: -install ^grid,gym,particular,repository,station,zoo
fact: ~factual ^hence,imaginary,really,therefore,true,truly,truth,verdict
faction: ^usually
factory: =mill ^plant
factual: =real
faculty: -modulation,staff ^professor,volition
fade: -reduce ^vanish
fahrenheit: ^physicist
fail: ~failure =unsatisfactory -neglect,weak ^overreach
failure: ^occurrence
faint: ~faintly =indistinct,perception,weak -ill,sick
faintly: ^weakly
fair: ~fairly,unfair,unjust =moderate -sport
fairly: =jolly,moderate,pretty,reason,somewhat ^roughly,sizable
fairway: ^grass,green,short,site
fairy: ^puck,small
fairytale: ^narrate,narrative,story,tale
faith: ~faithfully =religion,religious ^hinduism,judaism,pagan,shamanism,shinto,worshipper,zoroastrian
faithfully: =reliable
fake: =phony,sham
falcon: ~falconry ^hawk
falconry: ^prowess
fall: ~fallen,fell =lower -parachute,waterfall ^sleepy,sundown
fallacy: -fraudulent,incorrect,invalid,unsound,wrong ^misconception
fallen: ^gravity
falloff: =slump -slack
fallout: ^ground,nuclear,radioactive
false: ~falsity,truth =incorrect,specious,untrue,untruth -incorrectly,mistaken,wrong ^pseudophloem,reality
falsify: ~falsity =untruth,warp -misrepresentation ^misrepresent
falsity: =untruth,warp ^misrepresentation
falter: =stammer,stutter,uncertainly,unsteadily,unsteady,waver -stumble
fame: ~famous =illustrious,known,notable,noted,renowned ^widely
familiar: ~unfamiliar -intimacy,old ^known,well
family: =household ^farmhouse,gentian,globulin,hokan,housewife,melon,penutian,phosphorus,prince,saga,slavic,social,violin
famous: =illustrious,known,notable,noted,renowned ^widely
fan: -lover
fanatical: =fanaticism,passion -fiend
fancy: =lacy,puffed -fantasy,illusion,illusory,imaginary,like,luxury,puff,unreal
fantastic: =grotesque,strange,terrific,tremendous,unreal,unrealistic,wondrous -marvel,unusual,wonder
fantasy: ~fantastic -illusion,illusory ^misconception
far: ~farther =faraway,furthest,outlying,remote -farthest,long ^outdistance
faraway: ^space
farce: =ludicrous
fare: -menu
farewell: ^goodwill
farm: ~farmer ^land,phenothiazine,ranch,workplace
farmer: ^farmhouse,planter,rancher
farmhouse: ^house
farther: ^greater
farthest: =furthest ^greatest
fascinating: =grip,interest,spellbound -intrigue
fascism: ~fascist ^government,hierarchical,ideology,nazism,political,theory
fascist: ^grownup
fashion: =jaunty,manner,mode,spruce,style,stylish,unintentional,way -latest,modern,swaggering ^lifestyle
fast: ~speed,swift =fleet,instant,instantaneous,quick,rapid,scurry,speedy,straightaway,wings -hurry,meteor,windy ^quickly
fastball: =heater ^maximum,pitch,thrown,velocity
fasten: =seal -fixed,fixture,lace,security
faster: ~quick ^outrun,quickly
fastidious: =meticulously -painstaking
fat: ~fatty =fleshy,gross,obesity,plump,stout,thick -heavy ^flesh,fried
fatal: =lethal -fate
fate: -luck ^occurrence,predestination
father: ~paternal -sire ^grandfather,grandma,grandmother,grandparent,granny,male,pa,papa,parent,stepmother,uncle,younger
fathom: -penetrate ^understand
fatigue: =tire,weary -spent ^hard,strength,temporary
fattened: =finish -feed
fatty: =greasy,oily,sebaceous ^grease,marrow
fault: ~faulty =flaw,mistake ^miscalculation,omission
faulty: =flaw,imperfect,inaccurate,mistake -incorrect ^imperfectly
fauna: =zoology ^female,purebred
favor: -favorite
favorite: =popular ^motto
fawn: =grovel,insincere,obsequious,servile
fear: ~fearfully =fright,frighten,scared ^horror,hysteria,panic,quavering,redoubtable,superstition,terror,timid
feasible: =possible,workable -work
feat: ^headstand,stunt
feathers: ~feathery =featherlike,plumage -plumelike
feathery: =featherlike,plumage -fluffy,plume ^moth
feature: =including
feb: =february ^month
february: ^month
fecal: =feces
feces: -stool ^shit
fecundity: ~infertile,sterile =fertile,prolific
fed: ~feed
federal: =northern -national
fee: ^fixed,professional,toll,tuition
feeble: =frail,infirmity,lame,weak -powerless ^weakly
feed: ^food
feedback: ^reply
feedlot: ^livestock,market
feel: ~felt =impression -notion,spirit,strike
feet: ~foot ^poem,shuffle,somersault,stirrup,underfoot,urn,walk,yard
feldspar: ^plagioclase,spar
fell: -inhumane,savage,vicious
fella: =fellow,lad ^male,man
fellow: ~fellowship =lad ^friend,playmate,teammate
fellowship: ^friendship,people
felony: =illegal ^larceny,steal,theft,thieving
female: ~gender =feminine ^girl,goddess,hen,maid,male,mare,pussy,queen,sister,soprano,sorority,staminate,woman
feminine: -unstressed,woman ^trait,women
feminist: ^paul
femoral: ~femur,thigh
femur: ^knee
fence: ^hedgerows,hedges
ferdinand: ^king
fermentation: ^upheaval
ferns: =fernlike ^spleenwort
ferocious: =fierce,furious,fury,violence,violent -furiously,vicious
ferric: ~iron ^hemosiderin
fertile: ~infertile =prolific
fervent: =fiery,hot,impassioned,passion -fire
festival: =joyous -merry ^merrymaking
fetal: ~fetus
fetid: =foul,malodorous -smell,stink
fetus: ^vertebrates
fever: ~feverish ^smallpox,symptoms,tuberculosis,typhus
feverish: ~feverishly -sick
fewer: ^number,quantifier,smaller
fiat: -order
fibers: ~fibrous ^lint,spindle
fibrillation: -filaments ^twitching
fibrin: ^fibrinogen,fibrous,insoluble,protein,thrombin,white
fibrosis: ^fibrous,tissue
fibrous: =sinewy
fiction: ~fictitious =unreal ^literary,novels
fictitious: =unreal -pretend,sham
fidelity: ~unfaithful
fidget: =itchy ^restlessly
field: ~fielder ^glossary,infield,lawn,tract,wizard
fielder: ^infield,instead,outfield
fierce: =furious,fury,intense,merciless,vehement,violence,violent -furiously
fiery: ~fire =hot,igneous,impassioned,passion
fifteen: ^fourteen,sixteen
fifteenth: =ordinal ^just,next,position,sixteenth
fifth: =ordinal ^fourth,just,next,position,sixth,thursday
fifty: ^forty,sixty,ten
fig: =figure ^material,picture,textual
fight: ~fighter,fought =vie -struggle ^fistfight,infantry,melee
fighter: -scrap,struggle ^skirmisher,wrestler
figure: =flesh -frame,metaphorically,physique,poetic ^vertex
filaments: =thin,threadlike
file: =register,rub
filled: ~filler =full
film: =movie ^hollywood,soundtrack,storyline
filmmaker: ^ford,lee,russell
filter: ^strainer
filthy: =nasty,soil,unclean
final: =ultimate -last
finance: ~financial,fiscal -funds ^pay
financial: =fiscal ^income,livelihood
finch: ^siskins
find: ~found =notice -observe ^solve
fine: ~texture =okay,precisely,satisfactory,thin -powder,powdery,pulverized ^flour,furry,lint,pollen,sawdust,silk
finger: ^forefinger,thumb
fingerboard: ^keyboard
finish: -terminal
finite: ^magnitude,spatial,temporal
finland: ~finnish
fir: ^wood
fire: =unemployed -flame ^firelight,fireplace
firearm: -piece ^gun,handgun,pistol,portable,ramrod,rifle,shotgun
firecracker: ^firework,heavy,paper,small
firelight: ^light
fireplace: =hearth ^mantel,niche,open,wall
firework: ^low
firm: ~firmly =resolution,steadfast,steadfastly -hard,healthy,settle,stable,steady ^reassert,staunch
firmly: =steadfast,steadfastly ^trudge
first: =freshman,initial,introductory,original,prime,prototype -ordinal ^inventor,jan,january,menarche,proto,second,sternum,sunday,throughout,undergraduate
firsthand: =primary ^source
firth: ^linguistic
fish: -fisherman ^smokehouse
fisherman: ^occupation
fishnet: ^seine
fist: ^hand
fit: =proper -ready,suit,suitable
five: ^four,halogen
fixation: =regression -obsession
fixed: ~fixture =unmoved -mend,overhaul,repair,stationary,unchanged ^gaze,stare,town
fixture: -overhaul,seal
flag: -iris ^rectangular,usually
flagellates: =whiplike -flog,whip
flail: =lam,thrash
flair: ^talent
flakes: ~flaky
flaky: -tender,unconventional
flame: ^light
flammable: ^gasoline,hydrogen
flanders: ~flemish
flank: ^lie
flannel: ^light,soft,woolen
flap: =flutter
flared: =move
flash: ~flashy -flaunt,scoot,twinkling,wink
flashlight: -torch ^lamp,portable,small
flashy: =gaudy,tasteless -loud,showily,showy
flask: ^narrow,neck
flat: ~flatly,flatter =planar,unqualified -plane,prostrate ^lat,portfolio,slap,sternum
flatly: =unconditional ^unqualified
flattened: =planar ^louse
flatter: ~flattery =ingratiating,insinuation ^praise,somewhat
flattery: ^praise
flatus: ^gas,reflex
flaunt: ^proudly
flautist: ~flute ^musician
flavored: -savor,season,spirit,taste,tasty
flaw: -imperfect ^flawless
flawless: ~imperfect,perfect ^without
fleas: ^insects
flecks: =speckled -pattern,scrap,speck
fled: ~flee
fledgling: =freshman,inexperience,inexperienced,newcomer -starter
flee: ~flight =fugitive -runaway ^lam,quickly,run
fleece: =rob,sheepskin -hook,plume
fleet: =swift,swiftly -flutter,moment,momentary,short
flesh: ~fleshy -frame,physique ^meat,melon
fleshy: =obesity -heavy ^frame,large,radish,steak,usually
flex: ~flexible
flexible: =limber,pliable,stretch,waxy ^leather,wicker
flick: -movie ^impinging
flicker: =flutter,unsteady -quiver
flies: ^liner,space,tularemia
flight: -fly ^gliding,shrapnel,staircase,stairs,stairway
flightless: =wingless
flimsy: =unconvincing,weak -insubstantial ^strength
flinch: =quail,recoil,shrink,wince
fling: ^throw,toss
flint: =granite -stony ^silica
flip: ~flippers =somersault,toss -impudent,insolent
flippers: ^shoe
floc: =flocculate ^liquid,mass,material,small,suspended
flocculate: =soft,woolly
flock: -heap,lot,mint
flog: =lash,slash,tan,whip -lather,strap
flood: =full,overflow -swamp
floor: -story ^linoleum,loft,pushup,room,upstairs
flora: ~floral =vegetables -plant ^forest,gametophyte,garden,houseplant,shrubbery,sporophyte,thickets,wood
floral: ~flowers =pattern
florence: ~florentine
flounder: =stagger
flour: ^meal,powdery
flourished: =success,thrive -prosperity
flout: =scoff,scoffing -jeer ^ignore,treat
flow: =overflow,pour -smooth ^runoff
flowers: ^myrtle,poppy,vase,verbena,wreath,yucca
flown: ~fly
flu: =influenza ^highly,viral
fluctuations: =unsteady -variation
flue: -flukes
fluent: =graceful -smooth
fluffy: =soft ^like
fluid: ^leakage,perspiration,plasma,pressure,room,serum,turbine
fluorescein: ^highly,visible,yellow
fluorescence: ^light
fluorine: ^gas,halogen,nonmetallic,univalent
flurry: -hustle
flush: =healthy,heyday,redden,rosy
flute: ^woodwind
flutter: -quiver ^hurry
flux: ^gauss,rate,surface
fly: =move,pilot -wings
flycatcher: ^kingbird
foam: =froth,frothy -unhealthy ^lather,suds
focal: ~focus
focus: ~focused,focussed =rivets -pore
focused: =focussed
focussed: -rivets
fodder: ^hay,soldier,straw
foe: ^opponent
fog: =hazy,murky -opaque ^ground,mist,near,water
foil: =frustrate,thwart,unsuccessful -scotch
fold: =ripple,ruffle -undulating
foliage: =leaf,leafy -leaflets ^higher,main,photosynthesis,wreath
folk: -sept,tribal,tribe ^people
folklore: ^lore
follicle: ^vesicle
follow: =succeeded -next
folly: =unwise -foolish ^trait
fond: ~fondly =inclined -foolish,love,partial,tender
fondle: =hug,kiss,snuggle -masturbation,pet ^pat
fondly: -love ^pat
food: =nutrients ^garbage,hunger,icebox,intake,meal,meat,milk,nightclub,nourishment,provision,roam,rove,stove,substance,sustenance,tissue,tray,uptake,vinegar,yolk
foodstuff: -groceries ^grocer
fool: =gull,sucker -mug,sap ^jackass
foolish: ~foolishly =insane,ludicrous,nonsense,preposterous,ridicule,silly,unwise -idiot,mindless,stupid ^good,hebephrenic,judgment,sense
foolishly: =unwise
foot: =ft ^gout,inch,infantry,infantryman,sandal,shoe,tramp
football: ^goal,kickoff,rugby,soccer,touchdown,try,two,various
footstep: -pace,step,stride
footwear: ^hose,shoe,slipper
forage: =pasture
forbid: ~forbidden =prohibited,proscribe,unpleasant,veto -foreclose,forestall,menace,omen,ominous,preclude,prevent,sinister ^outlaw
forbidden: =prohibited,proscribe ^illegitimate,mention
force: ~forcibly -impelling,involuntary,personnel,press,pressure,push ^guerrilla,layoff,manpower,men,mild,police,policeman,posse,pulley,siege,stupendous
ford: ^industrialist
fore: -foremost
forearm: ^limbs
forecast: =foretell -omen,portentous,presaging,reckoned ^predict
foreclose: =forestall,preclude,prevent ^thwart
forefinger: -index ^next,thumb
foregoing: ~forewings =preceding ^speech
foreground: =highlight,spotlight ^near,scene
forehead: ^frown
foreign: ~strange =internal,natural,overseas -outside
foreman: ^supervisor
foremast: ^mast
foremost: =front ^headlong,others
forerunner: =precursor -predecessor
foresee: -predict
foreskin: ^skin
forest: =wood -woodland ^grove,large,underbrush,vegetables
forestall: =preclude,prevent ^frustrate,halt,keep,scotch,thwart
foretell: =predict -heraldic,portentous,presaging
forethought: =premeditated -precaution
forfeit: =lost -sacrifice
forge: =inventor -invented
forget: ~forgotten ^unforgettable
forgive: -pardon
forked: =prongs
form: ~formation =kind,malleable,pliable,shaped,sort,vermiform,wrought -mold,pattern,perfect,signifying
formal: =official,starchy,stiff -prescribed ^paean,proclamation
formation: ^goitrogen,lager,organification,ossification,wingman
former: =onetime,past -previous ^gnp,soviet
formerly: ^ghetto,previous,previously
formidable: =impression,redoubtable
formulated: ~formula -invented,inventor,phrase
forsake: ^maroon,strand
fort: ~fortified,forty =fortress,garrison -specialty
forth: =onward ^henceforth,tennis
forthright: =frank,outspoken ^indirectly,speech
fortification: ~fortified =strengthen ^intrenchment,parapet,stronghold
fortified: =protect,strengthen,strong ^reenforce
fortitude: ^gut,mind,strength
fortress: ^structure
fortune: =luck,lucky -hazard,miraculous ^phenomenon
forty: ^ten,thirty
forward: -onward ^front,thesis,toward
fossil: =paleontologist -inflexible,ossified ^oldster
foster: -furtherance,upbringing ^growth,promote
foul: =loathsome,malodorous,pollution,unfair,unjust -repel,unclean
found: ~foundation,founder =launch -institution ^maggot,possum,tyrosine
foundation: -launch
founder: -launch ^inflammation
four: =iv ^gospel,sedan,steroid,tennis,three
fourteen: =xiv ^thirteen
fourth: =ordinal ^just,magnitude,next,position,thanksgiving,third,wednesday
fowl: =poultry ^turkiye
fox: =sly
foxglove: ^herbs
foxhound: ^hound
foyer: =hall,lobby,vestibule ^large,reception,room
fracas: ^noisy,quarrel,wrangle
fraction: ~integration,unity =fragmentary,half
fragile: -frail ^osteoporosis
fragmentary: ^small
fragments: ~fragmentary
fragrance: ~fragrant =perfume,scented ^odor,pleasant
fragrant: =musky,perfume,scented,sweet -odor ^lilac,pleasant
frail: =infirmity,weakly
frame: -inning
framework: =model ^hypothesis,hypothetical,sill,theory,window
france: ~french
franchise: ^particular
frank: ~frankish,frankly =honestly,outspoken -obvious
frankfurter: ^sausage
franklin: ^historian,landowner,printer,scientist
frankly: =honest,honestly
frantic: =mad,madly,wild -frenzy,unrestrained
fraud: -fraudulent,pretend,sham
fraudulent: ^phony
fraught: =full -trouble
freak: =monster,monstrosity,monstrous ^markedly,mutation,unusual
frederick: ^town
free: ~freedom,freely =sovereign,unoccupied,unpaid,unrestricted -independent,liberal,rid ^health,sovereignty,voluntarily
freedom: ^independent,liberty
freehand: =original ^hand,without
freely: ^outspoken,pendulum
freeman: ^slave
freeway: =pike ^high,highway,speed,traffic
freewheel: =unrestrained -irresponsible
freezing: ~frozen =solid
freight: =shipment -load,ship ^large,merchandise,railroad
french: =gaul ^people
frenchman: ^gaul,parisian
frenzy: ~frenziedly =fury,hysteria,infuriate,mania,manic,wild -hysterical
frequency: ~frequently ^infrared,number,rate,ratio
frequently: =often,predominant,prevail -patron ^many,short
fresh: =new,novelty -freshly,newly,refreshed
freshly: =impudent,newly
freshman: =newcomer -starter
freshwater: ^rainwater,water
fret: =fuss,reticulate -interlacing,itchy,lattice,querulous
freud: ^neurologist
friable: ^powder,small
friar: =mendicant
friction: -rub
friday: ^sixth,week
fried: ~fry
friend: ~friendly,friendship ^girlfriend,know,trust,well
friendly: =genial,intimate
friendship: ^relationship
frieze: ^horizontal
frigate: ^warship
fright: =frighten,horrible,horrified -scared ^horror,hysteria,panic,terror,timid
frighten: =panic,scared,terrible -terrifying ^intimidate
frigid: =icy -glacial
frill: -ruff,ruffle
fringed: =peripheral,periphery -margin
frivolous: =silly -prank,trivial ^serious
fro: ^wiggle
frog: =toad -gaul ^spadefoot
frolic: =romp ^recreation
front: ~frontage,frontal ^knee,necktie,owl,sedan,sirloin,storefront
frontage: ^land,street,water
frontier: ^wilderness
frost: =opaque ^ice
frostbitten: =frozen
froth: ~frothy =unhealthy ^lather,suds
frothy: -living,sparkling
frown: -glower,scowl ^grimace,look,sullen
frozen: =glaciation,icy,unmoved -glacial,roots ^ice,unfrozen
frugally: =thrifty -scotch,spare ^prudence
fruit: ^seedpods
fruitless: =futile,sleeveless,unproductive,vain
frustrate: =scotch,thwart,unsuccessful -queer ^preclude
fry: -kid,youngster
fuel: -refuel ^gasoline,lighter,substance
fugitive: =moment,momentary,short -runaway
fulfill: -satisfactory,satisfy
full: ~fuller,fully =laden,load,overflow,overloaded,stuffed,total,untouched,whole -instinct,pregnant ^gleeful,jovial,joyous,longhand,merry,noisy,pithy,playful,sinewy,wholly,woeful
fuller: ^workman
fully: ^greatest,grown,grownup,provisional,pubescent,ripe,undeveloped
fumble: =grope,unskilled
fumes: ^gas,gases
fumigant: -smoke
fun: ~funny =merriment -playful ^recreation
function: ~nonfunctional -map,purpose,role,utilitarian ^polynomial,stead,thiouracil,tsh
fundamental: ~fundamentalist =important,key,rudimentary -significance ^mores,rationale
funds: ^money,treasury
funeral: -obsequious
fungal: ~fungus =fungous ^fungi
fungi: ~fungus
fungous: ~fungus
fungus: ^gasteromycetes,gyromitra,puffballs,rhizoctinia,stinkhorn,yeast
funny: =humor,laugh,merriment,peculiar,queer,rum,strange -odd,oddly,singular,suspicious,unusual
fur: ~furry =hairy -hair,pelt ^hairless,leopard,otter,raccoon
furious: ~furiously =maddened,rage,stormy,violence,violent -infuriate
furiously: ^stormy,wild
furlough: =layoff
furnace: ^kiln
furnish: ~furniture =provide,render,supplement,supplier,supply -outfit,provision ^necessary
furniture: ^lamp,ready,room,table,wardrobe
furor: ^zeal
furrow: =rut -groove
furry: =hair,hairy ^silky
furthermore: =moreover
furthest: ^ultimate
furtively: =surreptitiously -sneak
fury: ~furious,infuriate =hysteria,rage -hysterical,incense,maddened,violence,violent ^wrath
fused: ~fusion =mixture,unification,united -merge,mixed
fusion: =unification,unified,welding -merge,merger,mixed ^occurrence,union
fuss: ^worry
futile: =ineffectual,sleeveless,unproductive,useless,vain -meaningless,unavailable
future: -hereafter,prospect ^someday,soon,tomorrow,yet
fuzz: ~fuzzy =hair,hairy
fuzzy: =hair,hairy,indistinct -hazy,incoherent
gable: ^triangular,wall
gadfly: =pest,pester ^tormentor
gadget: ^job,particular
gag: =jest,jocular,joke
gage: =gauge -sen,skunk,stake ^marijuana
gaiety: =merriment -playful ^glee,hilar
gain: =locomotive -increase,motion,move,movement,mover,profit,reach,travel,win ^income
gait: =pace ^prance,rate
gall: -insolent,pester,resentment
gallant: -impression
gallbladder: ^liver,muscular,sac
gallery: =veranda ^porch,room
gallinaceous: ^pheasant,poultry,turkiye
galvanic: =volt,voltage,voltaic
gambler: ^money,outcome
gambling: ~gambler ^hope,recreation,wager
game: ^golf,golfer,tennis
gametes: ^ovum,pollen,sperm,spermatozoon
gametophyte: ^plant
gamma: ^rd
gamut: ^range,scope
gang: ~gangster
gangrene: =necrosis,unhealthy
gangster: =mob ^member,outlaw
gap: ^rift
gaping: =open ^mouth,wonder
garage: ^outbuilding
garb: -garment ^hairpiece
garbage: =scrap
garden: ^orchard,pansy
garment: ^hose,laundry,robe,scarf,shirt,skirt,suit,sweater,trousers,undergarment,veil,vest,weed
garnet: ^mineral
gas: ~gaseous,gasses =gasoline ^hydrocarbon,hydrogen,manometer,methane,nitrogen,oxygen,ozone
gaseous: =vapor,volatile
gases: ^tube,volcano
gasoline: ^hydrocarbon,mixture,petroleum,volatile
gasp: =pant,puff -heave ^noisily
gasses: ^helium
gastric: ~stomach
gastritis: ^inflammation
gastrocnemius: ^greater,muscle
gastrointestinal: ^stomach
gastropods: ^molluscs,mollusks,snails
gate: ^gatepost,gateway,movable
gatepost: ^two
gaudy: =tasteless -loud,showy
gauge: =judge,penal -guess,punishment ^manometer
gaunt: =haggard,lean,pinch,thin -skeletal ^hunger
gauss: ^magnetic,per,square
gauze: =transparent -net
gave: ~give
gay: ~gaily =happily,jolly,jovial,joyous,merrily,merry,sunni -homo,homosexual,indulgence ^gaiety,merriment
gaze: =stare ^look,outface
gee: ^gravity
geese: ~goose
gel: ^toiletry
gelatin: =jellylike,thick -glutinous,jelly
gelding: ^male
gem: =treasure -gemstone,muffin
gemini: -twin ^mansion
gender: ~male -sexual ^grammatical
gene: ~genetic ^sequence
genealogy: ^lineage,pedigree
genera: ~genus ^gentian
general: ~generosity =gross,overall,widespread -mostly
generalist: ^knowledge,many,modern,position,scholar,student,superficial
generosity: ~stingy -unselfish ^gracious,money,trait,willing
genetic: ~geneticist =hereditary,heredity,inherited,transmitted
geneticist: ^haldane
genial: ^warmth
genital: =genitalia,veneration
genius: =virtuoso,whiz,wizard -star ^intellectual,intelligence
genre: ^kind,literary,sort
gentian: ^various
gentile: ~gentle -pagan
gentle: ~gently =mild -noble,pacify,peace,placate,soft
gentleman: -valet ^man
gently: =mildly -lightly,mild,softly ^lazy
genuine: =really,sincere,true,truly,veritable -literal,unquestionably ^pseudo
genus: ^hollyhock,honeysuckle,kind,lilac,nomia,ox,rose,sort,verbena,willow,yucca
geographical: ~geography ^science
geological: ~geology
geologist: ^mantel,scientist,specialist
geology: ~geologist ^history,mineralogy,science
geometric: ~geometry ^protogeometric,simple
geometry: ^pure
gerbil: ^rodent
germ: ~germination =seminal,source -sprout
german: ~germany -teutonic ^yiddish
germanium: ^grey,semiconductor
germination: =sprout -seminal ^growth
gerundial: ^like
gestalt: ^pattern
gestation: =pregnancy,pregnant
gesticulate: ~gesture =motion ^nod,shrug,wink
gesture: =motion -salutation ^jab
ghastly: =grim,gruesome -lurid
ghetto: ^many,quarter
ghost: =specter ^phantom
ghoul: ^thief
giant: ~gigantic =large,mammoth -titans
gibbons: ^historian
gibraltar: ^headland,promontory,settlement
gift: =talent ^knack,prize
gigantic: =large,mammoth
giggle: =titter ^laugh,laughter
gilbert: ^physicist,poet
gilded: ~gilt =gold,golden -insincere,specious,sumptuous
gilt: =gold,golden ^slightly
gin: -noose ^liquor,martini
gingham: ^plaid
ginmill: =saloon ^room
girdle: -sash ^pelvis
girl: -girlfriend,miss ^girlish,girlishly,maiden,schoolgirl,woman
girlfriend: ^lover,woman
girlish: ~girlishly =immature,young
girlishly: ^like
give: ~given
glacial: ~glaciation,glacier =icy
glaciation: ~glacier
glacier: ^ice,slowly
glad: =willing -grated ^joy
glamorous: -romanticism
glance: =glimpse -glint
gland: ~glandular -secret ^goiter,thiouracil,thyroglobulin,tsh,various
glandular: ^liver,tit
glare: =glower
glass: ~glassy,vitreous -spectacle ^greenhouse,pyrex,quartz,solid,vase,window,windowpane
glassware: ^tableware
glassy: =glaze,smooth
glaucoma: ^nerve,vision
glaucous: =opaque
gleam: =glint,glistening,glittering -shine ^seem
glean: =harvest,reap
glee: =gleeful,hilar,hilarious ^great,merriment
gleeful: =hilar,hilarious,joyful,joyous,jubilant ^high
glibly: ^superficial
gliding: ~glider -soar
glint: =glistening,glittering -shine,spark ^seem
glistening: =glittering,lustrous,shiny -glossy,shine ^seem
glittering: -shine ^light,seem
global: ~globe =globose,globular,internal,internationally,world,worldwide -orbicular,round,sphere,spherical
globe: ~globular =globose,world,worldwide -orbicular ^hemisphere
globose: =globular,orbicular,round,sphere,spherical
globular: =orbicular,round,sphere,spherical
globulin: ^milk
gloom: ~gloomy -sulky ^gloomily,total
gloomy: ~gloomily -sulky
glorify: ^praise
glorious: =illustrious,incandescent,inspire,lustrous,sublime -impression,magnificent,splendid
glory: ~glorify,glorious -proclaim
gloss: =glossary,rub -glossy
glossary: ^knowledge,technical
glossy: =insincere,shiny,specious -lustrous,polish ^magazine,taffy
glottochronological: ^source
glow: -incandescent,luminescent,radiance
glower: =moody,morose,sullen
glue: =glutinous,gummy,mucilaginous,past,viscid -pasty,sticky,viscous
glued: -past ^glue
gluten: ~glutinous =gummy,mucilaginous,pasty,sticky,viscid,viscous ^protein
glutinous: =gummy,mucilaginous,pasty,sticky,viscid,viscous -gum
glyceride: ^triglycerides
glycerin: =glycerol
glycerol: ^sweet,syrupy
glycogen: ^polysaccharides
glycoprotein: ^mucin
gm: =gram ^kilogram,thousandth,weight
gnash: ^teeth,together
gnawing: =rodent
gnp: ^value
go: ~goes,gone,went
goad: =involuntary,prod,spur,urge
goal: ^intended,intent,purpose
goat: ^sheep,straight
god: ^goddess,impious,lord
goddam: =goddamn,infernal
goddamn: =infernal
goiter: ^thyroid
goitrogen: ^substance
gold: =golden,metal
golden: =happy,metal ^slightly
goldenrod: ^wildflower
golf: ~golfer ^large,open
golfer: ^player
gonads: ^testis
good: ~quality =satisfactory,solid -great,keen,redeem,smash,superb,swelling ^patience,upkeep
goodwill: ^intangible
goose: -jackass ^gregarious,larger,less,long,migratory,usually
gospel: ^kerygma,life,luke,matthew,tell
gossip: ^grapevine,pipeline,rumor
gothic: =strange
gourmet: ^sensuous
gout: ^inflammation,metabolism,uric
government: ~governor =regime ^mayor,palace,papacy,political,progressivism,prosecutor,takeover,treason,treasury
governmental: =political ^welfare
governor: ^head,politician,viceroy
gown: ^long,often,skirt,usually,woman,worn
grab: ^harpoon,intercept,motion,seize
graceful: ~gracefully,gracious =sinuous -smooth
gracefully: -gracious
gracious: -refined
grade: =hierarchical,stratified -level
gradient: ^magnitude,physical,quantity
gradually: =graduate,stepwise
graduate: =high
grain: ~granular
gram: ^mg,milligram,ph,thousandth,weight
grammar: ~grammatical
grammatical: ^pertaining
grand: =impression -heroic,immense,noble,thousand ^portal
grandeur: ~noble =magnificent,nobility,splendor ^splendid
grandfather: ^grandparent,mother
grandma: =grandmother,granny ^grandparent,mother
grandmother: =granny ^grandparent,mother
grandparent: ^granny,mother
granite: =rocklike,stony -hard
granny: ^mother
grant: ~grantor
granular: -harsh ^hemosiderin,meal,resembling,texture
grapevine: =pipeline
graph: ~graphic ^representation,visual
graphic: =written
graphite: ^nuclear
grapple: =wrestler,wrestling -grip
grasp: =greedy -prehensile ^understand
grass: ~grassy ^green,grown,hay,lawn,narrow,sward
grasslands: ^meadows,pasture,prairie,tract
grassy: =grasslike,rushlike
grated: -rasping,thank
gratification: ~gratify =satisfaction,satisfy
gratify: =pleasant,pleasing,satisfaction -satisfy,sweet
gratitude: ^indebted,thank
gratuitously: =unnecessary,unpaid -needless
grave: ~gravity =serious,sober,soberly,solemn,tomb ^solemnly
gravel: -irritation,puzzle ^rock,stone
graveyard: ^land,site,tract
gravid: =pregnant ^pregnancy
gravitational: =gravity
gravity: =sober,solemn ^pendulum
gravy: ^juice,occurrence,sauce
gray: =grey,greyish,old,southern -hoary ^intermediate,white
grazing: -pasture
grease: ~greasy -grimy,soil ^oil
greasy: =oily,sebaceous -unclean ^oil,unusual
great: ~greatly =important,large -illustrious ^heavy,huge,immense,joy,laden,lionize,loud,mastery,mighty,much,overrun,penutian,prodigious,profoundly,splendid,stupendous,tall,terrific,tragedy,valuable,vast,vastly,widely,wondrous
greatcoat: =overcoat ^heavy,winter,worn
greater: ^lefty,major,outdo,overdone,particularly,predominantly,size,strong,supersonic
greatest: =superior,superlative ^heyday,highest,maximum,preeminent,utmost
greatly: ^wildly
greece: ~greek,hellenic
greedy: ~greedily =prehensile ^wealth
greek: =hellenic
green: =greenish ^myrtle,spectrum,yellow
greenland: ^island
greeting: =salutation ^reception
gregarious: -sociable,social ^others
gregory: ~gregorian ^pope,saint,theologian
grenade: ^small,thrown
grey: =greyish,old -hoary,intermediate,southern ^tungsten
greyhounds: ^hound
greyish: ^mauve
grief: ^loss,mourner,sorrow,woeful
grievance: =grudge ^resentment
grill: ^restaurant
grim: ~grimly =gruesome,implacable,inexorable,relentless,sarcastic,stern,unpleasant -hardship,rigorous,unrelated
grimace: ^smile,squint,wince
grimly: ^implacable
grimy: =soil,unclean ^soot,thickly
grin: =smile ^teeth
grinding: ~ground =rub -toil
grip: -interest,suitcase ^seize
groan: =moan ^pain
grocer: ^merchant,retail
groceries: -market
groom: =tidy,training -plaster,slick
groove: -rut
grope: =uncertain ^seek,uncertainly
gross: =overall -revenue,visible,vulgar
grotesque: =strange,ugly -monstrosity,monstrous,unusual
ground: =land -reason ^leftfield,mist,rightfield,seismograph,sod,solid,subway,surface,sward,terrain,underground
group: ^halogen,human,humankind,ism,mankind,mass,member,mores,motto,newsletter,number,orchestra,oxen,people,personnel,phylum,potassium,protein,rh,schism,sect,shibboleth,sioux,society,sodium,solidarity,species,subgroup,subspecies,surveillance,system,vitamin
grouse: -holler
grove: =orchard ^growth,small,underbrush,without,wood
grovel: =submissive,wormlike
growing: ~grown,growth ^inflorescence,proliferation
growl: =grumble,rumble
grown: =grownup,mature ^plantation,seedbed,verbena
grownup: ^host,liberal,oldster,onward,stoic,thoroughbred,woman
growth: ^hair,infancy,inflorescence,mustache,proliferation,springtime,toxin,young
grub: ^maggot
grudge: =stingy,unwilling -resentment
gruesome: -lurid
gruff: =hoarse,husky
grumble: =mutter,rumble -scolding
grunt: =pig ^low,noise
guam: ^island
guard: ^guardian,protector,sword
guardian: =protect,protector,safekeeping,shield ^keeper,lawman,property,tribunal,watchdog
guerilla: =guerrilla -insurgent,irregular ^warrior
guerrilla: =insurgent -irregular ^member,sabotage,stronger,warrior
guess: =opinion,reckoned,suppose,supposition,think,thought -hazard,imagine,penal,punishment,surmise,venture
guest: =invite ^visitor
guidance: =steering ^message,wayward
guide: ~guidance =maneuver,steering -lead,leader
guilt: ~guilty ^remorse
guilty: =punishment -indictment ^reprehensible
guitar: ~guitarist ^instrument,six,usually
guitarist: ^musician
gull: =sucker -mug,slang
gulp: =swallow ^reflex
gum: ~gummy -mucilaginous,viscid
gummy: =mucilaginous,pasty,sticky,viscid,viscous
gun: ~gunner ^gunfire,gunman,high,musket,spaniel,velocity,weapon
gunfire: ^shot,snipe
gunman: =torpedo ^killer,murder,professional
gunner: ^serviceman
gunpowder: =powder ^mixture,nitrate,potassium,ratio,sulfur
gush: =spout,spurt -outburst,pour ^praise
gust: =puffy -taste ^strong,wind
gut: ~gutter =intestines
gutter: =trough
guy: -sod ^man,term,youth
gym: ^physical
gymnospermae: =gymnospermophyta
gymnosperms: ~gymnospermae
gypsum: ^mineral
gypsy: =itinerant
gyrate: =spiral -spin,whirl
habit: ~habitually
habitually: -usually
hades: -underworld
haggard: =lean,thin,tire,worn -pinch
haggle: =huckster,wrangle
hail: -heraldic
hair: ~hairy -hoary,woolly ^hairdo,hairless,leather,mane,mustache,sandy,shaggy,threadlike,whiskers,wool
haircut: ^hairdo,style
hairdo: ^roach,thatching
hairdresser: =style -stylistic
hairless: ^mouse,silkworm
hairlike: =thin ^moth
hairpiece: ^wig
hairy: =hoary,pubescent,woolly -wiry
haiti: ^island
haldane: ^physiologist,statesman
half: ~halves =incomplete ^hemisphere,shirt,two
halfback: ^offensive,position
halfway: =intermediate,midway -middle
hall: =hallway,lobby,vestibule ^room
hallmark: =trademark
hallucinogenic: =psychoactive
hallway: ^interior,onto,open,passage
halo: ^head,light,radiant,saint
halogen: ^iodine,monovalent,negative,nonmetallic,readily
halt: =stop -stoppage
ham: -overactive
hamburger: ^sandwich
hamilton: ^mathematician,noblewoman
hamper: =shackle
hamsters: ^rodent
hand: ~manual -manpower,men,paw ^handmade,handwriting,handwritten,hook,lefty,pistol,pitchfork,puncher,safekeeping,screwdriver,smite,southpaw,sword,unavailable,workable,wrestling
handbag: =purse ^money,small
handgun: =pistol ^holster,revolving,semiautomatic
handicapped: =unfit
handkerchief: ^nose,piece,square
handle: -management,treat,treatment ^hilt,mismanagement
handmade: ^process
handspike: ^lever,metal
handstand: ^position,upside
handwriting: -script ^longhand,shorthand,written
handwritten: =written
handy: ~inaccessible,unavailable
hang: ~hung
hanker: =yearning -long ^strongly,want
hannibal: ^town
hanover: ^port
haphazardly: =indiscriminate,random,randomly ^rummage
happen: =occurrence,occurring,spark,trigger -pass ^let
happily: =merrily,merry -jubilant ^joyous
happy: ~happily,unhappiness =laugh,merrily ^joy
harass: =harrier,harry,pester,plague -provocative,provoke,trouble
harbor: =seaport -nurse ^port
hard: ~harder =hardened,herculean,hornlike,rocklike,strong,thorny,tough,troublesome,unyielding -horny,laborious,nasty,rocky,rough,scheme,shrewd,stony,try,woody ^hardtack,ivory,marble,melon,nickel,overreach,painless,pleasure,warlike,woodpecker
hardened: -solidified
hardly: =scarcely -just ^short
hardship: -rigorous ^misfortune,nadir
hardtack: ^lobscuse
hardware: ^major,military,weaponry
hardwood: ^wood
hardy: =robust,stout,sturdy -lusty ^whiteface
harm: =injury,mischievous,pernicious,slanderous,stab,trauma -hurt,ill,impaired,injured,insidiously ^hemorrhage
harmless: =innocent
harmonic: ~harmony
harmony: -symmetrical
harp: -pluck ^lyre,reiterate,restatement
harrier: =plague -provoke
harrow: =pain -torture ^plow
harry: ~harrier =plague,provocative -molest,pester,provoke
harsh: ~harshly =unpleasant -scratchiness,unkind ^hoarse,raucous,unpleasantly
harshly: =rasping
harvard: ^university
harvest: =reap
haste: ~hasty =hurry -headlong,precipitate,rush ^speed,unhurriedly
hasten: =hurry,hustle,race,rush,speed ^scoot
hastily: =hurriedly,hurry ^scoot,snatch
hasty: ~hastily =headlong,hurriedly,hurry -precipitate ^quick
hat: -lid ^hatless,head,headdress,weather
hatchway: -scuttle
hate: =hatred -nasty ^loathe
haul: -truck ^pull
haunch: ^rump
haunt: =unforgettable -obsession,preoccupied,stalk
haversack: =knapsack ^shoulder,strap
havoc: ^needless,violent
hawaii: ~hawaiian ^island
hawaiian: ^spoken
hawk: =huckster,peddle,peddler,vendor
hawthorn: ^shrubs
hay: ^pitchfork
hazard: =jeopardize,jeopardy,perilous,risk -luck,venture
haze: ~hazy ^moisture,smoke
hazy: =indistinct,mist
head: ^headless,headlong,headstand,mayor,neck,poncho,pope,shawl,skull,torso,turban
headache: =worry ^migraine
headdress: ^helmet,turban
headland: =promontory
headless: -unintelligible ^without
headlong: -hurry
headmaster: -master ^school
headquarters: ^office
healing: =therapeutic -health,mend,recover
health: ~healthy,unhealthy -therapeutic,well ^hospital,nuisance
healthy: =hearty,lusty,rosy,wholesome -sound ^mind,sane
heap: =pile -lot,mass,mint,mound,wad
hear: ~heard =listen -learn ^inaudible,overhear,perceive,via
heard: ^loudspeaker,sense
heart: ~hearty -middle,nerve ^heartbeat,hunch,myocardium,suspicion
heartbeat: =pulsation,pulse -instant,twinkling ^systole,throb
hearth: ^niche
heartily: -warm ^without
heartwood: ^wood
hearty: ~heartily =warm,wholesome -lusty
heat: ~heater,igneous,thermal =hot,iron,smelt,warmer,warmth ^parched
heater: =warmer -iron,smelt,warm ^room,stove,warmth,water
heath: ~heathlike ^shrubs,wasteland
heave: ~heaver -pant,surge
heaven: ~heavenly =paradise ^region
heavenly: ~sky
heaver: ^lever
heavier: ^outweigh,shoe
heavily: ^husky,trudge,trundle
heavy: ~heavier,heavily,weight =ponder -leaden,oppressive ^hurricane,mercury,newfoundland,overcoat,platinum,smite,tungsten,velour
heavyweight: -hulk,titans,whale ^prizefighter
hebephrenic: =insane ^laughter,schizophrenia,senseless
hebrew: -israelites,jew
hedgehogs: =porcupine ^rodent
hedges: =sidestep -hedgerows,skirt
heed: ~heedless,unheeding -listen ^obey
heedless: =indifferent,regardless,unheeding -mindless ^little
heel: ^shoe,underside,undersurface
hegel: ~hegelian ^philosopher
hegelian: ^philosophy
height: ~high,low,tall -meridian,peak,summit,superlative
heightened: ^mystique
heir: =inherited ^recipient
held: ~hold ^midshipman,occupied,pistol,tenure,unoccupied,unreconstructed,upraised
helical: ~helix =spiral,whorls
helium: ^inert,light,six
helix: -spiral,whorls
hell: =infernal ^pain,region,turmoil
helm: ^leadership
help: ~helper,helpfully ^indebted
helper: ^secretary,subordinate,subsidiary,worker
helpless: ~helplessly =hopeless,incapacitate,powerless -impotence,weak
helplessly: =impotence
hemisphere: ^terrestrial
hemoglobin: ^red
hemorrhage: ^injury,trauma
hemosiderin: ^pigment,substance
hemp: ^marijuana,rope,shrubs
hence: =therefore,thus -thence
hepatitis: ~liver -liverworts
heraldic: ~heraldry ^messenger
heraldry: ^inquiry
herbivorous: =saprophytic ^horse,rhino
herbs: ^licorice,milkweed,parsley,primrose,safflower,sesame,thyme
hercules: ~herculean
hereafter: =hereinafter ^matter,statement
hereditary: =inherited,transmitted ^monarch
heredity: ~hereditary =inherited,transmitted ^next,process,whereby
hereinafter: ^matter,statement
heresy: ~heretical
heretical: =unorthodox ^outcast
heretofore: =hitherto,yet ^negative,point,present,situation,statement
heritage: ^upbringing
hermaphroditic: =monoclinic
hermit: -solitary
hero: ~heroic ^heroism,leader,saga,valor
heroic: =large -impression
heroine: ^heroism
heroism: =valiant,valor
herons: ^inventor,mathematician
herpes: ^shingles
herpetologist: ^zoologist
hertz: ^physicist,rate
hesitate: ~hesitantly =pause,waver -indecision,reluctant
heterogeneous: =miscellaneous,mixed,sundry
hexagonal: ^polygon
heyday: =peak ^period
hibernate: ^sleep,slumber
hibiscus: ^mallow
hickory: ^wood
hidden: ~hide =invisible ^secluded,undercover,view
hide: =hideout ^lurk,skulk,veil
hideous: =outrage,ugly -offensive
hierarchical: ~hierarchy =stratified -rank
hierarchy: ^people,series,taxonomy
high: ~highly,level =higher,lofty,overlook,soar,upper,utmost -nasal,shrill,squeak ^inspector,jovial,loudly,merry,overestimate,overreach,pike,playful,prestige,pyrometer,screech,squeal,stature,superior,typhus,ultracentrifugation,yelp
higher: ^leaf,toxin,upward
highest: ^ultimate,violin
highlands: =upland
highlight: =spotlight
highly: ^hydrogen,sausage,smallpox,tortuous,tularemia
highroad: ^highway
highway: ^major,motor,pike,road
highwayman: =hijack ^man,vehicle
hijack: -pirate ^robbery
hilar: ~hilarious,hilum ^merriment,near
hilarious: =humor ^laughter,merriment
hill: ~hilly -mountain ^hillock,land,well
hillock: =mound ^small
hillside: ^slope
hilly: =mountain,rough
hilt: ^sword
himalayas: ~himalayan
hind: ~hinder =posterior ^pelvis,toad
hinder: ~hindrance =impede,impediment,posterior -obstruction
hindrance: =impede,impediment -interference ^obstacle,obstruction
hindu: ~hinduism
hinduism: ^religion
hint: =suggest ^intimate
hip: =pelvic,pelvis ^thigh,waist
hissing: =hush -sibilant ^sound
historian: ^parkinson,scholar,student
historical: ~history =past,real -important ^museum
history: ^historian,myth,past,prehistoric
hit: ~hitter =locomotive -motion,move,movement,mover,reach,strike,travel,vie ^tennis
hitch: -hobble,limp ^unhitch
hitherto: =yet ^negative,point,present,situation,statement
hitler: ^nazi
hitter: =slug,slugger
hive: ^receptacle,throng
hoarse: =husky
hoary: =old
hobble: =limp
hobby: ^pastime
hoe: ^long,tool
hog: -pig ^pork
hokan: ^spoken,yuman
hold: ~holder =keep,retention -maintain,property,retain ^vase
holder: ^landowner,royalty
hole: ^keyhole,orifice,poncho
holiday: =vacation ^honeymoon,leisurely,picnic,work
holler: =roar,scream,shout,squall,yell ^outcry
hollow: =meaningless,sunken,tubular -reverberate ^tube
holly: ^songwriter
hollyhock: ^mallow,various
hollywood: -indecent
holocaust: ^life,loss,mass
holster: ^sheath
holy: ~sanctity =sacred
home: ^homemade,infield
homeless: =unfortunate
homesteader: ^settler
homicide: =murder ^human
hominid: =human ^homo
homo: =homosexual -human ^humankind,mankind
homogeneous: =solid,uniform ^kind,similar
homologous: ^univalent
homosexual: ~sex -queer
honest: ~honestly =honesty,sincere,trustworthy -honor
honesty: ^rightly
honey: ^honeybee,lover
honeybee: ^often
honeymoon: ^vacation
honeysuckle: ^shrubs
honolulu: ^port
honor: ~honorary =honour,prestige -laurel,reputation,reward ^pennant
honorary: -honour,laurel
honour: -laurel,reward
honshu: ^island
hood: =punk,thugs
hoof: ~hooves =ungulates
hook: -rob
hooves: -ungulates
hop: ~hoppers -skip ^leap,vine
hope: -trust ^hopefully,hopeless,want,wish
hopeless: ~hopelessly -impossible,insoluble,unskilled ^without
horde: =host -legion ^throng,vast
horizon: ^horizontal,range,scope,sundown,vertical
horizontal: =swimming ^parallel,plane,rudder,shelf,sill
hormone: ^insulin,thyroxine,tsh
horn: ~horny ^noisemaker
horny: =hornlike ^rattler,rattlesnake
horrible: =horrified ^horror
horrified: ~horror
horror: =revulsion -repulsion
horse: ^mare,pony,prehistoric,racehorse,since,solid
horseback: ^puncher
horseman: ~horsemanship ^jockey,man,rider
horsemanship: ^skill
horseradish: ^roots
hose: ^sock
hospital: ^treatment
host: -legion
hostess: ^woman
hostile: =opposed,unfriendly -opponent ^showdown
hot: ~temperature =igneous,scorched,sizzling,stifle,sultry,violent -illegal,tropical
hotel: ^inn,pay,resort,spa
hound: -hunter
hour: =hr ^midday,midnight,nightfall,noon,period,sundown
house: -lodging ^smokehouse,tenement
household: ^housewife,social,together
housewife: ^husband,income,wife
houston: ^port
hover: -oscillation,rise
however: =nevertheless,nonetheless,still ^though
howl: =wail -roar,wondrous ^long,loud,scream
hp: ^power
hr: ^period,th
hub: ^shaft
huckster: =peddle,peddler,vendor ^seller
hudson: ^river
hue: ^wavelength
hug: =kiss,snuggle -pet
huge: =immense,large,vast ^scope,size
hulk: =large,loom,tower,whale ^ship
human: =humankind,manhood,mankind -imperfect ^mimesis,people,philanthropist,physiognomy,physique,religion,rump,sociologist,son
humanistic: ^philologist
humankind: =mankind
humble: ~humility =humiliation,inferior,lowly,meek,meekly -unimportant
humic: ~humus
humidity: =wet
humility: ^meek,trait
humming: ^sing
humor: ~humorist =jest,jocular,ludicrous,mood,slapstick,tragicomic,witty -joke,merry,moody,witness ^sarcasm
humorist: -witness ^shaw,wag,way
humped: =protuberance,unfit -hunch,protrusion
humus: ^soil
hunch: =intuition,stoop,suspected,suspicion ^notion
hundred: ^ten
hundredth: =ordinal
hung: ^saddlebag
hungary: ~hungarian
hunger: ~hungry -thirst ^starvation
hungry: =ravens -starve,yearning
hunter: ^trapper
hunting: ~hunter
hurl: ~hurler =hurtle,pitcher -thrust,twirler ^sling
hurler: =pitcher,twirler -hurtle,twirl ^southpaw
hurricane: ^tropical,usually
hurriedly: ^scamper,scuttle
hurry: ~hurriedly -quick,rush,scurry,speed ^zoom
hurt: =injured,injury,pain,trauma -smart,spite,suffering,unkind,wound
hurtle: -lungs,thrust
husband: ^man,partner,spouse,widow
hush: =mute,silence,soft,subdued
husk: -straw
husky: =robust ^muscular
hustle: =race,rush,speed
hut: ^military,shelter,temporary
huxley: ^physiologist
hyacinth: ^red
hydrated: =hydrous
hydraulic: ~water
hydride: ^hydrogen,union
hydrocarbon: ^hydrogen,octane
hydrogen: ^nonmetallic,odorless,ph,univalent
hydrolysis: ~hydrolyze ^proteolysis,reaction
hydrophilic: ^strong,water
hydrophobic: ^water
hydrous: ^water
hydroxide: ^lime,water
hydroxyl: ^radical
hymen: -wedding ^mucosa
hymn: ^praise
hyperbolic: =increase,inflated -magnify
hyperemic: ~hyperemia
hypersensitivity: =susceptible -sensitive
hypnosis: ~hypnotic
hypnotic: =spellbound
hypocrisy: ~hypocritical
hypocritical: =insincere,phony
hypothalamic: ~hypothalamus
hypothalamus: ^nervous,system
hypotheses: ~hypothesis =theorize,theory -speculate,suppose
hypothesis: ~hypothetical =speculate,suppose,theorize,theory -surmise ^propose
hypothetical: =supposition,theoretical ^primarily,rather,surmise
hysteria: =infuriate
hysterical: ~hysteria =neurotic
icbm: ^missile
ice: ~icy ^solid,water
icebox: =refrigerator ^low,white
iceland: ^island
icon: -image,picture
idea: ~ideal =imagine,think,thought ^misconception,notion,plan,preoccupation,program,proponent,theme
ideal: =perfect -thought
idealist: =lofty -noble
identification: ~identify
identify: =known -recognizable
identity: ~identify
ideology: ~liberal ^progressivism
idiom: ^manner,mode,style
idiosyncrasy: ^individual,peculiar
idiot: =imbecile,insane -preposterous,retardation
idle: ~idler,idly =indolent,lazy -lazily,sloth
idler: =loaf ^loons,trailer,work
idly: =lazily -lazy
idol: =reverence,worship
idyllic: =perfect,pleasant
ignite: =lighter
ignore: =snub -illiterate ^inexperience
ii: =two ^twain
iii: =three,triad,trinity,trio -leash
ileum: ^jejunum,small
ill: =malady,paralyzed,poor,poorly,sick,stricken -recover,sickly,spastic
illegal: =illegitimate,illicit,illicitly,outlaw,penal,prohibited,smuggle -unlawful
illegitimate: =illicit,outlaw -illicitly,unlawful ^offspring
illicit: ~illicitly =unlawful -outlaw
illiterate: =preliterate,semiliterate
illumination: -light
illusion: ~illusory ^misconception,movie,phantom,representation
illusory: =unreal
illustrate: -instance
illustrious: =known,notable,noted,renowned
image: ~imagery -picture,prototype ^representation
imagery: =imagine ^mental,vision
imaginary: =unreal -notion ^zenith
imagine: -invented,think,vision
imbalance: -instability
imbecile: =retardation
imbed: =implant ^inserted
imbue: =permeate,pervade
imitation: =simulate -mimetic,mimic ^ism,mimesis,philosophy
immaterial: =irrelevant,unimportant -spiritual
immature: =infantile,juvenile,larval,newborn,pubescent,teen,vernal,young -teenager,tender,unripe
immediacy: ~mediated =instantaneous
immediately: ~immediacy =instantly,present,straightaway ^nightfall
immense: =large,vast,vastly ^scope
immersed: -plunge,steep,submerged,submersible
imminent: =impending
immobile: =immovable,nonmotile,stiff -pin,unmoved
immoderate: ~moderate =overdone,radical,unreasonable -outrage,steep,undue
immoral: ~moral =scandal,wickedness,wrong -riotous,wicked ^misbehavior
immovable: -unmoved
immune: -unaffected
immunology: ^medicine
impact: ^impinging
impaired: =lessen,weaken
impale: ^sharp,spear
impart: -lend
impassioned: =passion,phlegm,stolid -indifferent
impatient: -restive,restless
impeccable: =perfect,virtuous
impede: ~impediment =obstruction -occluded,occlusion
impediment: =obstruction -occluded ^obstacle
impelling: =motive -impetuous,propelled
impenetrable: =incomprehensible,thick -impervious
imperative: =insist,peremptory,press,strident,urgent -shrill
imperceptible: -insensibility
imperfect: ~imperfectly,perfect
imperfectly: ^way
imperial: =proud -noble,regal,swaggering
impersonal: -neutral,role
impervious: -proof,resistance ^passage
impetuous: -impulse
impinging: =trench ^occurrence
impious: ~piety =irreverent
implacable: =inexorable,relentless,stern,unrelated ^incapable
implement: ^utensil
implication: -involving,significance ^inference
implicit: =underlying,understood -inherent ^though
implike: =mischievous,playful -wicked
implore: =mendicant,pray -plead ^supplication,upon
imply: ~implication =suggest
impolite: =rude
important: ~unimportant =key,main,primary,principal,serious,strategic -master,noteworthy,outstanding,portentous ^preliminary
imposed: ~imposition =impression -inflict,levied,noble
imposition: =inflict -levied ^taxation
impossible: ~possible =unattainable -unimaginative ^inaudible,inescapable,invisible,irreparable,irresistible,unavoidable,unforgettable
impotence: ~potency =ineffective,ineffectual,powerless ^power
impoverished: =necessity,needy,poor,poverty
impractical: =quixotic -romantic
imprecation: -swear
impregnated: =invulnerable
impression: ~impressionist =magnificent,majestic,noble,notion,proud,spectacular,stagger,strike,stunned,stupefied -lofty,sensation,waxy
impressionism: ~impressionist -waxy
impressionist: -notion ^painter
imprint: -press,pressure
imprisonment: =jail -jug,remand ^penalty,punishment
improbable: =incredible,suppose,unlikely ^true
impromptu: =unprepared ^speech
improper: ~improperly,propriety =inappropriate,incorrect,indecent,irregular,unlawful -unconventional,wrong ^misbehavior,misdeed,poorly
improperly: ^way
improve: -rise
improvised: =temporary ^whatever
impudent: =insolent -smart
impulse: -spontaneous ^motive
impurities: ~purity -muddy,pollution
inability: ^knowledge,stupid,unskilled
inaccessible: =remote,unavailable,unobtainable
inaccurate: ~truth =incorrect,unfaithful
inactive: -latent
inadequacy: =insufficient ^number,quantity,scant,scarcity,shortage
inadequate: =inadequacy,lacking,unequal -incapable,incompetent,insufficient ^scarcity,task
inadvertently: =unwittingly
inappropriate: =incongruous,unsuitable,wrong -unworthy ^particular,suitable
inarticulate: =incoherent,mute
inaudible: =supersonic,ultrasonic -unsound
inaugural: =kickoff
inca: ^ruler
incandescent: -light
incapable: ~potential =unable ^inexplicable,infertile,insoluble,irreversible,overwhelmingly,rigid,unwarranted,useless
incapacitate: =powerless
incarnation: ^personification
incense: -indignation,infuriate,outrage
incentive: =induce,motive
inception: -original ^overture
incident: ^occurrence
incidental: =peripheral -omission,subsequent
incipiency: ^kickoff,outset
incision: -keen,penetrate,piercing,pit,scar
incisors: ^tooth
incite: =instigate,motive,prompt -inflammatory,provocative
inclined: =prone,tendency,tending -slanting,slope,tilt,willing
including: ~inclusive
inclusive: ^much
incoherent: -scattered,unintelligible
income: =influent ^period,profit,revenue
incompatible: -inconsistent
incompetent: -inefficient,inept,unskilled
incomplete: =neither,partial,rudimentary ^total
incomprehensible: =inexplicable,inscrutable,mysterious,paradoxical,unexplained,unintelligible -lost,miss,obscure,opaque,puzzle
incongruous: =unfit -inconsistent,iron ^irony
inconsequential: =unimportant ^worth
inconsiderate: ~thoughtless
inconsistent: -scratchiness
inconspicuous: -invisible
inconvenience: =troublesome,worry
incorporated: =merge,unified,united -integration
incorrect: ~incorrectly =mistaken,wrong ^misconception
incorrectly: =wrongly ^misjudge
increase: ~increasingly =inflated,multiply,redouble -magnify ^ketosis,philanthropist
increasingly: -progress
incredible: =marvel,unimaginative
inculcate: =infusion,instill
indebted: =obligation ^recognition
indecent: =obscene -indelible,vulgar
indecision: =indefinite,irresolute,undecided ^uncertainty
indeed: ^truth
indefinable: ~indefinite =vague -unspeakable ^uncertainty
indelible: =tasteless
independent: =unconditional -individual,sovereign ^liberty,un
index: ~indicate
india: ~indian
indicate: -point,pointer,signal
indifferent: =unconcerned,unheeding,unimportant,uninteresting -phlegm,stolid
indigenous: =native
indignation: =outrage ^righteous
indirect: ~indirectly =meandering,roundabout,sidelong,wander -mediated,rambling,squint ^insinuation
indiscriminate: =promiscuous,random,randomly -wholesale
indispensable: =necessary,vitality ^necessity
indistinct: ~indistinctly -vague,veil
indistinctly: ^mumble,murmur,mutter
individual: ~individualist,single =mortal,person,singular,somebody,someone,various -separate,several,singly,soul
individualist: =single
indochina: ^peninsula
indolent: =lazy,sloth ^work
indonesia: ~indonesian
indoor: =inside ^within
induce: ~induction -stimulate,stimulus
indulgence: -lenient,luxury
industrial: ~industrialist
inedible: =poisonous
ineffective: =ineffectual,toothless,unproductive -inefficient
ineffectual: =toothless,unproductive,useless -unavailable
inefficient: =uneconomical -waste
inelegance: ^pompously
inept: -unsuitable
inequality: -unfair ^nonequivalence
inert: =unmoved -neutral ^nitrogen,unable
inescapable: =inevitable,unavoidable
inevitable: =necessarily,unavoidable -need,predict
inexorable: =inflexible,relentless,stern -unrelated
inexpensive: ^low,price
inexperience: =inexperienced,uninitiate ^knowledge
inexperienced: =uninitiate -naive,new ^lacking,rookie
inexplicable: =inscrutable,mysterious,oddly,paradoxical,peculiarly,unexplained
infallibility: ^reliable
infamous: =notorious ^known,usually,widely
infancy: ~infant,infantile ^stage
infant: ^yet,young
infantile: =young
infantryman: ^small,soldier
infatuation: -love,smitten
infection: ~infectious =putrefaction,septic -pathogenic,pussy ^tetanus
infectious: =septic,transmitter ^tularemia,virus
inference: ~inferential
inferior: ~quality =lowly,outclass,punk,scrubby,stunt,wretched -scrawny,woeful ^low,worse
infernal: =unholy -satan
infertile: =sterile
infestation: =overrun
infidelity: =unfaithful -pagan
infield: ^shortstop,tract
infinite: -unlimited
infinity: ~infinite
infirmity: =irresolute,weakly
inflamed: ~inflammation,inflammatory =unhealthy -redden
inflammation: -red ^inflammatory,pneumonia,rhinitis,symptoms,tonsils,typhoid
inflammatory: =provocative,unhealthy -instigate ^triamcinolone
inflated: -pompous,pretentious
inflection: =prosody ^paradigm
inflexible: =ossified,rigid,uncompromising
influence: ~influential ^paramount,pendulum,predominantly,prestige,relent
influent: ^inward
influential: =potent -power
information: =unceremonious,unofficial ^propaganda,reportedly,stimulus
infrared: =invisible
infrequent: =occasionally,rare
infringe: =violation
infuriate: =maddened,rage
ingenious: ~ingenuity
ingenuity: =naive -innocent
ingestion: =intake,uptake ^sucking
ingratiating: =insinuation,pleasing
ingredients: ^premix
inhabitant: =living -population ^resident
inhaling: -smoke
inherent: =integration,intrinsic -underlying
inherited: =transmitted
inhibitory: =repressed -restricted
inhibits: ~inhibitor,inhibitory =repressed -smother,stifle,strangle
inhumane: =insensibility,nonhuman,pitiless,savage,unkind,vicious
injunction: -order,tell
injured: ~injury =lacerate,raw,torn,trauma,wound -livid
injury: =spur,trauma,wound ^revenge
injustice: =shabby,unfair,unjust ^misconduct
inland: =landlocked
inlet: ^larger,water
inmate: ^patient
inn: ^khan,overnight,parlor
innate: -intelligence,naive,unconditional
inner: =innermost,intrinsic,inward -internal ^pleura
innermost: =inward ^intima,retina
inning: ^nine,team
innocent: =naive,virtuous -unimpeachable,vindication
innovative: -introduced,invented,progress
inoculation: =vaccine
inorganic: ^mineral,phosphorus
input: -remark,stimulus ^signal
inquire: ~inquiry,inquisition =query,question,wonder -investigation,probe,search ^pry
inquiry: =query,question -research ^investigation,poll,seeker
inquisition: -wonder ^tribunal
insane: =lunatic,mad,maniac,nuts,paranoid,psychopath,psychotic,schizophrenic,unbalanced,unsound -madly,sick,touch,unstable ^madman
inscribed: =written ^surface
inscrutable: =mysterious
insecticide: ^pesticide,rotenone
insects: ^louse,pupa,queen
insecure: =vulnerable
insensibility: -numb,senseless,unaffected
insensitive: ~sensitive =unaffected ^stimuli
inserted: -plug,tuck
inside: =interior,within ^pocket,stethoscope
insidiously: =pernicious,seductive
insight: -penetrate,perception
insignificant: ~significance =meaningless,minor,small -little,peanuts
insincere: ~sincere =obsequious,oily,plausible,specious
insinuation: -intimate
insipid: =tasteless,uninteresting
insist: -repetition
inspect: ^scrutiny
inspector: ^police,policeman
inspire: -sacred
instability: -unstable
instance: ^occurrence,time
instant: ~instantaneous =moment,twinkling -wink ^momentarily,short,simultaneously
instantaneous: =instantly,moment -outright
instantly: =straightaway ^without
instead: =rather
instigate: -provocative
instinct: =spontaneous
institution: ^issuer,proceeding
instruction: ~instructor =teach,teacher -learn ^manual
instructor: =teach,teacher ^missionary,tutor
instrument: -tool ^interferometer,lethal,piano,radar,sonar,stethoscope,thermometer,timepiece,violin
insubstantial: =wraithlike -unreal,weak
insufficient: ~quantity =scant -short
insulation: -isolated
insulin: ^pancreas
insult: =scorn
insurgent: =insurrection,subversive -rebel ^rebellion,revolt
insurrection: =rebel,rebellion,rebellious,revolt ^mutiny,struggle
intact: =whole -integration ^undiminished
intake: =uptake ^mouth,process,sucking
integration: ~whole =intrinsic,merge,unified,united,unity
intellect: ~intellectual ^intelligence,knowledge
intellectual: =mental -rational,serious ^mind,priceless,scholar,subjectivist,thinker
intelligence: ~unintelligible =sophisticated -prehensile,sensibility,understand ^shrewd
intended: ~intent,intentionally -measure,purpose ^philanthropist,scenery
intense: ~intensify,level =profound,several,strong,terrific,utmost,vehement,violent,wicked -keen,palpable,scream,tear,terrible,unrelated,wild ^magnitude
intensification: ~intensify ^stronger
intensify: -thickened
intent: ~intentionally =purpose -wrapped
intentionally: ^sic
interaction: -reciprocal ^interplay
interchange: =symmetrical ^junction
interconnected: =interrelation,reticulate
intercontinental: =worldwide
intercostal: ~ribs
intercourse: ^prostitute
interdependent: -mutual
interest: ~uninteresting =sake ^mystique,newsletter,pardner,sightseeing,tedious,worthwhile
interface: ^surface,two
interference: =intervention -intervening
interfering: =intrusive,meddling
interim: =temporary ^intermediate
interior: ^midst,penutian,region
interjection: =interpose ^interruption
interlacing: =interlocking,intertwine,interwoven,lace,lattice,reticulate -twining
interlayer: ^layer
interlobular: ~lobular
interlocking: =interwoven -mesh ^together
interlude: ^interval
intermediate: =junior,middle,sophomore -mediated,medium,moderate ^lignite,lying,purple,space,two,yellow
interminable: =long
intermittently: =sporadic
internal: ~internationally,position =worldwide -intrinsic,inward ^un
internationally: ^ism,scope,throughout
internet: =net
interplanetary: ~planet
interplay: ^reaction
interpretation: -render,rendition,understood
interrelation: =reticulate
interrogation: -question ^sentence
intersection: ^vertex
interspecies: ^species
interstellar: ~star
interstices: ~interstitial
intertwine: =lace -twining
interval: ^quantity
intervening: ~intervention -middle
intervention: ^participate
interweaving: ~interwoven =weave
interwoven: ^together
intimacy: -liaison
intimate: ~intima
intimidate: =timid,warning
intolerance: =rigid -unacceptable
intonation: ~tone -rhythmic ^prosody,singsong,voice
intoxicating: =soak -mellow,poisonous,rejoice,rip,slop
intractable: =refractory,uncontrolled -stubborn
intravenous: ~vein
intricate: ^many,tortuous
intrigue: -provocative
introduced: ~introduction
introduction: ^preface
introductory: =open -preceding,preface ^primer
intrude: ~intrusive =trespass ^stranger
intrusive: =invasion,meddling,trespass
intuition: =spontaneous,suspicion
inure: -tough
invade: ~invasion -offensive ^overrun
invalid: =null,void -unsound
invariably: =unvarying -strict
invented: ~inventor
inventor: ^morse,think
inventory: ^list,merchandise
inverse: ~reciprocal
inverted: =turn
investigation: =spy -probe,stag ^research
investment: ~investor
investor: ^shareholders,stockholder
invisible: =occult,ultraviolet,unseen ^nearly,see
invite: =tantalizing -tempt ^letter
involuntary: ~involuntarily =unconscious,unwilling -reflex,unwillingness ^subject,uninvited
involving: -participate
invulnerable: =shelter,tight -untouched ^safety
inward: ~inwardly -secret ^mind
inwardly: ^private,respect
iodide: ^salt
iodine: ^nonmetallic,thyroglobulin
ionosphere: ^region
ions: ~ionic ^spectrometer
iowa: ^siouan,sioux
iran: ~iranian =persia,persian
iranian: =persia,persian
iraq: ~iraqi
ireland: ~irish ^island
irish: ^people
irishman: ^man,native
iron: ~irony =robust ^metal,steel
irony: ~sarcastic =sarcasm,satirical ^witty
iroquoian: ^seneca
iroquois: =iroquoian ^seneca
irrational: ~ratio =unreasonable ^mania,superstition
irregular: ~irregularly =sporadic,unconventional,unlawful
irregularly: ^rate,straggling,uneven
irrelevant: =unsuitable
irreproducibility: ^unreliable
irresistible: =overpower,overwhelming,overwhelmingly ^mania
irresolute: =waver -unstable ^proceed,uncertain
irresponsible: -unreliable
irreverent: -spirit
irreversible: -permanent
irrevocably: -seal
irrigation: ^water
irritation: -nettle,pester,thorns
isabella: ^queen
islamic: =moslem,muslim
island: ^jamaica,java,kyushu,luzon,madagascar,madeira,malta,mauritius,oahu,samoa,sardinia,seychelles,sumatra,tahiti,taiwan,tasmania,timor,trinidad,uk,zealand
isles: ^island
ism: =philosopher,philosophy ^school,unilateral,utilitarian
isogram: =isopleth
isolated: =separate,sporadic -stray
isomer: ~isomeric ^molecular,weight
isopleth: ^line,map,value,variable
isotonic: ^pressure,saline
isotope: ^radiochlorine
isotropic: -symmetry ^respect
israeli: ~israel ^native
israelites: -jew
issue: ~issuer -published
issuer: -published
isthmus: ^tissue
italian: ^language,people,pertaining
italic: ^longhand
italy: ~italian
itch: ~itchy
itchy: =pain,tense
ivory: =pearl,pearly,tusks ^smooth,walruses
ivy: =leafy ^leaves,vine
jab: =poke,thrust
jabber: =spout
jack: =seaman -labor
jackass: ^man,stupid
jacket: ^short
jade: =tire -weary
jagged: =uneven ^outline,sharply,surface,torn
jail: =screw -jug,remand ^lockup
jam: -throng
james: ^king
jan: =january ^month,year
jangling: =jingle ^together
janitor: ^keeper,maintain
january: ^month,year
jap: -nip ^offensive,term
japan: ~japanese
japanese: ^language,people
jar: -jolt ^vase
jaundice: -unhealthy
jaunty: =spruce,stylish
jaw: ^jowl,mandible,maxillary
jazz: -screw,seduce
jealous: ^jealousy
jean: ^trousers
jeep: ^rough,suitable,terrain
jeer: =mock,scoff,scoffing ^taunt
jefferson: ^president
jejunum: ^small
jelly: -solid
jellylike: =thick
jeopardize: ~jeopardy =perilous,risk,threaten -menace,stake
jeopardy: =menace,perilous,risk,stake,threaten ^source
jerboa: ^rodent
jerk: ~jerky =twitching,yank -jolt,unsteady ^pull
jerky: =stupid,sudden,unsteady -spasmodic ^meat
jest: =jocular,joke
jesus: =redeem ^jew,prophet
jet: -soot,spurt,squirt ^plane
jew: ~jewish
jewelry: ^necklace,pin
jewels: ~jewelry =spangled
jewish: ^religion
jihad: ^strive
jilt: -reject,spurn
jimdandy: =jimhickey ^kind,saint
jimhickey: ^kind,saint
jingle: =reverberate
job: =occupation,task ^profession,trade,unemployment
jocular: ~joke
john: =lavatory,privy,toilet ^room
johnny: =reb,rebel ^nickname
johnson: ^lexicographer
join: ~junction =married ^rejoin
joint: ~jointly -share
jolly: =jovial,joyous,merry -moderate,pretty
jolt: =shaken
jordan: ^river
joule: ^physicist
journal: ~journalist
journalese: ^style,written
journalist: ^writer
journey: -travel ^odyssey,pilgrimage,tour,trip
jovial: =joyous,merry ^merriment
jowl: =mandible ^mouth,open
joy: ~joyous =joyful -pleasure,rejoice ^jubilant
joyful: =joyous -jubilant ^triumphant
joyous: =jubilant,merry,rapture ^merrily
jr: ^son
jubilant: =rejoice,triumph,triumphant -merrily
judaism: ~orthodox ^religion
judge: ~judgment,judicial =penal -jurisprudence,jurist,punishment ^lordship,magistrate,misjudge
judgment: -mind,penal,punishment ^mistaken,opinion,unwise
judicial: ~justice =legal -jurist,prudent ^tribunal,writ
jugular: ~neck ^vena
juice: ~juicy ^liquid
juicy: =lush,profit,succulent,voluptuous ^melon,pear
july: ^month
jumble: =untidy,welter
jump: =leap,spring
jumper: -sweater
junction: ^rotary,together,two
june: ^month
jungle: ^location,poultry
junior: ~senior =lowly,petty,younger -young
juniper: ^shrubs
junk: =scrap ^rubbish
jurisdiction: ^law,power,right
jurisprudence: ~jurist =law ^philosophy
jurist: =law -legal ^magistrate,scholar
jury: ^juror,law,true,verdict
just: ~justly =merely,precisely,simply -scarcely,simple ^justice,necessitate,ninth,seventh,sirloin,sixth,tenth,third,titration,twelfth
justice: ^righteous
justification: ~justify =vindication
justify: =vindication ^warrant
justly: =rightly -right
jutland: ^peninsula
jutting: =project,protruding,protrusion -protuberance,stick
juvenile: ~youth ^kid,people,teenager,young,youngster
juxtapose: ~juxtaposition
kangaroo: ^marsupials,wallabies
keel: =lurch,reel,stagger -ridge
keen: ~keenly =penetrate,piercing,sharp -lament,perception,sorrow
keenly: ^way
keep: ~keeper,kept =maintain -prevent,safekeeping ^receptacle,sentry,workout
keeper: ^protector
kelvin: ^physicist
ken: ^know
kept: -unbroken ^library,livestock,repertory,suspended
kerygma: ^preaching,sermon
ketone: ^ketosis
ketosis: ^mellitus,symptoms
kettle: ^pot
key: ^keyhole
keyboard: ^like,machine,piano,typesetting,typewriter
khan: ^ruler
kick: =motorcycle,movable,move,movement,mover
kickoff: =outset ^threshold
kid: =minor,youngster -nestle ^sex,urchins,young
kidnap: ~kidnapper
kidnapper: ^outlaw,unlawfully,victim
kidney: ~renal ^two,water
kill: ~killer =perish
killer: ^murder
kiln: ^potter,pottery
kilohertz: ^rate
kind: ~kindly =sort ^larval,model,noise,species,thermocouple,type
kinda: =rather
kindergarten: ^primary,school
kindly: -sympathetic
kindred: =similar -tribal
kinetic: -move ^material,motion,therewith,turbine
king: ~kingdom ^male,messiah,monarch,nebuchadnezzar,saul,solomon,sovereign
kingdom: =realm ^sphere,uk
kinglet: ^warbler
kinship: ^sympathy
kiss: =snuggle -pet
kitchen: ^kitchenette,oven,room,stove
kitchenette: ^small
kitten: ^young
knack: ^talent,way
knapsack: ^shoulder,strap
knead: =rub -massage
knee: ^tibia,trousers
knife: -stab ^weapon
knighthood: ^nobility
knitting: =sewer,sewing,stitch ^needlework
know: ~known ^realize,unable
knowledge: ^learn,lexicon,lore,mastery,mind,overhear,positivism,psyche,recall,science,scientist,technology,unwittingly,vocabulary,wisdom
known: =legendary,notable,noted,renowned ^neurosis,notorious,phenomenon,protease,titration,unfamiliar,unknown
knuckles: ^weapon
korea: ~korean ^peninsula
korean: ^language
kurdish: ~kurdistan
kurdistan: ^rugged
la: =louisiana ^metal
lab: =laboratory ^research,scientific,workplace
label: -pronounced,tag
labor: ~laborious =toil ^work,workman
laboratory: ^research,scientific,workplace
laborious: -toil
labyrinth: =maze ^lost,system
lac: ^shellac
lace: ~lacy -twining
lacerate: =torn
lacking: =unequal -nonexistent ^languid,stupid,uncertain,underprivileged,wraithlike
lacrimal: ~tear
lactation: =weaned -suckle
lactic: ~milk
lacy: =reticulate -web ^resembling
lad: =sonny ^male,man
ladder: ^parallel,stairs,step,two
laden: =load -ladle ^quantity
lady: ^name,woman
lag: =trailer
lagoon: ^lake,larger,sand,water
laid: ^plan
laity: ^mass,priestly,religious
lake: ^ontario,pond,reservoir,water
lam: =thrash -run,runaway ^skedaddle
lama: ^priest
lamb: ^sheep,young
lame: =weak
lament: =mourner,sorrow,wail -sorry,woeful
laminate: ~laminae
lamp: ^lamplight,lantern,source,streetlight,visible
lamplight: ^light
lance: =spear ^weapon
lanceolate: ^tulip
land: -realm ^landlocked,landmass,landowner,mainland,manure,onshore,peninsula,premises,ranch,sea,shore,site,valley
landlord: ^landowner,others
landmass: ^large,subcontinent
landowner: ^proprietor,squire
landscape: ^scenery
landslide: ^triumph,victory
language: ~lingual,linguistic,nonlinguistic -lyricist,speech ^latin,lexicon,massachuset,orthography,penutian,prosody,russian,sarcasm,sioux,swedish,tibetan,yokuts
languid: ^liveliness,spirit
lanky: =lean,tall,thin ^physique
lantern: ^light,transparent
lap: =overlapping -lick ^thigh
lapse: -revert
larceny: =steal,theft,thieving ^petty,robbery,rustle
larch: ^wood
lard: -pad
large: ~size =larger,mammoth,massive,monstrous,mountain,overseer,plump,prodigious,puffy,sizable,spacious,stupendous,thump,titans,tremendous,vast,voluminous,wallop,whack -monument,mostly,super ^lilac,liver,magnitude,metropolis,newfoundland,number,numerous,ocean,owl,pansy,pecs,pectoral,peninsula,phylum,planet,plantation,porcupine,portfolio,protein,psithyrus,python,quantity,ranch,river,saddlebag,sea,spleen,stadium,steak,subcontinent,tractor,tub,urn,vestibule
larger: ^outnumber,overpayment,sect,strait,subsystem
larvae: ~larval ^silk,tadpole
larval: ^tadpole
larynx: ^trachea
lascivious: =lewd,lust,salacious
lash: =violent,whip -lather,slash,strap,thong,whiplike
lasso: -rope
last: =past,ultimate -long,permanent,perpetuate,senior,sunset ^saturday,throughout
late: -past,recent ^nightclub
latent: =possible,potential
later: =subsequent
lateran: ^site
latest: -stylish
latex: ^rubber
lather: =suds -whip
latin: ~romance
latter: ^second,two
lattice: =latticework,reticulate
laugh: =laughter ^scoff,snicker,titter
laughter: ^snicker,sound,tingling
laundering: ~laundry ^wash
laundry: -wash ^white,workplace
laurel: ^medal,pennant,sassafras
lavatory: =privy,toilet ^room
lavender: =lilac ^pale,purple
lavish: ~lavishly -luxury,shower,sumptuous
law: ~lawyer,legal -torah ^lawman,magistrate,rico,sheriff
lawless: =uncontrolled -outlaw,unlawful
lawman: ^lieutenant,marshal,patrolman,policeman,protector,screw,sergeant,sheriff
lawrence: ^painter,saint,soldier
lawsuit: =sue,suit ^proceeding
lawyer: ^lincoln,professional,prosecutor
lax: =negligible,purgative -lenient,sag,slack
lay: ~laid,laity,lie =place,placement ^magistrate
layer: ^myocardium,plowshare,sward
layman: =secular ^professional
layoff: ^shutdown,work
lazily: ^slow
lazy: ~lazily =slow -sloth ^slowly
lb: =pound
leaching: -percolator
lead: ~leader,led =major,preeminent -superior,vie ^shrapnel
leader: ~leadership ^nazism,others,politician,statesman,wingman
leaf: ~leaflets,leafy,leaves ^main,page,photosynthesis
leafstalks: ^rhubarb
leafy: =leaflike -leaves
leak: ~leakage -outflow
leakage: =outflow
lean: =reedlike,scrawny,skinny,slender,slim,tilt,weedy,wiry -pinch,spare,tendency,tending,thin,wither
leap: =spring
learn: =scholarly,teach -master,memory,scholar,scholarship ^prowess
lease: =rent
leash: =tether -triad,trinity,trio ^restraint
least: ^minimum,superlative
leather: ~leathery ^morocco,quirt,sheepskin,shoe,skin,smooth,suede
leaves: ~left ^myrtle,tobacco,treetop
lecture: -rebuke,scolding ^speech
ledge: ^ridge
lee: =leeward
leer: =malicious -sneer,suspicious
left: ~position -leftfield,port,remain ^lefty,remainder,sheepskin,side,southpaw,spleen,toward
leftfield: ^outfield,piece,tract
leftist: ^socialist
lefty: =southpaw ^right
legal: =legitimate,ratify,valid -sanction,statutory ^litigation,nuisance,proceeding,sue,suffrage,writ
legend: ~legendary ^mythical,story,supernatural
legendary: -unreal
legion: =many,numerous
legislative: ~legislature -pass
legislature: =pass ^parliament,repeal,senate
legitimate: =valid -logical
legs: ^limbs
legumes: ~leguminous ^vetch
leisurely: =unhurried ^vacation
lemma: ^order,proposition,prove,subsidiary,true
lemmings: ^rodent
lemon: =tart ^yellow
lend: ~lent -loan
length: ~lengthy,long,short =prolonged ^lengthwise,linear,micron,millimeter,mm,radius,space
lengthen: =long,perpetuate -prolonged
lengthwise: =longitudinal
lengthy: =long,prolonged
lens: -lenses ^light,monocle,ocular,optical,transparent
leo: -lion ^mansion
leprosy: ^subtropical,tropical
lesions: -wound ^ulcer
less: ^lesser,muffled,nine,scant
lessen: -subsidize,weaken ^shrink,wane,wither
lesser: =small -little ^size
lesson: -moral
let: =permit ^specific
lethargy: -sluggish
letter: ^letterman,newsletter,text
letterman: ^school
lettuce: =loot ^money
leukocyte: ^lymphocytes,neutrophil
level: ~low,mild -stage ^normal,pulpit,stature,underground,weir
lever: ~leverage =loosen,pry ^trigger
levied: -matthew
lewd: =obscene,salacious
lewis: ^pianist,sprinter
lexical: ~lexicon,word =vocabulary
lexicographer: ^linguistic
lexicon: =vocabulary ^user
liability: ~liable ^susceptible
liable: =like,susceptible ^subject,unpleasant,unreliable,usually
liar: ~lie ^repeatedly
liberal: ~liberty
library: ^repository,room
libya: ~libyan
lice: ~louse ^typhus
license: =sanction -okay,permit
lick: -solve
lid: ^skin,two
lie: ~lying ^lurk
lien: =spleen
lies: ^liar,republic
lieutenant: ^military
life: ~living =lifetime ^lifeless,marriage,monastic,nuisance,pregnant,rural,schooldays,vengeance,vivify,young
lifeless: -motionless
lifelike: =pictorial,realistic,vivid -unaffected ^mind,within
lifestyle: ^manner,mode,style,way
lifetime: ^period
lift: ~lifter =raise,rise,upraised -repeal,weightlift
lifter: =weightlift -raise
light: ~lighter,lightly,weight -lightweight,luminescent,luminous,pale,pastel,powdery,smoke,unstressed ^lightning,moonlight,opaque,pink,planet,potassium,radiant,rainbow,retina,searchlight,shiny,supper,tawny,teacart,translucent,transparent,unearth,wheat,window
lightly: -softly ^putt,tingling
lightweight: =unimportant ^polyethylene,prizefighter
lignite: ^peat
like: ~likelihood =pleasing,relish,savor,similitude,wish -promise ^likewise,micelle,owl,poncho,sheeplike,similarly,slap,want
likelihood: ~unlikely ^outcome,specified
likewise: =similar,similarly
lilac: ^shrubs,usually,various
liliaceous: ~liliaceae
limbs: ^thigh,torso
lime: ~limited ^stucco
limestone: ^rock,stone
limited: -narrow,restricted,small,throttle
limp: =weak
limpet: ^shellfish
line: ~liner ^railroad,railway,tangent,warlike
lineage: ~purebred =pedigree -stock ^sept
linear: ~linearly ^tulip
linen: ^lint
liner: ^straight
linger: -lurk
lingual: ~tongue =linguistic
linguistic: -philologist ^science,scientist
link: ~linkage
lion: ~lionize
lipid: ^oil,triglycerides,wax
lipstick: ^makeup
liquefy: =liquid,molten -melting
liquid: -watery ^milk,molten,nectar,runoff,saliva,surfactant,thaw,urine,vinegar,viscosity,wet
liquor: =spirit ^mescal,rum,vodka,whiskey,whisky
list: ^roster
listen: =overhear ^perceive
literal: =true
literary: ~literature
literature: ^mimesis,poetry
lithium: ^metal
lithographer: ~lithography
litigation: =sue ^proceeding
litter: =untidy ^manure,rubbish
little: ~size =miniature,slender,small,smaller,subatomic,tiny,wee,young -minute,petition,slight,slim,trivial,unimportant ^painless,poverty,quantity,stolid,unheeding
littoral: -sand ^seacoast,seashore
liturgical: ~liturgy
liturgy: ^sacrament
livelihood: =sustenance ^maintenance,resources,subsistence,whereby
liveliness: ^motion,perky
liver: ^portion,reddish,right,upper
liverpool: ^port
livestock: ^placental,ranch,roundup,rustler
livid: =pallid,pallor
living: ~liveliness,liver =population,realistic -livelihood,outlive,survive
load: -lot,raft,shipment,ton,wad
loaf: ~loaves
loan: ^money,temporary
loathe: =unwilling -reluctant
loathsome: =repulsion,sicken -lousy,nausea,offensive,repel,slimy,wickedness
lobby: =vestibule ^room
lobscuse: ^meat
lobster: ^shellfish
lobule: ~lobular
local: =neighborhood,vicinity -locus,neighbor ^parish
location: =situation -place,settle ^midst,region,space,whereabouts
lock: ~locker -mesh
locker: ^storage
lockup: ^police,station
locomotive: =miss,move,reach,steering,travel
lodging: -wedge ^quarter
lofty: =noble -majestic ^prance
log: ^wood
logical: ~logician =valid
loin: ~lumbar ^sirloin
loire: ^river
loneliness: =solitary
lonely: ~loneliness =solitary,unaccompanied -uninhabited
long: ~longer,longest =longitudinal,oblong,overnight,perennial,prolonged -tall,yearning ^mane,musket,necktie,new,odyssey,old,pheasant,pitchfork,primarily,rhubarb,ribbon,rifle,sense,snout,spaniel,squirrel,sweatshirt,sword,tape,toad,tube,turban,valley
longer: ^remnant
longhand: =written
longitude: ~longitudinal ^meridian,point,prime
look: =see,seem,spectator,survey,viewer,watch -superficial,witness ^ogle,peer,scrutinize,sightseeing,stare
lookout: =picket,scout,sentry
lookup: ^property,specified,whether
loom: =tower ^seem
loose: =slack,uncontrolled,unofficial ^plowshare,portfolio
loosen: =pry,slacken -relax ^unscrew
loot: =plundering -prize,ransack ^money
lord: ~lordship =nobleman -master ^ruler,trinity
lordship: =nobleman ^peer,title
lose: ~loser,lost =vie
loss: ^osteoporosis,tragedy
lost: =miss,stray -misplaced,ruin ^maze
lot: =mint,raft,ton,wad -luck,mass,pile,plenty,score,stack
lotion: ^skin,toiletry,various
lotus: ^native
loud: ~loudly,volume =shatter,thunder,yell -vocal ^loudspeaker,muffled,noisemaker,noisily,noisy,outcry,raucous,roar,scream,shout,sonorous,sound
loudly: ^volume
loudspeaker: =speaker ^transducer
louis: ^prizefighter
lounge: =sofa ^sit
louse: ~lousy ^usually,warm,wingless
lousy: =stink,unclean -nasty,repulsion,soil
love: ~loveliness,lover =precious -romantic,worship
lover: ^sweetheart
low: -reduce,soft,squat,unrefined ^pyrex,rumble,slipper,softly,weir
lower: ^outclass,pelvis,underside
lowest: =worst ^sill
lowly: =petty,unimportant -menial,unskilled
loyal: ~loyalty -nationalist,patriot ^steadfast
loyalty: ^staunch
lucid: ~unclear =sane
lucifer: =satan
luck: ~lucky ^misfortune,phenomenon
ludicrous: =preposterous,ridicule ^silly
lug: ~luggage
luggage: ^suitcase,trunk
luke: ^saint
lukewarm: =warm
lumbar: ^near
lumber: =timber ^plank,wood
luminous: ^radiant,softly
lump: ~lumpy -puffy,swelling
lumpy: =uneven
lunar: ~moon
lunatic: =madman,maniac,round
lunch: ^meal,midday
lungs: ~pulmonary
lunkhead: ^stupid
lurch: =reel,stagger -pitch
lure: =tempt
lurid: =pallor,violent -sensation,shock
lurk: =skulk
lush: =profuse,riotous,sumptuous,voluptuous -luxury,succulent
lust: ~lusty =salacious -passion
luster: =shiny,splendor ^radiance
lustrous: =polish,shiny -shine ^zinc
lusty: =passion,robust
luther: ~lutheran ^theologian
lutheran: ^protestantism
luxury: =sumptuous -profuse,riotous
lying: ^misrepresentation,pushup,transverse
lymph: ~lymphatic ^plasma
lymphoblast: ^lymphocytes
lyric: ~lyricist =melodic -word ^text
lyricist: -word
lysis: ^recovery
ma: =mama,mamma,mommy ^mother
macedonia: ~macedonian
macedonian: ^slavic
machine: ~machinery,machinist ^phonograph,pulley
machinery: ~mechanical
mad: ~madly =unbalanced,unrestrained,wild -sore
made: ~make
madeira: ^river
madman: =maniac
mafia: ^syndicate
maggot: ^matter
magic: ~magician =sorcerer,sorcery,supernatural,wizard
magician: -sorcerer
magma: ^rock,stone
magnesium: ^metal
magnificent: -splendid,splendor
magnify: ~magnitude
magnitude: ^property,proportion,second,size,small,volume
mahogany: ^various,wood
maiden: -open ^unmarried
mail: ^mailbox,postal,via
mailbox: ^private
main: =primary,principal ^mainland,receptionist,summary
mainland: ^mass
mainly: =primarily,primary,principal
mainmast: ^mast
maintain: ~maintenance =upkeep -preserve,uphold
maintenance: =upkeep -preserve ^order
majestic: =superior -noble,olympian,proud,regal
major: -star
maker: -shaped ^wigmaker
makeup: ^rouge
malady: =sick
malaise: -uneasy ^physical
malay: ~malayan =malaysia
malayan: ~malaysia =malaysian
malaysia: ~malaysian
male: =masculine,staminate ^masseur,monk,pollen,prince,rooster,son,sonny,tenor
malevolent: =malice,malicious
malice: ~malicious =spite,venomous
malicious: =poisonous,spite,venomous,vindictive -vicious ^mischief
malinger: =skulk ^shirk
malleable: =pliable -plastic
mallow: ^shrubs
malodorous: =rancid,reek,sour,stink -odor
mama: =mamma,mommy ^mother
mamma: ~mammary =mommy ^mother
mammals: =mammalian ^placental
mammary: ^teat
man: ~men =serviceman -virile ^manhood,milquetoast,posseman,salesman,seaman,sir,soldier,statesman,topography,whiskers
management: -oversees,superintendent,supervision,supervisor ^mismanagement
mandate: ~mandatory,unauthorized
mandatory: -require
mane: ^neck
maneuver: =steering
manganese: ^metal
manhood: ~nonhuman
mania: ~manic -passion
manic: =wild -passion
manifestation: -obvious
manifold: =multiple ^pipe,several
manila: ^paper
manner: =mode,style,way -stylistic ^setup,signature
manometer: ^pressure
manpower: =men ^personnel
mansion: ^palace,pisces,region,virgo
mantel: -mantle ^shelf
mantle: ^symbol
manual: ^workman
manure: ^material,usually
many: =numerous ^myofibrilla,often,pear,quantifier,rose,several,shatter
manzanita: ^shrubs
map: ^representation
maple: ^wood
marble: ~marbleized
marbleized: -pattern
margin: =minimal,minimum,perimeter,peripheral
marine: ~sea -maritime,nautical,oceangoing ^seaweed,serviceman
marital: ~marriage =matrimony
maritime: ~navigation =nautical
marked: ~markedly,marker =notice,pronounced -tag
markedly: ^momentary,revolutionary
market: =marketplace,sell,seller,vendor -merchandise ^monopoly,resale,sale
marketplace: ^monopoly,outlet,sold
marksman: ~marksmanship ^rifleman,sniper
marksmanship: ^skill
marmots: ^rodent
maroon: =strand -unaccompanied
marriage: ~matrimony -wedding ^spouse,stepmother,voluntarily
married: ~marriage =wedding -mate,united ^matrimony
marrow: ^network,tissue
mars: ~martian
marsh: ~marshy =marshland,muddy,swampy -sloppy
marshy: =marshland,mud,muddy,swamp,swampy,wet -sloppy
marsupials: ^opossum,possum
martial: =military,soldier ^poet
martin: ^saint
martyr: ^sake,victim
marvel: =superb,superbly,terrific,wonderfully,wondrous,wondrously -miraculous,supernatural,tremendous,wonder ^react
marxism: ~marxist
marxist: ^proponent
mary: ^mother
masculine: =virile
mashed: =squash,squeeze
mason: ^masonry
masonry: ^stone,structure
mass: -mint ^peninsula,spectrometer,tumor,weight
massachuset: -massachusetts
massacre: =slaughter
massage: =rub ^treatment
massive: -monument ^rhino,size
mast: ^topmast
master: ~mastery =virtuoso -overcome,perfect,practice ^pituitary
masterpiece: ^outstanding
mastery: =supremacy
mastoid: ~nipple
mat: =tangled ^sward
match: -rival,twin
mate: =teammate -partner,spouse ^sex
mater: ^mother
material: =stuff -textile,worldly ^necktie,poverty,sand,stratum,woven
materialistic: =secular,worldly -mercenary,philistine,temporal
maternal: ~mother -pregnancy
mathematician: ^newton,scientist
mathematics: ~mathematician ^science
matriculate: ^recruit
matrix: ^rectangular
matter: =topic -subject,thing ^mulch,pertinent,sewage,vacuum,wastewater
matthew: ^saint
mature: =ripen
mauve: ^pale,violet
maxim: ~maximum -supreme
maximum: =supreme ^possible,white
maybe: =perchance,perhaps,possible
mayor: ^politician
maze: =perplexed ^system
mc: ^million,per,rate,second
meager: =scant,sparingly,stingy -miserable
meal: ^nourishment,snack,supper,sustenance,tea
meandering: =rambling,wander -thread,wind
meaningful: =pregnant -significance ^purpose
meaningless: =mindless,nonsense,useless ^purpose
means: ~meant -normal,signifying,way
meant: ^suitable
measure: -quantity,rhythmic,unhurried,valuation,value
meat: ^mutton,pork,sausage,smokehouse,steak,veal
medal: -ribbon
meddling: =tamper
media: ~medium
medial: ~medium -median
median: =normal ^middle
medical: ~medicine ^pathologist,physician,quackery,stethoscope
medicine: ^obstetrics,ophthalmology,pharmacology,pharmacy,phenothiazine,psychiatry
meditation: =muse,ponder,reflect -ruminant,speculate
mediterranean: ^sea
medium: =moderate ^money,spaniel,spoken,supersonic,transcription
medulla: =myelin
meek: ~meekly -mild,submissive
meet: ~met -satisfactory,vie
megalithic: ^monument
melancholy: =sadness ^unhappiness
melee: =scrimmage ^noisy,riotous
mellow: =relax,ripe -soft
melodic: ~melody =sweet -sing
melody: =tune -strain ^music
melon: ^muskmelon,numerous,rind,sweet
melting: ~molten =thaw,unfrozen
member: ~membership ^policeman,posseman,prince,professor,sill,sioux,social,teammate,unpaired,violin
membrane: =unhealthy
memorable: ~memory =unforgettable
memorandum: ^written
memory: =remember -retention ^recall,remembrance,representation
men: ^personnel,undershirt
menace: =omen,ominous,sinister,threat,threaten
menarche: ^menstruation,occurrence,woman
mend: =overhaul,repair -modern
mendel: ^monk
mendicant: =plead
menial: =unskilled ^servant
menstrual: ~menstruation
menstruation: -ovule,ovum
mental: ~mind =outlook,psychic,psychological,rational -witness ^neurosis,specter,standpoint,tedious,viewpoint
mention: =reference,remark
meq: ^thousandth
mercantile: -moneymaking
mercenary: =paid,worldly -secular
merchandise: =merchant,product,purchase,sell,seller,ware -produced,trade ^sale,shipment,warehouse
merchant: ^retail,seller,trade,trader,vendor
merciless: =pitiless,ruthless
mercury: ^metal,silvery,toxic,univalent
mercy: ^pitiless,ruthless
merely: =simply,specified -simple ^nothing
merge: ~merger =unification,unified,united -mixture
merger: =unified -unification ^two
meridian: ~noon =summit -peak,superlative
merit: ~meritorious =virtue -worthy
meritorious: =worthy ^praise
merriment: ^recreation
merry: ~merrily ^merriment
merrymaking: -racket,revelation
mesquite: ^shrubs
mess: ~messy
message: ^messenger,narrative,nonsense,petition,tale,telegram
messy: =untidy
metabolism: =metamorphic,metamorphosis ^respiration,thyroxine
metal: =silver ^molybdenum,nd,nickel,nonmetallic,potassium,radium,re,sodium,stirrup,strontium,sword,th,thorium,tin,titanium,tungsten,uranium,vanadium,yttrium,zinc
metamorphic: ~metamorphosis
metaphysical: =supernatural -theoretical
meteor: ~meteoroid,meteorology ^meteorite,small
meteorite: ^meteoroid,micrometeorite
meter: ~metric ^mm
method: ^orthography,solution,technique,way
methodist: =wesley
meticulously: =precisely
metric: =rhythmic
metropolis: ~metropolitan ^urban
mexican: ~mexico ^native
mg: =milligram ^thousandth
mica: ^mineral
mice: ~mouse
micelle: ^particles
micrometeorite: ^small,without
micron: ^millionth
microorganisms: ^protoctist,virus
microphone: ^sound
microscope: ~microscopy -small,visible
microscopy: ^research
microsecond: ^millionth,second
microwave: ^radar,short
mid: =middle
midday: =noon ^middle
middle: =midway ^myocardium,noon,outlying
midline: ^plane
midnight: ^night
midshipman: ^naval,rank,temporary,young
midst: -thick
midwestern: =western
mighty: =power ^strength
migrate: ~migratory
mild: ~mildly =moderate,temperate ^type
mildew: -mold
militant: =warlike
military: -warlike ^navy,outfit,platoon,terrain,warfare
militia: =reserve ^regular
milk: ~milky =whitish ^nutritious,white
milky: =opaque,whitish
mill: ^plant
millennium: ^span
milliampere: ^thousandth
millidegree: ^temperature,thousandth
milligram: ^thousandth
milliliter: =ml ^thousandth,volume
millimeter: =mm ^thousandth
millionth: =ordinal
milquetoast: ^timid
milton: ^poet
mimesis: ~mimetic ^representation
mimetic: -representation
min: =minute ^th
minced: -refined ^sausage
mind: =psyche,psychic -orientation,reminiscent ^obvious,rethink,somatic,subtle,unhealthy,vivid
mindless: -senseless
mineral: ^monazite,opal,ore,solid,spinel,talc
mineralogy: ^structure
mingle: -unified
miniature: =small
minimal: ~minimum =negligible,nominal,token -strip,understate
minimum: =negligible,nominal,token,understate -strip ^possible,skeleton
minister: =parson,pastor,succor -relief
minor: =peanuts,youngster ^weakly
minstrel: ^singer
mint: =perfect -peck,pile,plenty,raft,wad
minus: =subtract -unfavorable
minute: =small -moment,momentary,transactions ^scrutinize,sec,th
miracle: ~miraculous ^occurrence
miraculous: =supernatural
mirror: ^reflector
misbehavior: =misconduct,misdeed ^mischief,shenanigan,wicked,wrongdoing
miscalculation: ^misjudge,mistake
miscellaneous: =mixed,sundry -vary
mischief: ~mischievous =shenanigan ^misdeed,others,reckless,vandalism
mischievous: =playful,shenanigan
misconception: =misconstrue,misunderstand -misinterpretation ^mistake,thought
misconduct: =mismanagement -wrongdoing ^misdeed
misconstruction: =misunderstand ^misinterpretation
misconstrue: ~misconstruction =misinterpretation,misunderstand ^way,wrong
misdeed: ^shenanigan
miserable: =misery,piteous,pity,poor,unfortunate,unhappiness -pathetic,wretched
misery: -wretched ^misfortune,woe
misfortune: -piteous,unfortunate ^tragedy
misinterpretation: =mistake,misunderstand ^wrong
misjudge: ^overestimate,underestimate
misplaced: ^position
misrepresent: ~misrepresentation =twisted ^warp
misrepresentation: ^trickery,untruth
miss: =regret -motion,move,movement,mover,nonexistent,travel
missile: =projectile ^rocket,weapon
mission: ~missionary
missionary: ^others,particular,teacher
mississippi: ^river
missouri: ^river
mist: ^near,thin
mistake: ~mistaken =misunderstand ^omission
mistaken: ~mistakenly =wrong
mistress: ^woman
mistrust: =suspicion,suspicious -suspected
misunderstand: ^wrong
misuse: -used ^usage,utility
mites: =speck -tinged
mitigate: -relieve
mixed: ~mixer,mixture =sundry -welding ^wastewater
mixer: =sociable -welding
mixture: =variety,welding ^pizza,plaster,premix,solution,suspension
ml: ^thousandth,volume
mm: ^thousandth
moan: ^pain
moas: ^ratite
mob: -syndicate,throng ^moblike,people
mobile: =nomadic,wander -motile,rove
mock: =playful,scoffing -scoff,taunt
modal: ~mode =normal
mode: =style,way -stylistic,stylized ^setup,signature
model: -worthy ^sort
moderate: =modest,pretty,reason -somewhat
modern: =neo -stylish
modest: ~modestly =modesty,unpretentious -retire
modesty: -reserve ^modestly,propriety
modification: ~modified
modified: -qualified,restricted
modulation: -soften
mogul: ^protrusion,protuberance,ruler
moist: =wet ^slightly
moisten: ~moisture -wet
moisture: -wet ^water
molal: ~mole ^per,solution,solvent
molar: ~mole
molasses: ^syrup
mold: =shaped,wrought -plastic
molecule: ~molecular
molluscs: =mollusks,shellfish
mollusks: =shellfish
molten: ^volcano
moment: ~momentary -second ^momentarily,pinpoint,twinkling
momentary: =short -second
momentum: ^strength
mommy: ^mother
monarch: ~monarchy,royal =sovereign -noble ^ruler,shah,usually
monastery: ^religious
monastic: =monk ^religious,world
monday: ^second,week
monetary: ^priceless,valuable
money: ~monetary ^payment,poverty,purse,refund,repayment,sell,vendor,wallet,wealthy
moneymaking: -profit
mongol: ~mongolia =mongolian
mongolia: ~mongolian
monk: ^religious
monocle: ^vision
monologue: ^speech
monopolize: ~monopoly
monotony: =sameness ^routine,variety
monovalent: ~valence -univalent
monoxide: ^oxide
monsoon: ^southern,wind
monster: ~monstrous =monstrosity
monstrosity: ~monstrous ^mutation
monstrous: =ugly
monterey: ^town
month: ~monthly ^nov,november,oct,october,sept,september
monthly: -period
monument: ^plaque
mood: ~moody -temperamental ^temperament
moody: =morose,sullen -temperamental
mooring: ~moorish
moral: ~moralistic =righteous
moralistic: ^narrowly
morbid: =unhealthy
morning: ^noon,period
moroccan: ~morocco ^people
morose: =sullen
morrow: ^next
morse: ^painter
morsel: ^small
mortal: =person,somebody,someone -soul
mosaic: ~moses
moses: ^painter,prophet
moslem: =muslim ^shiite
mosses: ~mossy ^sphagnum
mossy: =unfashionable
mostly: ^stucco
moth: ^stout
mother: ^parent,uncle,woman
motif: -theme
motion: ~move =movement,push,reach -steering ^motionless,soundtrack,squirm,teeter,theater,wipe,wriggle
motionless: =static,unmoved -still
motive: =prompt -need
motor: -ride,rider ^rotor,rpm,skiff
mottled: =pattern
motto: =shibboleth,slogans ^political,sect
mound: -pile
mountain: -rough,upland
mountainside: ^slope
mourner: -sorrow
mourning: ~mourner,mournfully =plaintive,sorrow -ruth,sadness
mouse: ^numerous,rats,resembling,rodent,slender,small,usually
mouth: ~oral -pronounced,recite,speak ^openmouthed,rumor,saliva,uptake,vomiting
movable: ~move =portable
move: ~movement,mover =push,reach,restless,steering,travel,wriggle,writhe -poignant
movement: =push,reach,steering -travel ^movie,ungainly
mover: =reach -steering,travel ^workman
movie: -picture ^sequence,sound
mozart: ^music
mph: ^rate,ratio,spent
much: ^noisily,predominantly,quantity,readily,strenuous
mucilaginous: =pasty,sticky,viscid,viscous
mucosa: ^mucus
mucous: ~mucus ^saliva,submucosa
mucus: ^phlegm
mud: ~muddy =swampy -sloppy ^soil,trudge,water
muddy: =swamp,swampy,unclean,wet -opaque,sloppy,soil,watery ^soft
muffled: ~muffler =soft -mute,smother,stifle ^softer
muffler: -silence ^noise,system,tubular
mug: =physiognomy -smile,sucker,visage
mulch: ^soil
mule: ^offspring
mullet: ^percoid
multiple: ~multiply =quadruple,triple,twofold -propagation ^procreation
multitude: =myriad -pack,throng
mumble: =mutter -murmur ^talk
mundane: ~ordinary =routine,worldly -secular
municipal: ^town
murals: ~wall
murky: =opaque ^sediment
murmur: =mutter ^softly
muscle: ~muscular,neuromuscular ^sphincter
muscular: -power,strong ^musculature,myocardium,neuromuscular,spasmodic,stomach
musculature: ^system
muse: =ponder,reflect -ruminant,speculate ^wonder
museum: ^repository,scientific,value
music: ~musician -player ^musicianship,opus,overture,refrain,songwriter,tune
musician: ~musicianship -player ^organist,pianist,singer,soloist,violinist
musicianship: =player ^prowess
musk: ~musky
musket: ^muzzle
muslim: ^shiite
mussels: ^shellfish
mustache: ^upper
muster: -rally
mute: =silent,soft,subdued -silence
mutiny: ^rebellion,revolt
mutton: ^sheep
mutual: =reciprocal,share ^two
muzzle: ^ramrod
myelin: ~unmyelinated
myocardial: ~myocardium
myocardium: ^wall
myofibrilla: ^striated
myrtle: ^periwinkle,shiny,usually,violet
mysterious: =puzzle -mystical,occult
mystical: -occult
mystique: ^value
myth: ~mythical -mythology
mythical: =mythology,unreal
mythology: -unreal
nab: -nail
nadir: ^zenith
nagging: -scolding
naive: -simple ^simplicity,unaffected,worldly
naked: =nude,overt -unassisted ^possum
name: ~nominal ^terminology,younger
nap: =soft ^sleep
naples: ^port
narcotic: =uninteresting ^opium
narrate: =recount,story,storyteller,tale,tell,yarn
narrative: ~narrate =story,tale,tell -recount ^occurrence,saga
narrow: ~narrowly,width =slender,strait,tapering,thin ^necktie,soundtrack
nasal: ~nose -pinch
nasty: -spite,unclean
national: ~nationalist -public
nationalist: =patriot
native: ^pheasant
natural: -normal
naturalist: ^philosopher
nausea: =sick -sicken ^symptoms,vomiting
nautical: ~navigation ^seamen
naval: ~navy
navel: =umbilical ^scar
navigation: =pilot
navy: ^sea,warfare
nazi: ~nazism
nazism: ^strong
near: =nearby -nearly,progress ^posterior,soon,thyroid
nearby: ^neighborhood,vicinity
nearer: ^shorter,within
nearest: ^uppermost
nearly: =virtually ^quite,short,slightly
neat: ~neatly,tidy -orderly,spruce ^spotless
necessarily: -need
necessary: ~necessarily =need,require,requisite ^unable,unnecessary
necessitate: =need,require,requisite -poor ^proper
necessity: ~necessary,necessitate,unnecessary =need,needy,require,requisite ^urgency
neck: ^necklace,rest,scarf,shoulder,thyroid,torso
necklace: ^worn
necktie: =tie ^piece,worn
nectar: =tasty ^sweet
need: ~needy =require,requisite ^needlessly
needlelike: =point,sharp
needless: ~needlessly =unnecessary ^unwarranted
needlessly: ^without
needy: =poor
negative: ~quality =perverse
neglect: ~negligible -unheeding
negligible: -worthless
negotiate: -talk
negro: =negroid ^today
neighbor: ~neighborhood =vicinity
neighborhood: =vicinity ^scenery
nematoda: ^phylum
neo: ^new
neocortical: ~neocortex
neoplasm: =tumor
nephew: ^sister,son
nerve: ~nervous,neuromuscular ^sciatica
nervous: ~nervously =tense -trouble ^parasympathetic
nervously: =restive
nestle: =snuggle -youngster
net: =ultimate -reticulate ^tennis
nettle: ^weed
network: ^people,system
neural: ~neurons ^neuromuscular
neuralgia: ^pain,sciatica
neurological: ~neurologist ^neurosis
neuromuscular: ^tissue
neurophysiology: ^neuroscience,physiological
neurosis: ~neurotic
neurotic: =nymphomaniac -obsession,pathology
neurotoxin: ^toxin
neutral: ~neutralist
neutralist: ^proponent
nevertheless: =nonetheless,still
new: =newborn,radical,recent,revolutionary,sunrise,unused,virgin -novels,refreshed,unprecedented ^newcomer,pregnant,redefinition,remake,renewed,threshold,tumor,vivify
newborn: =young
newcomer: -start,starter
newfoundland: ^thick,usually
newport: ^port
newsletter: ^open,report
newsman: -report
newspaper: =paper
newton: ~newtonian ^physicist
newtonian: ^science
newts: ^salamander
next: =succeeded ^nineteenth,ninth,order,second,seventeenth,seventh,sixteenth,sixth,tenth,third,twelfth,twentieth,underwear,vengeance
nice: =pleasant -precisely
niche: -recessive
nickel: ^silvery
nickname: ^reb
niger: ^river
night: ~nocturnal ^nightclub,outside,overnight,sunrise,sunset,tonight,weekend
nightclub: ^well
nightfall: =twilight ^sunset
nightingale: ^nocturnal
nile: ~nilotic ^river
nilpotent: ~zero ^power
nimble: -quick
nine: ^planet,quantity,ten
nineteenth: =ordinal ^position,twentieth
ninety: ^ten
ninth: =ordinal ^position,tenth
nip: =pinch,sarcastic -pungent
nipple: =teat -tit
nitrate: ^nitroglycerin
nitric: ~nitrogen
nitrogen: ^nonmetallic,odorless,phosphorus,tasteless
nitroglycerin: ^vasodilator
nixon: ^president
nobel: ^philanthropist
nobility: ~noble ^peerage
noble: =regal -nobleman,royal
nobleman: ^viscount
nociceptive: =sensitive ^pain
nocturnal: ^owl,possum
nod: =pendulous
noise: ~noisy ^noisemaker,noisily,roar,rumble,screech,sound,tumult,uproar
noisily: ^sound,unpleasant
noisy: ~noisily =strident,thunder,vociferous,whir
nomadic: =wander -rove
nominal: -specified
noncommissioned: ^personnel,sergeant
nonequivalence: =unequal
nonetheless: =still
nonexistent: =vanish -want
nonfiction: ^prose
nonflammable: ^oxygen
nonfunctional: ~purpose,role =ornamental -wrong
nonmetallic: ^oxygen,phosphorus,resembling,sulfur
nonresident: ^particular
nonsense: =preposterous -ridicule
nonspecific: ^specific
nonstandard: ~quantity =unacceptable
norepinephrine: ^vasoconstrictor
norethindrone: ^progestin
norfolk: ^port
norm: ^normal
normal: =ordinarily,ordinary,usually ^social,type
norman: ~normandy ^soprano
norse: ~norway =norwegian,scandinavia,scandinavian
north: ~northern =northeast,northeastern,northernmost,northward,northwest,northwestern ^usa
northeast: =northeastern
northern: ~union =yankee ^northward,possum
northwest: =northwestern
northwestern: =western
norway: ~norwegian
nose: ^proboscis,respiratory,rhinotracheitis,sniff,snout,tract
nostalgia: ^past,yearning
notable: =noted,renowned -noteworthy,significance,unusual
notation: ~noted ^system,technical
notch: =serrate -tooth
notebook: ^volume
noted: =perceive,perception,renowned -notice,remark
noteworthy: =significance -remark
nothing: =null,zero ^quantity,simply,unity
notice: ~notify =observe,perceive,perception,pronounced
notion: ^suspicion,thought
notochord: ^spines
notorious: ^usually,widely
nourishment: ~nutrients =nutrition,nutritious,sustenance,wholesome -sustain ^vitamin
nov: =november
nova: ^star
novels: ~novelist
novelty: ^virtue
now: -today ^stucco
noxious: =pernicious
nuance: =shade,subtlety ^opinion,subtle
nuclear: ~nucleus
nuclei: ~nucleus
nucleolus: ^nucleus,organelles,protein,small
nucleus: ^organelles
nudge: =prod ^push
nuisance: ^property
null: =void,zero
number: ~numerous ^outnumber,polynomial,predominantly,quantity,small,turnover,yardage
numerous: =quantitative ^verbena,willow
nurse: ~nursery
nursery: ^room
nurture: -upbringing
nutlike: =round,tasty
nutrients: =nutrition,nutritious,wholesome ^sustenance
nutrition: ~nutritious =sustenance,wholesome
nutritious: =sustenance,wholesome
nuts: =nutlike
nymphomaniac: ^woman
oak: ^wood
oarsman: =row
oath: =swear ^profane,usually
oatmeal: ^porridge
obedience: ~obey -yielding
obesity: ^plump
obey: ^personnel
object: =remonstrance
objectionable: =obnoxious -offensive,unacceptable ^wickedness
obligation: =responsible -suppose ^safekeeping
oblique: =sideways ^slanting
oblivious: =unaware
oblong: ^shawl
obnoxious: -offensive ^slob
obscene: =salacious ^pussy
obscure: =unclear,vague
obsequious: =servile
observe: -perceive,perception,remark
obsession: -preoccupied
obstinately: =stubborn,stubbornly,unyielding -wayward
obstruction: =occluded -occlusion,stop,stuffy
obvious: ~obviously =palpable,patent,plain,plainly,unmistakable -transparent
obviously: =plain,plainly -patent
occasion: ^occurrence
occasionally: -unpredictable
occluded: ~occlusion -sorb
occult: =supernatural
occupation: ~occupied =resident,tenancy -tenant ^profession,specialist,vocational
occupied: =tenancy -resident
occurrence: ^outbreak,outburst,runoff,setback,success,unification
occurring: -spark,trigger
ocean: =pelagic -sea,unlimited ^pacific,principal,water
oct: =october
octave: ^seven
ocular: ~sight =ophthalmic,optical,visible,visual
odd: ~oddly =strange,unusual -peculiar,queer,rum ^rhino
oddly: =peculiar,peculiarly -queer,strange
odor: ~odorless =smell -scented ^olfactory,sensation
odorless: ~scented,smell ^oxygen,sulfur,water
offenders: ~offensive =resentment -viol ^pimp,sinner
offensive: =violation -predatory,viol
offer: =proffer
office: ~official -policeman ^serviceman
official: ^prosecutor,unofficial
offset: -outset
offspring: ^pregnant,procreation,son
often: ^pie,porch,prance,roam,rove,scant,seldom,short,showy,simplistic,smile
oh: =ohio
ohm: ^physicist
oil: ~oily ^petroleum,slicker
oilfield: ^petroleum,rich
oily: =sebaceous -unclean
ointment: =salve ^toiletry
okay: =satisfactory -sanction
old: =older,secondhand,sunset,used -patch,rusty,senior,veneration,yellow
older: =senior
oleophilic: ^rather,strong,water
oleoresin: ^turpentine
olivelike: =round
olympian: -superior
omen: ~ominous =portentous,presaging,prodigious,sinister,threaten
ominous: =portentous,sinister,threaten -presaging,prodigious ^tragic
omission: ~omit
onetime: =past ^prior
onlooker: ^spectator,viewer
onrush: =onslaught
onset: ^pubescent,teenager
onshore: ^toward
opaque: =whitish -solid ^radiant
open: ~openly -yawn ^openmouthed,overt,pail,stadium,tray,vase,wastebasket
openly: ^way
openmouthed: =surprise
operas: ~operatic
ophthalmic: ~ophthalmology -optical
opinion: =persuasion,sentimental -reckoned,suppose,think,view
opium: ^poppy
opossum: =phalanger,possum
opponent: ~opposed -opposite
opposed: ~opposite
opposite: -resistance ^vertex
oppressive: =tyrant -suppress
optical: ~sight =visual
optimal: ~optimistic,optimum
optimistic: =rosy
optimum: ^possible
option: -prefer,select
opus: =piece ^serenade,song,trio,work
oracle: =prophet
oral: =spoken ^rather,speech
orange: ^tawny,yellow
oration: ~oratorical =rhetorical ^oratory,speaker
oratorical: ~oratory =rhetorical
oratory: ^speech
orb: -orbit,revolving
orbicular: =round,sphere,spherical
orbit: =satellite -range,revolving,scope,sphere ^route
orchard: -plantation ^small,without,wood
orchestral: ~orchestra
orchids: ^vanilla
ordained: =prescribed,settle
order: ~orderly -prescription,sequential,serial,tell ^priority,random,series,sloppy,upkeep
orderly: ^soldier
ordinal: =second,seventeenth,seventh,sixteenth,sixth,tenth,third,thousandth,twelfth,twentieth -zero
ordinarily: =usually ^uncommon
ordinary: ~ordinarily =routine,usually ^prose,strange,unusual,way
organification: ^process
organization: ~organist,organizational -reorganize
orifice: ^passageway
original: =source -primary,seminal
orinoco: ^river
orleans: ^siege
ornate: =rhetorical
orthodox: ~orthodoxy =sanction -traditional
orthodoxy: ~unorthodox ^unoriginality
orthographic: ~orthography
orthography: ^spell,written
osmosis: ~osmotic
ossification: ~ossified ^process
ostentatious: =pompously,pretentious,showily,showy -pompous,tasteless
osteoporosis: ^porous,tissue
ostriches: ^ratite
others: ^outstanding,pilfer,prance,privacy,sadism,selfish,shenanigan,submissive,tact,unselfish
otherwise: ^tonal
outbreak: ^sudden
outbuilding: ^privy
outburst: ^salvo
outcast: =unwanted
outcome: =result ^pessimistic
outcry: =shout,yell -vociferous ^scream,shriek
outdo: =surpass -outgoing ^outsmart,outweigh,overreach
outdoor: =outside
outer: ~position =outermost,outward,satellite ^outside,sky,surface,underwear
outface: ^overcome,stare,submit,waver
outfield: ^rightfield,tract
outflow: =outgoing
outgoing: =outward -past,preceding,retire,sociable
outlaw: ^proscribe,smuggler,thief,traitor
outlet: ^shop
outline: -sketch
outlook: -prospect
outlying: ^outskirts
outmoded: =unfashionable ^unreconstructed
outnumber: ^total
outpost: ^settlement
outrage: =scandal -shock
outright: =unqualified -unlimited ^without
outset: -start ^threshold
outside: ^periphery,veranda,wingman
outskirts: ^suburb
outsmart: =overreach ^surpass
outspoken: =vocal
outstanding: ~outstandingly =prominent,salient,superior -unpaid
outward: ^rather,reality,seem
outweigh: ^surpass
ova: ~ovum
oval: =ovate,ovoid,round ^spleen
ovate: =ovoid,round
oven: ^roasted
overachievement: ^pupil,student
overbearing: =proud -swaggering
overcoat: ^winter,worn
overcome: -overpower,overwhelming,surmounted ^wallop
overdone: ^true
overflow: -run,runoff
overhaul: =overtake,repair -renovation
overhear: ^usually,without
overly: =superimposed ^syrupy
overpayment: ^payment
overpower: =overwhelming,overwhelmingly
overprotective: =protect
override: =paramount,predominant -overturn
overseer: ~oversees =superintendent,supervision ^supervisor
oversees: =superintendent,supervision,supervisor
overt: =raw,visible
overtake: =vie ^pursuer
overthrow: ~overthrown =subversive -overturn ^rebut
overtime: ^regular
overturn: =upturned -turn
overwhelming: ~overwhelmingly
ovoid: =round
ovule: ^ovum
owe: =unpaid
owned: ^owner,proprietorship
owner: ~ownership =possession,proprietor,proprietorship ^planter
ownership: =possession,proprietor ^proprietorship,retention
ox: ~oxen
oxen: ^regardless,sex
oxeye: ^wildflower
oxide: ~oxidise ^reaction,silica
oxidise: ^oxygen
oxygen: ^tasteless
oxytetracycline: ^soil,yellow
oyabun: ^supervisor
ozone: ^soluble,water
pa: =papa,pop
pace: -step,stride,tempo ^steadily,trot
pacify: ~peace =placate -reconcile
pack: ~package =packet -throng,wad
package: =packet -parcel
packet: ^together
pad: =soft -plod,tablet,trudge
paean: ^praise
pagan: ^religion
page: ^written
paid: =professional -salary ^subsidy,tuition,unpaid
pail: ^roughly,top
pain: ~painfully =poignant,sore -strive,tender,unpleasant,wrench ^stinging
painfully: ^unpleasantly
painless: ^work
paint: ~painter -picture
painter: ^picasso,stuart,watercolorist
pair: =twain ^unpaired
palace: ~palatine ^regime
palate: ~palatine
pale: ~pallor =pallid,weak ^pastel
paleontologist: ^scientist
paleontology: ~paleontologist
palestine: ~palestinian
palette: ^range,scope
pallid: =pallor,weak
pallor: ^skin,unnatural
palmately: -web
palpable: =tangible -perception
pamphlet: -tract ^treatise
pan: ^pie
pancake: ^tortilla
pancreas: ~pancreatic
pane: -panel ^windowpane
panic: =terrifying,terror,terrorist ^skedaddle
panicles: ~paniculate
pansy: ^petals,various,velvety,viola,wild
pant: =puff ^underpants
pantheon: ^religion
pantomime: ^without
papa: =pop ^term
papacy: ^papal,regime
papal: ~pope ^proceeding,subject,successor
paper: ~papery ^papyrus,parchment,stationery,wallet,wallpaper
papery: =thin
papua: ^region
papyrus: ^sedge
parable: ^short
paradigm: =prototype
paradise: ^peace,region
parallel: ^stratum
parallelogram: ^quadrilateral
paralysis: =paralyzed
paralyzed: =sick
parameter: ~parametric
paramilitary: ^personnel
paramount: =predominant ^power,superior
parapet: ^wall
paraphrase: ^reiterate
parasympathetic: ^system
parched: =scorched
parchment: -sheepskin ^resembling,superior
pardner: =partner,partnership ^sphere
parenchyma: ^pneumonia,tissue
parent: ~parenthood
parimutuel: ^total,wager
paris: ~parietal,parisian
parish: ~parochial
parity: ^pregnancy
park: ^tract
parkinson: ^surgeon
parliament: ~parliamentary
parlor: ^reception,room
parochial: -provincial
parson: =pastor ^religious,worship
part: ~partial =portion -partly,region,role
partial: =partly,portion
participle: ^verb
particles: -speck
particular: ~particularly =peculiar,special,specific,uncommon -peculiarly ^private,procedure,process,roleplaying,scenery,science,searchlight,supplier,technique,terminology,therapist,traffic,type
particularly: =peculiarly -special
partition: ^wall
partner: ~partnership =spouse ^wife
partnership: ^venture
pass: ~passage =temporary -passerby
passage: =transition ^quote,throat
passageway: ^shunt,sinus
passerby: ^pedestrians
passion: -wild
passionflower: ^vine
past: ~pasty =prehistoric,previous -recent ^remembrance
pasta: ^spaghetti
pastime: -pursuit ^recreation
pastor: ~shepherd -rural
pastry: ^pie
pasty: =sticky,viscid,viscous
pat: -plausible ^playfully
patch: -plot
patent: =unobstructed -plainly
path: =route -way ^pathway,roadside
pathetic: =piteous,pity,poor,unfortunate
pathology: ~pathologist -unhealthy
patience: ~patient
patrol: =police
patrolman: ^policeman
patron: -shop,sponsor,superior ^patronne
patronne: ^wife,woman
patter: ^talk
pattern: =speckled,striped -practice,spot,streaked
patty: ^pie
paul: =saul ^saint
pause: ^temporarily
paved: ~pavement -seal
pavement: =sidewalk
paw: =touch
pay: ~paid,payment =purchase,salary -profit,wage ^payday,recompense,repay
payable: ^payment,specified,subject,undue
payday: ^work
payment: =purchase ^premium,recompense,refund,repayment,royalty,subscription
pbs: ^phosphate,solution
peace: ~peacefully =peaceable,placate -serenity ^un
peach: ^woman
peacock: ^peafowl
peafowl: ^pheasant
peak: =summit -rise,superlative,top
peal: -ring,roll ^prolonged,sound
peanuts: ^sum
pear: ^sweet
pearl: ~pearly
pearly: ^tooth,white
peasant: -provincial
pebbles: -rough ^rock,stone
pecs: =pectoral ^two
pectoral: =thoracic ^two
peculiar: ~peculiarly =queer,rum,singular,special,specific,strange -unusual
peddle: ~peddler =vendor
peddler: ^seller,vendor
pedestrians: =uninteresting -walk
pedigree: =purebred,thoroughbred ^sept
peel: -shed
pegboard: ^regularly
pelagic: ~sea
pellets: -shot
peloponnese: =peloponnesian ^peninsula
pelt: =throw -pepper
pelvis: ~pelvic ^skeleton,structure,vertebrates
pen: =write,writer ^quill
penal: ~punishment =penalty
penalty: =punishment -suspended
penance: =repentance ^remorse,sacrament
pencil: ^thin
pendant: -support
pendulous: -weep
pendulum: ^setup
penetrate: =piercing -perception,sharp,understand,vulnerable
peninsula: ^qatar,scandinavia,sinai,water,yucatan
penobscot: ^river
pension: ^regular,without
pentameter: ^verse
penutian: ^spoken,valley,yokuts
peony: ^pink,red,showy,single,white
people: ^personnel,pleasure,populace,popularly,population,public,racial,relationship,republic,restaurant,rh,russian,schoolhouse,slain,sniper,soviet,sunshade,swedish,turkish,unassisted,unemployed,uninitiate,village
pepper: =throw
peptide: ^polypeptide,protease,proteolysis
per: ^ph,velocity
perceive: ~perception -receive,recognize,register
percent: =percentage ^proportion,whole
percentage: -share ^proportion,whole
perception: ~perceptual =recognizable,recognize -piercing,receive,register ^representation
perceptual: ^positivism
perch: ^sit
perchance: =perhaps -possible
percoid: ^wrasse
peremptory: ^power,self,unwarranted,usually
perennial: -recurrent,repeat ^poppy,three,tulip
perfect: ~perfectly ^without
perfectly: =utter,utterly ^without
perforated: =puncture -piercing
perfume: ~perfumery -scented ^toiletry
perfunctorily: ^serious,without
perhaps: =possible
perilous: =precarious,risk -threaten
period: -sporadic,weekly ^postwar,rapid,traffic,turnover,week,weekend,year,young,yr
peripheral: ~periphery
periphery: ^surface
peritoneal: ~peritoneum
perjury: ^violation
permanent: ~temporary =perpetuate -stand ^without
permeate: =pervade -suffuse
permission: ~permit
perpendicular: =rectangular,steep,upright,vertical
perpetuate: -prolonged ^uphold
perplexed: =puzzle,stuck,unclear -question
persecution: =tormentor
persia: ~persian
persistent: =relentless,unforgettable -prevail
person: ~personified =somebody,someone,soul
personification: ~personified
personnel: ^police,soldiery,staff,troops,troupe,willing
perspective: =position,view ^way
perspiration: =sweat ^salty
persuade: ~persuasion =sway
persuasion: -sentimental,susceptible,sway
pertaining: ~pertinent ^respiratory,russian,spatial,teutonic,utopian,voltaic
pertinent: =relevant -reference
perturbation: -upset
peru: ~peruvian
perusal: -study
pervade: -suffuse
perverse: -wayward
pessimistic: ^worst
pest: -pester,plague
pester: =teasing -trouble
pet: -snuggle
peter: ^saint
petition: ~petitioner =request,tiny -small
petitioner: =supplication
petty: =trivial,unimportant ^theft
phalanger: ~phalanx -possum
phantom: =specter -shadow,unreal
pharaoh: ^ruler
pharmaceuticals: ~pharmacy
pharmacy: ^shop
pharynx: =throat
phase: =stage ^protogeometric,wavelength
phenol: ^resorcinol,tannin
phenomena: ~phenomenon
phenomenon: ^process,rather,rebirth,result
phenothiazine: ^primarily,rid,veterinary
philanthropist: ^well
philip: ^prince
philosopher: ~philosophy ^plato,rousseau,scholar,seneca,socrates,stoic
philosophy: ^utilitarian
phlegm: =stolid
phone: ~phonetic =telephone
phoneme: =phonology
phonetic: ^speech
phonograph: ^stylus
phosphate: ^phosphoric,phosphorus,salt
phosphoric: ~phosphorus
photo: =photographic,photography ^representation,spectrograph,transparent
photographic: ~photography
photon: ^quantum
photosensitive: =sensitive
photosynthesis: ~photosynthetic
phylum: ^protozoa
physical: ~physicist =sensual,somatic ^shaken,thermodynamics
physician: ^practitioner,psychiatrist,quack,shaw,surgeon,veterinarians,veterinary
physicist: ^scientist
physiognomy: =smile,visage
physiological: ~physiologist
pianist: ~piano
picasso: ^sculptor
pick: ^select
picket: =sentry -scout
pickled: =preserve
pickup: ^truck
picnic: ^vacation
pictorial: ~picture =realistic,vivid
picture: ^soundtrack
pie: ^pizza,top
piece: ^rightfield,shawl,site,slab,swatch,terrain
pier: =wharf ^platform
piercing: -puncture,sharp
piety: ^virtue
pig: =squeal -slob ^pork,swine
pike: ^traffic
pile: -stack,throng,ton,wad
pilfer: ^steal
pilgrimage: ^sacred
pilot: -wings ^wingman
pimp: =procurement
pinch: =thin
pine: ^pinon,wood
pink: =pinkish ^red,shade
pinkish: ^rhubarb
pinpoint: =speck
pipe: -shriek,shrill ^tube
pirate: ^thief
pistol: ^semiautomatic
pitch: ~pitcher -toss
pitcher: =twirler -twirl ^southpaw
pitchfork: ^sharp,tool
piteous: ~pity =poor,ruth,unfortunate
pith: ~pithy ^soft
pitiless: =ruthless ^without
pituitary: ^system,tsh
pity: =poor,ruth ^pitiless,ruthless,sympathy
pivot: =swivel
pizza: ^sauce,thin
place: ~placement -settle,situation,spot,stead
placement: ^way
placental: ~placenta ^rodent
placid: =tranquilizer -quiet,serenity
plague: -provocative
plaid: =tartan
plain: ~plainly -pure,tailor,unmixed
plaintive: =sorrow
plan: ~planner =predetermined,preset,program ^random,thought
planar: ~plane =tabular ^two
plane: ^tangent,vertical
planet: ~planetary ^solar,sun
planetary: ^resembling
plank: ^timber
plant: ~planter -work ^sporophyte,weed
plantation: ^planter
plasma: ^suspended,watery
plaster: ^stucco
plastic: -waxy ^thermoplastic
plateau: ^upland
platform: ^pulpit,scaffold,surface,wharf
platinum: ^precious
plato: ~platonism
platonism: ~platonist
platonist: ^proponent
platte: ^river
plausible: -slick
play: ~player -tie
player: -tie
playful: ~playfully =teasing -wicked
plaything: =toy ^teeter
playwright: ^seneca,shakespeare,shaw
plea: =supplication
pleasant: ~pleasantly,unpleasant =pleasure
pleasantly: =sunni
pleasing: ~pleasant,pleasingly,pleasure =sweet -proud
pleasure: ^proud,sadism,tourist
pledge: ^vow
pleura: ~pleural ^serous,thin
pleural: ^thorax
pliable: =susceptible -waxy ^sneaker
plight: ^unpleasant
plod: =trudge
plot: =premeditated ^scheme,storyline,strategy
plover: ^shorebird
plow: -tilling
plowshare: ^sharp,soil,steel,top,wedge
plug: -stopper ^stoppage,tightly
plum: -plumbing
plumage: -plume
plumbing: -vertical
plume: -rob
plumlike: =round
plundering: -ransack,ruin
plunge: =spoon ^scoot
plus: ^specialty
plutonium: -pus
plymouth: ^town
pneumonia: ^respiratory,viruses
poached: =stew
pocket: -sac ^pouch,small,wallet
poem: ^sonnet,verse,written
poet: ~poetic =verse ^shakespeare,shelley,watts,wordsworth,writer
poetic: ~poetry
poetry: =verse
poignant: =touch
point: ~pointer =pyramidal,spikelike -sharp,sharpen ^pulley,steeple,tangent,vertex,zenith
poisonous: =toxic -venomous
poke: ~poker =thrust -pry,stab
poker: -salamander
poland: ~polish
polar: ~pole
pole: =push
police: ^policeman,policemen,posse
policeman: ^trooper
polish: =rub,shine -refined,shiny,sophisticated
political: ~politician ^progressivism,republic,terrorist
politician: ^republican,socialist,statesman
pollen: ~pollinating ^psithyrus,spores
polybutene: ^polymer
polyethylene: ^thermoplastic
polygon: ^quadrilateral,triangle
polyhedron: ^prism
polymer: ~polymerization ^rna,silicon
polynesia: ~polynesian
polynomial: ^sum
polyphosphate: ^salt
polyunsaturated: =unsaturated
pompous: ~pompously =pretentious -portentous,puffy ^puffed,vanity
pompously: -pretentious
pond: -pool ^small
ponder: =reflect -ruminant ^wonder
pony: ^racehorse
pool: -syndicate
poor: ~poorly =poverty,unfortunate
poorly: -sick ^semiliterate,unsatisfactory
poplar: ^wood
poppy: ^showy
populace: =public,world ^whole
popular: ~popularly,unpopular ^songwriter,vogue
porcelain: ^vase
porch: ^structure,veranda
porcupine: ^rodent,sharp
pore: ~porous -rivets
pornographic: -smut
port: ~porter ^savannah,seaport
portable: ^suitcase,tent
portentous: =presaging,prodigious,prophet,significance -pretentious
portfolio: ^thin
portion: ^sirloin
portraits: =portrayal
portray: ~portraits,portrayal =represent
portugal: ~portuguese
portuguese: ^spoken
portwatcher: ^wharf
position: ~posterior,quality,right,subordinate =posture -status,view ^seventeenth,seventh,shortstop,sixteenth,sixth,standpoint,third,twelfth,twentieth,unreconstructed,viewpoint
positivism: ~positivist
posse: ^posseman,temporary
possible: ~potential =workable ^undeniable
possum: ^prehensile,southern,tail
post: ~postage,postal,poster ^stead
postage: ^token
posterior: -subsequent ^structure
postpone: =procrastinate -shelves ^probate
posture: ^sprawl,stance,ungainly
postwar: ^war
pot: =toilet -throne
potassium: ^silver,soft,white
potency: ~potent,potential
potent: =power -powerfully,strong
potential: =prospect ^terrain
potherb: ^vegetables
pothole: =rough
potter: ^pottery
pouch: -sac
poultry: ^red,thought,turkiye
pounce: =swoop
pour: -run,swarm
powder: ~powdery =pulverized ^solid
powdery: =pulverized
power: ~powerfully,powerless =regent -reign,strong ^religion,republic,scope,supremacy,valence
practice: =pragmatic -practise,proficient,realistic,rehearsal,skill,unimaginative,work
practise: =rehearsal ^scrimmage
practitioner: ^profession
pragmatic: =realism -realistic
prance: =strut,swaggering -ruffle ^proud
prawns: -shrimp ^seafood
pray: ~prayer -supplication
prayer: -supplication
preacher: -sermon
preaching: ~preacher =sermon ^speech
precarious: =uncertainty,uneasy,unstable -uncertain
precaution: =safeguard ^step
preceding: ~predecessor =previous -priority
precious: =valuable -priceless,treasure,worthy
precipitate: -sudden
preclude: =prevent ^thwart
precondition: =prepared -presumably,presumption
precursor: ^predecessor
predaceous: =predacious,predatory
predacious: =predatory
predatory: =vulture
predetermined: =preset
predict: -promise
predominant: ~predominantly =prevail -reign
preeminent: =superior
preface: -premises
prefer: ~preferentially -taste
pregnancy: ~pregnant
pregnant: ^within
prehistoric: =unfashionable
prejudiced: =subject
prelate: =primates ^priest
premises: ^site,thesis
premium: =superior
preoccupation: ~preoccupied ^thought
prepared: -ready,willing
preposterous: =ridicule
presbyterian: ^protestantism,taught
prescribed: ~prescription =settle -regular
presence: ~present ^privacy
present: =soon -shortly,show ^tonight,yet
preserve: =uphold -protect,retain,save,smoke,sundry
president: ~presidential
presocratic: ~socrates
press: ~pressure =push,urge,urgent -strangle,urgency ^squash,squeeze
pressure: =push -urge ^relent,suction
prestige: ^wealth
presumably: ~presumption
presumption: ~presumptuously ^supposition
presuppose: ~presupposition
pretence: =pretense -pretend
pretend: ~pretense -sham
pretense: ~pretentious
pretentious: =showy,tasteless
pretty: -reason,somewhat
prevail: -reign
prevent: ^thwart
previous: ~previously
previously: ^repayment,replenish,said
prevision: ^vision
prewar: ^war
prey: =quarry,target ^victim
price: ^value
priceless: =valuable ^spiritual,worth
prick: -prickle,spikelets
prickle: ~prickly =tingling -spikelets
prickly: -spiny,spleen,thorny
pride: ~proud ^proudly,satisfaction,trait,vanity
priest: ~priestly ^priestess,primates,religious
primarily: =principal ^theoretical,xylem
primary: ~primarily =principal
prime: ~primer =ready,superior
primer: -undercoat ^textbook
primitive: -rude
prince: ^royal,sovereign
principal: ^sheriff
principles: -rationale
printed: ~printer =published
printer: =published ^typewriter
prior: ~priority ^reliving
priority: ^status,urgency
privacy: =private,secrecy ^shelter
private: =privy,secluded ^seminary
privet: ^shrubs
privilege: -sweetheart
privy: =secluded,toilet ^room
prize: -superior ^scholarship
probably: ^quantity
probate: =provisional -tent
problem: -trouble
proboscis: ^snout
procedure: =process ^routine
proceed: ~procedure,proceeding =process ^scamper,scuttle
proceeding: ^sequence
process: ~processor ^protease,sorption,uptake
proclaim: ~proclamation -promulgate
proclamation: ^public,statement
procrastinate: -stall
procreation: =reproduction -reproduce ^propagation,sex,sexual
procurement: =security
prod: =spur,urge ^push
prodigious: =stupendous -significance
produced: ~product
product: =prolific -ware
profane: -sacrilege
profession: ~professional
proffer: -proposition,suggest
proficient: =skill -technical,technique
profile: ^various
profound: ~profoundly,profundity -thought
profundity: ^wisdom
profuse: =riotous -rich
progesterone: ^progestin
program: -schedule ^regime,thought
progressivism: ^society,toward
prohibited: =proscribe,veto
project: ~projector =protruding,undertake -protrusion,stick,task
projectile: -rocket ^self,shot,slug,thrown,weapon
proliferation: ^rapid
prominent: =salient
promiscuous: ^sex
promise: ~promissory
promote: ^un
prompt: ~promptly -ready
promptly: =quick,quickly
prone: ^tendency
pronounced: ~pronunciation =speak,speaker,speech,talk
proof: ^rebut
propaganda: ~propagandist ^purpose,spread
propelled: ~propulsion
proper: ~properly,propriety =right,specific,victorian -puritans,real
properly: ^right,stead
property: ^thief,timbre,trustee
prophecies: ~prophet
prophet: ^samuel
proponent: ^spokesperson,suffragist
proportion: ~proportionate ^quotient
proportionate: ^ratio
propose: ~proposition -suggest
proposition: -suggest ^theorem
proprietor: ~proprietorship
proprietorship: ^single
propulsion: ^shot
proscribe: =veto
prose: ^verse
prosecution: ~prosecutor
prosody: ^stress
prosperity: =rich,success,thrive
prostitute: =tart,whore ^woman
protease: ^proteolysis,smaller
protect: ~protector
protector: =shield ^watchdog
protein: ^thyroglobulin
protestant: ~protestantism
protestantism: ^puritans,system,theological,western
protoctist: ^protozoan
protoplasm: ^substance
protozoa: ~protozoan
protozoan: ^sporozoan
protruding: ~protrusion -stick
protrusion: =protuberance -swelling ^warts
protuberance: -swelling ^warts
proud: ~proudly =swaggering,swollen,vain -swelling ^respect,self,triumphant,worth
prove: =tries,verify -show
proverbs: =saw
provide: ~provision =render,supplement,supplier,supply
province: ~provincial =states ^transvaal,yucatan
provincial: =rustic,states
provision: =provisional,supplement,supply,tent
provisional: =tent ^upon
provocative: ~provoke -rousing
prowess: ^study,superior
prudence: ~prudent ^wary
prudent: =wise
prussia: ~prussian
psithyrus: ^worker
psyche: ~psychic =soul
psychiatric: ~psychiatry
psychiatrist: -shrink ^sullivan
psychiatry: ~psychiatrist -shrink ^psychotherapy
psychic: -soul
psychological: ~psychologist ^science
psychologist: ^scientist
puberty: =pubescent ^teenager
pubescent: ^yet
public: ~publicly,published -unrestricted,world ^symposium,thoroughfare
puff: ~puffy =smoke
puffed: ~puff
puffin: ^seabird
puffy: =stormy,swelling,unhealthy
pull: ^yank
pulley: ^rope,run,simple
pulp: ~pulpy ^soft
pulsation: =throb
pulse: ~pulsation =throb ^radar,sonar,systole
pump: -tense
pumpkin: ^squash
punch: ~puncher
pungent: =sarcastic,tasty ^radish
punic: =unfaithful -treacherous
punishment: -suspended
punk: =thugs
pupa: ~pupate
pupil: =student -study ^underachievement
purchase: =select,shop,trade -save
pure: ~purity =sheer,strictly,unmixed -sublime ^quartz
purebred: =thoroughbred
purification: ~purified ^rid
purified: ~purity -saint
purity: ^unmixed
purl: =swirl -whirl
purple: =purplish,violet ^red
purplish: =violet
purpose: -role ^random,tumor
pursue: ~pursuant,pursuer,pursuit
pursuit: ^trail
pus: -suppurative
push: ^repel,shove,thrust
pussy: =septic,slit
putrefaction: ~putrid =rot,septic
puzzle: -unclear
pyrometer: ^thermometer
quack: ~quackery -unqualified
quackery: ^scientific
quadruped: ~quadrupedal
quail: =recoil,shrink,wince
quaint: =strange -stylish,unusual
quake: ~quakers =quiver
quakers: ^sect
qualification: ~qualified
qualified: ~quality ^suffice
quality: ~superior =timbre
quantifier: -quantitative
quantitative: ~quantity =value
quantity: ~standard,sufficient ^quantum,six,small,sum,twelve,twenty,vector,volume
quarrel: =wrangle -row,scrap
quarry: -target
quartz: ^silica
quasi: =similar
quavering: =tremulous,unsteady
queen: ^royal
queer: =quirk,rum,singular,strange -thwart,unusual
quell: =stifle,suppress
querulous: =whining
query: =question ^wonder
queue: =wait,waiter
quick: ~quickly =rapidly,speedily,speedy -speed
quicken: -speed
quickly: =rapid,rapidly,speedily,speedy ^scoot,zoom
quiet: ~quietly =silent,tiptoe -tranquilizer,unpretentious
quietly: =softly -soft ^snicker
quilt: =sewer,sewing,thick -stitch ^together
quirt: ^thong,whip
quite: -stop
quiver: =shaky -trembling,vibration
quiz: ^short
quotation: -reference
quote: ~quotation ^reiterate,repeat,restatement
quotient: ^ratio
race: ~racial =rush -speed,subspecies ^scoot
racecourse: =racetrack -track
racehorse: ^thoroughbred
racetrack: -track
rack: ^tripod
radar: ^radiation
radial: ~radius,rays -symmetrical
radiance: ~radiant,radiation
radiant: ~radiation
radical: ~radix =revolution,revolutionary ^terrorist,vinyl
radioactive: ^radiochlorine
radius: ^wrist
raft: -score,stack,ton,wad
rage: -ramp,storm,violent ^wrath
ragged: =tire,uneven,worn
ragweed: ^weed
rail: =runway
railroad: =railway ^subway,system
railway: ^subway
rain: ~rainy =rainfall,rainwater ^rainbow,sunshade,torrent
rainbow: ^sky,sun
rainfall: =rainy ^torrent,vapor,water
rainy: =rainwater,wet -shower
raise: =upraised -rise
ram: ^ramrod,thrust
rambling: =straggling,untidy -roam,rove,sprawl,wander
ramp: -storm ^two
rampart: ^space
ramrod: ^rod
ranch: ~rancher -spread ^tract
rancid: =sour
random: ~randomly =stochastic
range: ~ring =scope -rove ^unlimited
rank: -senior,stratified ^secondary
ransack: -rummage
ransom: -redeem,save
rape: -sack
rapid: ~rapidly =speedily,speedy ^volley
rapidly: =speedily,speedy ^speed
rare: =seldom,uncommon
rash: =reckless ^typhus
rasping: =rub -rough,scratchiness
rate: -valuation ^rpm,speed,steadily,tempo,thyroxine,velocity,voltage
rather: ^serious,theoretical
ratify: =sign -sanction,signer,subscribes
ratio: ~rational ^turnover,two
rational: -sane
ratite: ^rhea
rats: ^rodent
rattle: ~rattler =rattlesnake -terrific,tremendous,wondrous ^short
rattler: =rattlesnake ^shaken,tail
rattlesnake: ^shaken,tail
raucous: =rowdy,strident ^unpleasantly
ravens: -voracious,vulture
raw: =unfair,unjust -untreated
rays: ~rayless ^rainbow,sunlight,sunray
razor: ^tool
reach: =travel
react: ~reactant,reaction,reactivity =respond ^refuse
reactant: ^start
reaction: ~reactionary -respond
reactivity: =respond,sensitive,unstable
reactor: ^setup
read: ~reader -study ^reread,written
reader: -study ^scholar
readily: ^susceptible,underlying,volatile,without
ready: =ripe,wait -willing ^sleepy
reaffirm: =reassert
real: ~realism,reality,really -serious,true ^substance,wig
realism: ~realistic,unreal =reality
realistic: =virtually,vivid ^really
reality: ~unreal =world ^really,true,truly
realize: =recognize -recognition,see,understand
really: =true,truly
realm: ^sphere
rear: -rearward ^sedan
rearward: ^toward
reason: -sensibility
reassert: ^uphold
reassurance: =soothing
reb: =rebel
rebel: ~rebellion =revolt
rebellion: =revolt
rebellious: ~rebellion =revolt
rebirth: -renaissance
rebound: -recoil,resilient
rebuff: =slight,snub -repel,repulsion ^spurn
rebuild: ~rebuilt =reconstruction
rebuke: =reprimand,scolding -reprehensible,reproach
rebut: =refutation ^repudiate
recall: =recollection,remember,remembrance,remind
recede: =retreat,withdraw
receipt: =revenue -reception,receptionist ^sum
receive: ~reception,receptor,recipient
receptacle: ^socket,tidy,tray
reception: ~receptionist ^vestibule
receptionist: ^secretary,telephone
recessive: -sunken
recharged: =reverse -reload
recite: =speak,speaker,speech,talk -yarn
reckless: ~recklessly
reckoned: -suppose,think,thought
reclaim: =rescue,save
recognize: ~recognition
recoil: =shrink,wince
recollection: =remember,remembrance,remind,reminiscent -retention
recommend: =urge
reconnaissance: =scout
reconsider: -rethink ^regard
record: =transcribed
recount: =tale,tell ^yarn
recourse: =refuge -resort
recover: ~recovery =regain,retrieve -sick,survive
recovery: =regain,retrieve -survive
recreation: =vivify ^sport
rectangular: ^suitcase
recurrent: =repeat
recurring: ~recurrent =repeat
red: =reddish,ruby,scarlet -redden ^redhead,spleen
redcoat: ^soldier
reddish: =ruby,scarlet
redeem: ~redemption =salvation -save
redemption: =salvation
redress: -remedy
reduce: ~reduction
reduction: -trim
redundancy: =superfluous,surplus,unnecessary -spare
reed: =reedlike
reedlike: =thin
reek: =watery,wet -smack,stink
reel: =stagger -spin
reenforce: =reinforce ^strengthen
reevaluate: ^valuation
reexamine: =review
referee: =umpire -review
reference: ~referee
refined: =suave -sophisticated
reflect: ~reflector
reflex: ~reflexly ^sneezing,stimulus,vomiting,yawn
reform: -unorthodox
refractory: =unresponsive
refuge: =safety -sanctuary ^shelter
refugee: ^safety
refund: =repay,repayment
refuse: -reject ^respond,spurn
regain: =retrieve -restore
regal: ^supreme
regard: -view
regardless: -unheeding ^spite
regenerate: -renewed
regent: -trustee ^ruler
regiment: ^smaller
region: ^side,zodiac
register: ~registration
regret: =sorrow -repentance ^remorse,sadness
regular: ~regularly =typical,veritable -schedule,standard,steady ^sequential
rehabilitation: -renewed ^society
reimbursement: ^repay
rein: ^strap
reinforce: =strong ^strengthen
reissue: =reprint ^reproduce
reiterate: =repeat,repetition,restatement ^say,summarize
reject: -spurn
rejoice: =triumphant,uplifting -triumph
rejoin: =retort ^reply
relating: ~relationship
relax: -repose
release: ^unhitch
relegate: -submit
relent: -yielding
relentless: ~relentlessly =stern,unrelated
relentlessly: -unrelated
reliable: =tries,trustworthy -test ^worthy
reliance: -trust
relief: =succor
relieve: -salvage ^rid
religion: -spiritual ^shamanism,shinto,strong,supernatural,taoism,theology,zoroastrian
religious: ~religion =sacred,spiritual ^sacrament,sect,sermon,theology,worshipper
relinquish: -unoccupied ^sacrifice
relish: =savor,zest
reluctant: ~reluctantly =unwilling ^unwillingness
reluctantly: ^succumb
relying: ~reliance
remain: ~remainder,remnant =stay -residue,rest
remainder: =residue,rest ^remnant
remark: =singular,unusual -significance
remedy: -therapeutic
remember: ~remembrance =remind
remembrance: =remind ^retention
reminiscent: -resonance
remnant: ^residue,rest,small
remorse: =ruefully -repentance,ruth
remote: =unlikely -remove
render: ~rendition =supplier,supply -supplement
rending: ~rent =rip,split
renewed: =revive ^revamp
renounce: -repudiate,resign,vacant
renovation: -vivify
rent: -tenant
repair: ^upkeep
repay: ~repaid,repayment
repeal: =rescind
repeat: ~repeatedly,repetition =restatement
repeatedly: ^several
repel: ~repulsion =unpleasant
repentance: -ruth
repertory: ^repository,stock,storehouse
repetition: -restatement
replace: =supplant -substitute,superseded
reply: =respond -responsible ^retort
report: ~reportedly
repose: -rest
repository: ^safekeeping,storage,storehouse
reprehensible: =wrong -reprimand,vicious
represent: ~representation =symbol -spokesperson,typical
representation: ^specter,stereotyped
repressed: =subdued,subjugation
reprimand: -scolding
reprisal: ^retaliation,revenge,wartime
reproach: =unfavorable
reproduce: ~reproduction ^simulate
republic: ^supreme,system
repulsion: =revulsion -ugly,wickedness
require: ~requisite
resale: ^sell
rescue: -save ^salvage,salvation
resembling: ^utopian
reserve: -withdrawn
resident: ~residential ^suburbanite
residential: ^suburb,uptown
residue: =rest
resign: =vacant -vacation
resilient: -spirit
resolution: ~resolve =steadfast,stout,undaunted -solve ^trait
resolve: -settle
resonance: ~resounding =reverberate,sonorous -ring
resorcinol: ^various
resort: ^used,utility
resounding: =reverberate -ring
respect: -single ^scornfully,stature
respiration: ~respiratory ^whereby
respiratory: ^rhinotracheitis
responsible: =trustworthy ^safekeeping
rest: ^sabbath
restatement: ^summarize
restive: =tense
restless: ~restlessly
restrain: ~restraint -reticence,subdued
restricted: -throttle
resume: -survey ^uphold
resurrection: =upraised
resuspend: ^suspension
retail: ^sell
retain: ~retention
retaliation: =revenge -retribution ^vengeance
retardation: =slow
retention: ^storage
reticulate: =web
retina: ^wall
retinal: ~retina
retire: -retreat,withdraw
retrace: -trace
retracted: =retractile
retreat: =withdraw
retribution: -vengeance
return: -revert ^revenge,sonar
reunion: ~reunite ^together
reveal: ~revelation
revenge: -vindictive ^vengeance
revenue: ^sum
reverberate: =ring,sonorous -tinkle,vibrant
reverence: =veneration -worship
reverse: -turn
revise: =rewrite
revive: =vivify
revolt: ~revolution ^struggle
revolution: ~revolutionary,revolving =subversive ^rpm
revolutionary: -subversive
revolving: -rotating
reward: =wage
rhea: ^titaness
rhetorical: =stylistic
rheumatic: =rheumatoid,unhealthy
rheumatoid: =unhealthy
rhine: ^river
rhino: ^skin,snout,southeast,thick,toed,two
rhinotracheitis: ^throat
rhizomatous: =rootstock
rhizomes: ~rhizomatous =rootstock
rhodesia: =zimbabwe
rhone: ^river
rhubarb: ^sour,sweetened,usually,vegetables
rhyme: -verse
rhythm: ~rhythmic
rhythmic: =singsong,swing,syncopated,throb
ribbon: ^thin
ribs: -rough ^sternum
rich: ~richly =valuable,wealthy ^serum,sumptuous,wealth
rickettsial: ~rickettsia ^typhus
ridden: ~ride
ride: ~rider,rode
rider: ^stirrup
rifle: ^rifleman,shoulder,winchester
rifleman: ^soldier
rig: ~rigger
rigger: ^sable
right: ~rightly -rightfield ^rightfully,royalty,suffrage,vertical
righteous: =upright
rightfield: ^tract
rightfully: -truly
rigid: ~rigidly =stiffly
rigidly: =stiffly
rigorous: =strict -valid
ring: ~rung -sound
rinse: -wash
riot: ~riotous -turbulent ^violence
riotous: =tumult,turbulent
rip: =soak -slop,split,superior
ripe: =ripen
ripple: =ruffle,uneven,wave,wavelike -undulating,wavy
rise: ~rose =stand
risk: ^try
rites: ~ritual
rival: ^vie
river: ^seine,severn,stream,tennessee,thames,tigris,trent,valley,volga,water,waterfall,wisconsin,yellowstone,yukon
road: =route ^roadside,roadway,thoroughfare,way
roadside: ^way
roam: =rove,stray,wander -swan ^without
roar: =thunder,wail -screamers
rob: ~robber,robbery -soak ^steal
robber: ^thief,violence
robbery: ^steal,theft,thieving,threat,violence
robust: =stout,strong,sturdy,tasty -unrefined,vigorous
rock: ~rocky =stone,stony -sway
rocket: ^vehicle
rocklike: =stony
rocky: =rough,stone,stony -unstable
rodent: ^squirrel
rodlike: =round
roe: ^seafood
roentgenographic: ~roentgenography
roiling: =turbulent
role: ^roleplaying,stead
roll: ~roller -roster
roman: ~rome
romance: ~romantic -woo
romania: ~rumanian
romantic: ~romanticism
romp: =runaway ^victory
roof: ^rooftop,skylight,top,window
rooftop: ^top,upside
rook: =swindle
rookie: ^youth
room: ^saloon,schoolroom,storeroom,surgery,toilet,vestibule,within
roots: -source
rope: ^strong
rose: ~rosy ^shrubs
rotary: ~rotating -roundabout ^turbine
rotor: ^turbine
rough: ~roughly =scaly,scratchiness,shaggy,stony,texture,twilled,warty -seam,stormy,unrefined
round: =roundish,spherical,vault
roundhouse: ^workplace
roundup: ^sold,together
rousing: -stimulate
route: ^thoroughfare
routine: -subroutine
rove: =stray,wander -swan ^search,without
row: -wrangle ^wrist
royal: ~royalty
royalty: ^york
rub: =smooth,touch ^scrub,traction,wipe
rubber: ^sap,sneaker
rubbish: -scrap
ruby: =scarlet
rudder: ^vertical
rude: =unrefined
rudimentary: =undeveloped -vestigial
ruff: -trump
rugged: ~strength =tough -sturdy
ruin: =sack -unsuccessful
rule: ~ruler
ruler: ^sovereign,stuart,sultanate
rum: =singular,strange -unusual
rummage: ^search
rump: ^sirloin
run: ~runner -squirt,stampede,tally ^scoot,skedaddle,tenement
runaway: =uncontrolled ^triumph,victory
runner: =smuggle,smuggler
runoff: ^surplus
rupture: =tear -snap
rural: =rustic
rush: =speed -stampede ^scoot
russia: ~russian =ussr
rust: ~rusty
rustle: ~rustler ^steal,theft
rustler: ^thief
rusty: -unskilled
ruth: ^wife
ruthless: ^without
rye: ^whiskey,whisky
sabbath: ^worship
saber: ^scimitar,sword
sabotage: =undermine
saclike: ^stomach
sacrament: ^specific
sacred: =sacral,spiritual,sublime,worthy -unspeakable ^shrine
saddle: ^saddlebag
sadism: ^sexual
sadly: ^way
sadness: ~sadly =tragic,tragicomic,unhappiness ^sorrow
sag: ^slump
sage: =wise
sago: ^starch
sahara: ~saharan
said: ^spoken
sail: ~sailor -sweep
sailor: ^seaman,serviceman
saint: ^saul
sake: ^welfare
salary: =wage
sale: ^sell
saleslady: ^salesperson,woman
salesman: ~salesmanship ^salesperson
salesmanship: ^skill
salient: -spectacular
saline: ^sodium,solution,water
saliva: ~salivary -spit
saloon: -sedan ^tavern
salt: ~salty ^sea,silicate,soda,sulfate,sulphate
saltwater: ^water
salty: =stimulate,tasty
salvage: =save
salvation: ^sin
salve: ~salvage,salvation -save,soft
salvo: =volley
sample: ^swatch
sanction: -subscribes
sanctity: ~unholy
sanctuary: ^shelter
sand: ~sandy ^soil,stucco
sandal: =shod ^shoe
sandpiper: ^shorebird
sandwich: ^two
sane: -sensibility
sarcasm: ~sarcastic =satirical ^scorn,witness,witty
sarcastic: ~satirical
satan: -unholy ^sorcery
satellite: ^spacecraft,sputnik
satisfaction: ~satisfy ^satisfactory,smug,unsatisfactory
satisfactory: ~satisfactorily,satisfy
satisfy: =wholesome ^suffice
saturday: ^seventh,week
sauce: ^veloute
saurischian: ^theropod
savage: =vicious
savor: -taste
savory: =tasty
saw: ~see
sawdust: ^wood
say: ~said =statement,states,tell
scale: ~scaly
scalp: ^skin
scaly: ^serpent
scamper: =scurry,scuttle
scandal: =shock
scandinavia: ~scandinavian
scarcely: ~scarcity ^short
scarcity: ^small
scarf: ^turban,warmth,worn
scattered: -sprinkle,strew
scene: ~scenic
scenery: ~scenic ^stage,vicinity
schematic: ~scheme
scheme: =strategic,strategy
schizophrenic: ~schizophrenia
scholar: ~scholarly,scholarship =student ^scholastic,shakespearean,theologian
scholarly: =student ^scholarship
scholarship: -student
scholastic: ~scholasticism,school -schoolhouse
school: =schoolhouse ^schooldays,schoolgirl,schoolmate,schoolroom
schoolhouse: ^young
science: ~scientist -skill ^scientific,tectonics,unscientific
scientific: =technology
scientist: ^sociologist
scoff: ^tantalizing,taunt
scoffing: ~scoff
scoot: -shoot
scope: ^shortsighted,spacious,unlimited,vast
scorched: =sear
score: =vie -ton,wad ^touchdown
scoreless: =unsuccessful
scorn: ~scornfully -spurn
scornfully: ^without
scotch: ~scotland =scottish,thrifty,thwart
scotland: ~scottish
scots: ~scotland =scotch,scottish
scouring: =scrub,worn
scout: =sentry
scowl: =unfriendly
scrape: -scratch
scratch: ~scratchiness
scrawny: =scrubby,skinny,thin,weedy
scream: ~screamers =screech,shout,shriek,squall,yell ^shrill,squawk,sudden,wail,whoop
screamers: =shout -yell
screech: =shriek,squeak -squeal
screen: ^windshield
screw: -seduce
screwdriver: ^tool
script: ^version,written
scroll: -whorls
scrub: ~scrubby
scrubby: -stunt,wood
scruples: ^unscrupulous
scrutinize: ~scrutiny
scuffle: =shamble,shuffle
sculptor: =sculpture ^smith
scurry: =scuttle
sea: ^seaweed,strait,tsunami,water
seacoast: =seashore ^seaside,shore
seafood: ^shellfish,squid,whitefish
seal: -waterproof
seam: =sewn
seaman: =tar
sear: -shriveling
search: =seek,seeker
searchlight: ^source
seashore: ^seaside,shore
season: -veteran
seat: =sit ^sofa
seaweed: ^wrack
sec: =second
secede: =splinter
second: =secondly ^secondary,sophomore,space,third
secondary: ~secondarily =secondhand,subsidiary,supplement,supplementary,tributary -substitute,utility ^value
secondhand: -used
secrecy: -silence ^secretly,trait
secret: ~secretly -undercover
secretary: ~secretaryship
sect: ^subdivision,sunni,taoism
section: -segments ^subsection
sector: -sphere
secular: =worldly
security: ^un
sedan: ^two
sedate: =serious,solemn -sober,tranquilizer
sedative: ~sedate -tranquilizer
sediment: ~sedimentary
seduce: ~seductive
seductive: =tempt -teasing
see: ~seen -show,understand,watch,witness
seedbed: ^seedlings
seeds: -seedless
seek: ~sought =succeed,try ^want
seem: ~seemingly -superficial
seen: ^unseen,visible
segments: ^subsection
seize: ~seizure ^snatch
select: -superior ^vote
self: ^smug,unselfconscious
selfish: ^stingy
sell: ~seller,sold =trade,vendor
seller: =trade,vendor
semen: ~seminal
semi: ^truck
semiconductor: ^si,silicon,transistor
seminary: ^young
semisolid: =solid
semisweet: =tasty
semisynthetic: =synthetic,unreal
semitransparent: =translucent
send: ~sender,sent =transmitter
sender: =transmitter
seneca: ^statesman
senior: ^undergraduate
sensation: ~sensory -virtuoso,whiz,wizard ^vision
sense: ~sensation,sensibility,sensitive,sensor,sensuous -sensory ^tactile,tactual
senseless: =unconscious,unreasonable -stupid,superfluous,worthless
sensitive: -susceptible ^stimuli
sensor: ^stimulus
sensual: -sultry
sentimental: =tender
sentry: -spot ^watch
separate: -singly
sept: =september
septa: ~septum
septum: ^two
sequence: ~sequential =serial,success -succeed ^series,unbroken
sequential: =serial,series,succeed,success ^without
serbia: ~serbian
serenity: -tranquilizer
serial: =succeed,success
series: ~serial =success ^similar,tournament
serious: ~seriously =sober,solemn -sincere ^typhoid
seriously: -sincere
sermon: ^speech
serous: ~serum
serpent: =snake ^viper
serrate: -tooth
serratus: ^several,trunk
serum: ^watery
servant: ^worker
serve: ~servant,server
server: =waiter
service: ^supplier
serviceman: ^veteran,voluntary,volunteer
servile: -submissive
servitude: ^slavery
setback: ^unfortunate
settle: ~settlement,settler -situation
settlement: =village
setup: ^style,submersible,telegraph,way
seven: =vii ^six,sternum,week
seventeen: ^sixteen
seventeenth: ^sixteenth
seventh: ^sixth
seventy: ^ten
several: =single -strong,various ^spaniel,stratum,terrier,yucca
sewage: ^sewer,sludge,waste
sewer: -stitch
sewing: ~sewer,sewn =stitch
sewn: -stitch
sex: ~sexual ^youngster
sexual: =unisexual
shabby: =worn
shade: -subtlety,tint
shah: ^sovereign
shake: ~shaken,shaky -sway ^wiggle
shaken: ^shock
shakespeare: ~shakespearean
shaky: =trembling,unstable,unsteady,wobble -shiver,vibration
shallow: -superficial
shamble: =shuffle
shaped: ~straight =wrought
share: -unselfish
shareholders: =stockholder
sharp: ~sharply =shrewd,smart,steep,unpleasant -shrill ^twinge
sharply: ^veer
shatter: -smash
shaw: ^suffragist
shed: -throw
sheep: ^sheeplike,sheepskin,usually,wool,woolly
sheepskin: ^skin
sheer: =steep,swerve,unmixed,veer
shelf: ~shelves ^surface
shell: ^shrapnel
shellac: ^varnish
shelter: ^sunshade,tent
shenanigan: =trickery ^vandalism
sherry: ^similar,southern,sweet,wine
shibboleth: =slogans
shift: -switch,transform,variable
shine: ~shiny =superior
shiny: -vitreous
ship: ~shipment ^shipwreck,vessel,warship
shipboard: =temporary
shirk: -slack
shirt: ^upper,worn
shirtsleeve: ^sleeve
shiver: =shudder,trembling,unsteady
shock: =stupor
shod: ~shoe =slipper
shoe: ^sneaker,upper
shoot: ~shot
shop: =store -workshop
shore: ^water
shorebird: ^snipe,woodcocks
short: =shortening,stocky -snub,squat ^shotgun,song,sprinter,sudden,terrier,underdeveloped
shorthand: =written
shortly: =soon
shot: -stroke ^shotgun
shoulder: ^upper
shout: =yell -squall
show: ~shown,showy ^vaudeville
showy: ~showily =theatrical ^tasteless,tulip,verbena
shredded: =slice
shrewd: =smart
shriek: =shrill ^yell
shrill: ~shrilly ^tone
shrilly: ^voice
shrink: =wince,wither -shriveling
shriveling: =wither -thin
shrublet: ^wintergreen
shrubs: ~shrubby,shrublet ^spurge,subshrubs,sumac,yucca
shudder: =unsteady -tremor
shun: ^stay
shut: ~shutter =squint ^slam
si: =silicon,sister
siberia: ~siberian
sibilant: =strident
sic: ~sick ^written
sicily: ~sicilian
sick: =sickly,stricken -spastic
sickly: =unhealthy
side: ^sidewise,spleen,storefront,width
sidelong: -squint ^suspicion
sidestep: =skirt ^try
sidewalk: ^walk
sideways: =sidewise
sidewise: ^toward
sieve: ~sift ^strainer
sight: ~visual -vision ^velvety
sign: ~signature,signer,signifying -signal
signal: ^symbol
signature: ^style,way
significance: ~significantly,unimportant =substantial
significantly: ^way
signifying: ~significance
silence: ~silent
silicate: ~silica
silk: ~silky =silklike -slick ^silkworm
silklike: -slick
silkworm: ^white
silky: =silklike -slick ^spaniel,velvet
sill: ^structure,timber
silo: ^tower
silt: ^soil
silver: ~silvery
silverware: ^tableware
silvery: ^sodium,tin
similar: ~similarly,similitude ^tissue,tonal
simple: ~simplicity,simply =simplistic
simplicity: ^simplistic
simplification: ~simplify
simultaneously: =synchronized
sin: ~sinner =ungodly -wicked,wickedness
sinewy: =strong,tendon ^wiry
sing: ~singer,song,sung -vocal ^solmization
singer: ^smith,soprano,thrush,warbler
single: ~singly =singular,various ^tulip
singular: =strange,unique
sinister: =threaten ^tragic
sink: ~sunken
siouan: ~sioux ^teton
sioux: ^teton
sir: ^term
sister: =sorority
sit: ^sprawl,squat
site: ^tee,tract
six: =vi
sixty: ^ten
sizable: ^size
size: ~small ^stationery,stupendous,vast,wallet
sizzling: ^sound
skeletal: ~skeleton
skeleton: ^skull
ski: ~skiers
skid: ^slide
skiff: ^small,various
skill: ~skillfully =virtuoso
skin: ~skinny,subcutaneous ^smallpox,typhus,underwear
skinny: =thin,weedy -stingy,tight
skull: ^vertebrates
sky: ^space
skylight: ^window
slab: ^tablet,thick,tile
slack: ^trousers
slacken: -slow ^slower
slang: =vernacular
slanting: =slope
slap: -smack
slash: -whip
slate: ^tablet
slaughter: -thrash
slavery: ^subjugation
sled: =sleigh ^vehicle
sleep: ~sleepers,sleepy =slumber,snoring,wake
sleepers: =slumber,snoring -wake
sleepy: =slumber,somnolent
sleeveless: =unproductive,vain
sleigh: ^vehicle
slender: =slim,small,thin -slight,sparingly ^wicker
slick: =slippery -sly,superficial,trickery
slicker: ^waterproof
slid: ~slide
slide: =slippery -slip
slight: -slim,thin
slightly: =somewhat ^small
slim: =small,thin
slime: ~slimy -slippery,sludge
slimy: =slippery -unworthy,worthless
slink: ^stealthily,walk
slip: =slippery -steal
slit: ^spectrometer
slob: =slovenly
slop: ~sloppy =spill -soak,splattered ^trudge
sloppy: =slovenly,untidy,wet -swamp,swampy,watery
slovenly: =untidy
slow: ~slower,slowly,speed,swift =sluggish -stupid,sulky
slowly: ^sluggish,speed,without
sludge: ^treatment
slug: ~slugger
sluggish: -sulky
slumber: =snoring,somnolent,wake
slur: =unintelligible
sly: =trick
small: =smaller,subatomic,tiny,wee,young ^smokehouse,somewhat,spaniel,sparrow,steel,teat,terrier,trivial,tuberculosis,vitamin,wafer,workshop
smaller: ^town,village
smallpox: ^viral
smart: =stylish
smear: -smudge
smell: ~smelt
smile: =visage
smite: ~smitten ^tool
smith: ^statesman
smitten: =stricken,struck
smoke: ~smoker,smoky ^smokehouse
smoky: =tasty
smooth: ~smoothly =unlined,velvet,velvety -streamlined,suave
smother: =stifle,suffocate -strangle,welter
smuggle: ~smuggler
smut: =soot ^soldier,statesman
snake: ^viper
snap: ~snapper =snarl -snatch,tear
snare: -trap,trapper
snarl: =tangled
sneak: -underhand
sneezing: ^symptoms
snipe: ~sniper
soak: -torrent
soap: ^tallow
soar: -surge,zoom
sober: ~soberly =solemn
sobs: ^weep
social: ~socialist,society ^socioeconomic,sociologist,solitude,sorority
socialist: ^thomas
society: ^sociologist,status,underprivileged
socioeconomic: ^well
sociology: ~sociologist
sod: =sward,turf ^surface
soda: -tonic
sodden: =wet
sodium: ^soft,waxy
sofa: ^upholstered
soft: ~softly =soften,spongy,subdued,velvet,velvety,woolly -yielding
softly: ^volume,whisper
software: ^subroutine
soil: =unclean
solace: =soothing
solar: ~sun
soldier: ~soldiery ^trooper,woman
soldiery: =troops
sole: ^underside,undersurface
solemn: ~solemnly
solicit: =solicitude
solid: ~solidified,solidly =unbroken -wholesome
solidarity: ^union
solitary: -unaccompanied,uninhabited
solo: ~soloist -unaccompanied
soluble: ^solvent,steroid
solution: ~solve -solvent ^titer
solvation: ~solvent
solve: ~solvent ^understand
somatic: ^spirit
somebody: =someone,soul
someday: ^unspecified
somehow: ^unspecified,way
someone: =soul
sometimes: ^tularemia
son: ^younger
sonar: ^water
sonata: ^symphony
song: =songwriter -vocal
sonorous: ^timbre
soon: ^sooner
soothing: ~soothingly
sophisticated: =worldly -urban
sophomore: ^undergraduate,year
sorb: ~sorption
sorcerer: ~sorcery =supernatural,wizard
sorcery: =wizard ^witchcraft
sordid: =unclean
sore: =tender,unpleasant
sorption: ^substance
sorrow: =woeful -torment,wail,weep ^unhappiness
sorry: =worthless
sort: ^species,type
sound: -superficial ^soundtrack,stereo,supersonic,timbre,tinkle,ultrasonic,whir
soundtrack: ^strip
sour: -tart,tasty ^vinegar
source: ^sustenance,therefrom,voltage
south: ~southern =southeastern,southeastward,southernmost,southwest,southwestern,southwestward -southeast,southward
southeast: =southeastward -southeastern
southeastern: ^toward
southward: ^toward
southwest: =southwestward -southwestern
southwestern: -western
sovereign: -supreme
soviet: ~ussr
soy: =soybean
space: ~spacious,spatial ^subspace,sudden,wardrobe
spacious: ~spaciousness
spaciousness: ^spatial
spadefoot: ^toad
spain: ~spanish
span: -traverse
spare: ~sparingly =thin,thrifty,unnecessary -surplus
spark: -sparkling,trigger ^verve
sparkling: =starry -twinkling
sparsely: -thin
spasm: ~spastic ^symptoms,twitching
spasmodic: =spastic,sporadic,unsteady
spastic: =unsteady
spatter: =splash,splattered,sputter
speak: ~speaker,speech,spoke,spoken =talk -utter
speaker: =talk -utter ^storyteller
special: =specific,uncommon -specialty
specialist: -specialty
specialty: -strength ^worth
species: ~specific ^subspecies,taxonomic,toxin
specific: =specified,unique ^technician,terrain
specified: ^traffic
speck: -speckled
spectacle: ~spectacular
spectacular: ~spectacularly =strike
spectacularly: =stunned
spectator: =viewer,watch -witness
spectral: ~spectrum =supernatural
spectrometer: ^spectrum,thin
spectrum: ^yellow
speculate: =supposition,surmise,theoretical,theorize -suppose,theory,unsound
speech: ^spoken,vowel
speed: ~speedy =swift,velocity ^speedily,sprinter,supersonic,tempo
speedy: ~speedily =velocity
spell: =trance -write
spellbound: ^though
spend: ~spent
spent: =tire
sperm: ~spermatic =spermatozoon
spermatic: =spermatozoon
spermatozoa: ~spermatozoon
sphere: ~spherical ^zenith
spicy: =tasty
spider: =spiderlike
spies: ~spy
spikes: ^verbena
spill: -splattered
spin: ~spun
spinal: ~spines
spiny: =thorny
spiral: -whorls
spire: =steeple ^tall,top,tower
spirit: ~spiritual =vibrant,vivacious -tone
spite: =venomous,vindictive
splash: -splattered
splattered: =sputter
spleen: ^stomach
splendid: -superior ^splendor
splinter: ^wood
spoken: =utter -verbal ^yokuts
sponge: ~spongy ^wipe
sponsor: ~sponsorship
spontaneous: ^without
sporadic: =stray -unpredictable
sporangia: ~sporangium
spot: -spy
spouse: ^wife
spout: =spurt,squirt
sprawl: =straggling,untidy
spread: ^strew
spring: =springtime
sprinter: ^top
spruce: =stylish
spur: -urge
spurt: -squirt
spy: -stag
squad: =team
squall: =yell ^wail
squash: =squeeze ^telescope
squawk: ^yell
squeak: =squeal
squeeze: ^telescope
squint: =strabismus
squirm: =twisted,wriggle,writhe -wiggle,worms ^wrench
stab: =twinge
stability: ~stable
stable: -stall
stack: -ton,wad
stadium: ^structure
stagger: -stupefied,totter
staggeringly: =tremendous
staircase: =stairway ^step,way
stairs: =step ^staircase,stairway
stairway: ^step,way
stake: -wager
stalin: =tyranny -totalitarian
stammer: =stutter
stamp: =stomp
stance: ~stand ^standpoint,viewpoint
standard: -textbook
standpoint: =viewpoint
stanza: ^text
star: ~starry =virtuoso,wizard -whiz ^sun
starch: ~starchy
starchy: -stiff
starlike: =starry
start: ~starter
startling: =surprise ^sudden
starve: ~starvation
statement: -tell ^summary,thesis
states: ~statement -tell
static: =unmoved -still,unchanged
stationary: =unmoved ^television,tv
stature: ~tall
status: ~subordinate
statute: ~statutory
staunch: =steadfast
staves: ~stove
steadfast: ~steadfastly
steady: ~steadily
steal: ~stolen =theft,thief,thieving
steam: =wet
steel: -sword
steep: ~steeply ^waterfall
steeple: ^tall,top,tower
steering: =travel
step: =walk -stride
stepmother: ^wife
stereo: ^three,two
stereotyped: -unimaginative
sterile: -unimaginative
stern: -strict
stick: ~stuck -wedge
sticky: =viscid,viscous,wet
stiff: ~stiffly =strong ^stiffen,woodpecker
stifle: -strangle,sultry,suppress
stimulate: ~stimulus -stir
stimuli: ~stimulus
stinging: ~stingless =unkind
stingy: -tight ^trait
stock: -unoriginality ^stockholder
stoic: ~stoicism
stoicism: =stolid
stolid: ~stolidly
stolons: ~stoloniferous
stomach: -ventral ^throat,vomiting
stone: ~stony
stop: ~stoppage
storage: ~store =storehouse ^wardrobe
storefront: ^street
storehouse: ^warehouse
storm: ~stormy
stormy: =surge,windy
story: =tale,tell
storyteller: -tell
stout: ~stoutly =sturdy ^toad,yucca
stove: ^warmer
straggler: =stray ^trailer
straggling: ~straggler =untidy
straight: -uninterrupted ^tangent
straightforward: =unambiguous,unequivocally
strain: ~strainer,strenuous -strive,tune
strait: ^two,water
strand: =unaccompanied
strange: =unfamiliar -unusual,weird ^unexpected
strangle: =throttle
strata: ~stratum
strategic: ~strategy
stratified: ~stratum -superimposed
stratum: ^top
stray: =wander
stream: ^weir
street: ^thoroughfare
strength: ~strong,weak ^strongly,sturdy
strengthen: =strong ^stronger
stress: -tension ^underline,underscore,unstressed
striated: ~striation
stricken: =struck
strict: ~strictly
stride: =tread
strident: =vociferous
strike: ~strikingly,struck
strive: ^try
strong: ~stronger,strongly =vehement,virile ^voluptuous,woodpecker,workbench
structure: ^unstructured
struggle: -vie ^try,victory
strut: =swaggering
strychnine: ^toxin
stubborn: ~stubbornly =unyielding ^unwilling,unwillingness
student: ~study ^underachievement
studio: ^workplace
study: =survey
stuff: -thrust
stumble: =walk -trip
stunned: =surprise -unconscious
stupefied: =surprise -stupid
stupid: ~stupidly
sturdy: -uncompromising
style: ~stylistic,stylized =way -vogue ^verve
stylish: -swaggering
stylized: -unreal
stylus: ^tool
subconscious: =unconscious
subdivide: ~subdivision
subdivision: ^tract,type
subdued: -subjugation,suppress
subject: =theme,topic ^taxable
sublime: =vapor
submarine: ^usually
submerged: ~submersible =underwater
submersible: =underwater
submissive: ~submit =wormlike
submit: =surrender
submucosa: ^tissue
subnormal: -unnatural
subordinate: =subsidiary
subscribes: ~subscription
subshrubs: ^thrift,wormwood
subsidiary: =supplement,supplementary
subsidize: ~subsidy
subsistence: =survivor -survive
subspace: ^within
subspecies: ^taxonomic
substance: ~substantial ^substrate,toxin,wraithlike
substantial: ^worth
substitute: -switch
substrate: ^upon
subsystem: ^system
subtropical: ^verbena
suburb: ~suburban
subversive: -traitor,treason
subway: -underground ^surface
succeed: ~success,successor =try -winner ^supplant
success: ~successfully,unsuccessful =thrive,win -victory
sucking: ~sucker,suction ^uptake
suckle: -weaned
sudden: ~suddenly ^takeover,twinge,warning,without
sue: ~suit
suet: ^tallow
suffering: =woe -tolerant,unhappiness
suffice: ~sufficient
sufficient: ^without
suffrage: ~suffragist -vote ^th
sugar: ^taffy,white
suit: =suitable
suitable: ^truck
sulfate: =sulphate
sulfide: =sulphide
sulfur: ~sulphur
sulky: ~sulkily
sullen: ~sullenly
sulphur: -unpleasant
sum: ~summation -total
sumac: ^wood
summarize: ~summary
summary: =unofficial ^summation
summer: ^year
summit: -superlative,top
sumptuous: ^superior
sun: =sunlight,sunshine ^sundown,sunshade
sunday: ^week
sundown: =sunset
sunlight: =sunshine ^sunray
sunshine: -temperate
super: =superior
superb: ~superbly =superior,terrific,wonderfully,wondrous,wondrously
superbly: =terrific,wonder,wonderfully,wondrous,wondrously ^well
superficial: ~surface
superfluous: =surplus,unnecessary,worthless
superintendent: =supervision,supervisor
superior: =superlative,supreme,surpass -top,transcend
supernatural: =transcendental,weird,wizard
superseded: =supplant
supersonic: =ultrasonic
supervision: ~supervisor
supplant: =usurp
supplement: ~supplementary =supplier,supply
supply: ~supplier
support: =suspended
suppose: ~supposition =theory,think,unlikely -surmise,theorize,thought
supposition: =surmise,theoretical -think
supreme: =ultimate
surface: ^surfactant,sward,tangent,texture,topography,underwater,valley
surfactant: ^tension
surgeon: ^surgery
surgery: ~surgical
surmise: =suspicion -suspected
surmounted: ^top
surpass: =transcend
surplus: =unnecessary
surprise: ~surprisingly
surrealism: ~surrealist =unrealistic
surrealist: =unrealistic
surreptitiously: =undercover
survey: ~surveyor
survive: ~survivor
susceptible: -vulnerable,waxy
suspected: ~suspicion -suspicious
suspended: ~suspension ^without
suspension: ^vapor
suspicious: ~suspicion -wary
sustain: ~sustenance =uninterrupted -uphold
sustenance: ^vitamin
swamp: ~swampy
swampy: =wet
swan: =swear -wander
sward: =turf
swathe: -wrapped
sway: -swing ^totter
sweat: ~sweater
sweatshirt: ^worn
sweden: ~swedish
sweep: ~swept -widely
sweet: ~sweetly =sweetish,syrupy
sweetened: ^syrup
swelling: ~swollen ^symptoms
swerve: =veer -trend
swift: ~swiftly
swimming: ~swimmers
swing: ~swung
swirl: =twirl,whirl -twirler
swiss: ~switzerland
swollen: =vain,vanity
sword: ^weapon
symbol: -typify ^token
symmetrical: ~symmetry
sympathetic: ~sympathy ^unsympathetic
sympathize: ~sympathy
sympathy: ^tendency
symphonic: ~symphony
symposium: ^topic
symptoms: ~symptomatic
synchronized: ~synchrony
syntactic: ~syntax
synthesis: ~synthetic
synthesized: ~synthesis
synthetic: -unreal ^triamcinolone
syrup: ^taffy
syrupy: =viscosity,viscous -thick
system: ^terminology,uncharged
systematic: =taxonomy -taxonomic
table: ~tabular,tabulate ^waiter
tableware: ^ware
tabulate: -tabular
tackle: -undertake
tactile: ~touch =tactual,tangible
tactual: ~touch -tangible
taffy: ^thick
tai: ~thailand
tailless: ^toad
take: ~taken,took
takeover: =usurp
tale: ~tell
tall: ^vertical,wardrobe,yucca
taller: ^underbrush
tally: -vie
tangled: =thrown,tortuous
tantalizing: =taunt,teasing -tempt
tape: ^thin
tart: =unpleasant,whore ^woman
task: =undertake
tasmania: ~tasmanian
taste: ~tasteless,tasty ^velvety,vogue
tasteless: ~tastelessly
tattered: =worn
taught: ~teach
taunt: =teasing
taurus: ^terrorist
taut: =tense,tight -tension
tax: ~taxable,taxation
taxable: ^taxation
taxi: =taxicab
taxonomic: ~taxonomy
tea: ^teacart,water
teach: ~teacher ^tutor
teacher: ^tutor
team: ~teamster ^teammate
tear: ~torn =weep -vehement
teat: -tit
technical: ~technique,technology ^technician
technician: ~technique
tedious: ~tediously =tiresome,uninteresting,verbose
tediously: =tiresome
teen: =teenager,young
teenager: =young
teeter: ^unsteadily
teeth: ~tooth
telecommunication: ^telegraphy
telegram: -wire
telegraph: ~telegraphy -wire
telegraphy: ^transmission,wire
telescope: =visible
television: =tv -video ^visual
tell: ~told
temperament: ~temperamental,unwilling,willing ^unwillingness,willingness
temperature: ~warm ^thermometer,thermometry,weather
temple: ~temporal
temporal: ~time =temporary -worldly
temporary: ~temporarily =transient
tempt: ~temptation
ten: ^thirty
tenancy: ~tenant
tender: ~tenderly =young
tending: ~tendency ^treatment
tennis: ^two
tenor: ^voice
tense: ~tension
terrain: ^tract
terrestrial: -worldly
terrible: -unspeakable
terrier: ^underground,usually
terrific: =tremendous,wonder,wonderfully,wondrous,wondrously -terrifying
terrifying: ~terror
territory: ^yukon
terror: ~terrorist
test: ~testis -trial,tries
testify: ~testimony
testimony: -tribute
testis: =testicles
texas: ~texan
text: ~textual ^written
texture: ^woodgrain
th: =thorium,thursday
thaw: =unfrozen
theater: -theatrical
theater: ~theatrical =theater
theft: =thieving
theme: =topic ^thought
thence: =therefrom -therefore,thus
theologian: ^watts
theological: ~theology -theologian
theology: =theologian
theoretical: ~theory
theory: ~theorize ^world
therapeutic: ~therapy
therapist: ^type
therapy: ~therapist
therefore: =thus
therefrom: -thereof
thermocouple: ^thermometer,two
thick: ~thickly,thin =thickened,viscous -unintelligible ^tweed
thickets: ^underbrush
thickly: ^thickspread
thief: ~thieving
thin: ~thinner =threadlike,transparent,weedy,wiry,wither -trim
think: ~thinker,thought
thiouracil: ^thyroid
third: ^tuesday
thirteen: ^twelve
thirty: ^twenty
thistle: ^weed
thither: ^toward
thoracic: ~thorax
thorns: ~thorny
thorough: ~thoroughly =thoroughgoing
though: ^underlying
thought: ^thoughtless
thrash: -threshing,wallop,whack
thread: -yarn
threaten: =vulnerable
three: -triad,trinity,trio ^triangular,tripod,two
threshing: -toss
thrift: ~thrifty
thrombus: ^vessel,within
throne: -toilet
throughout: ^worldwide
throw: ~thrown
thud: =thump
thursday: ^week
thwart: =unsuccessful
thyroglobulin: ^thyroid
thyroid: ^thyroxine,tsh
tibet: ~tibetan
tidal: ~tide
tie: ~tiers,tying
tied: =united
tight: ~tightly
tighten: ^tighter
timber: ^wood
timbre: =tone -tonal
timid: ~timidly,timor
tire: =wearily,weary,whack,worn
tiresome: =uninteresting
tissue: ^tumor,xylem
tit: ^two
titer: -titration
title: ^trustee
titration: ^unknown
toad: ^various
today: ^tomorrow,yesterday
toil: ^work
ton: =wad
tonal: ~tone =tonic
tone: ~tonic
tooth: =toothlike -tusks
top: =topmost,upper,uppermost,upside ^wastebasket
topmost: =uppermost
topographical: ~topography
topple: =tumble
torment: ~tormentor =torture
tormentor: =torture
torso: -trunk
total: =whole,wholly
totalitarian: =tyranny
totter: =unsteady -unstable
touch: ^velvety
tough: -uncomfortable,violent
tour: ~tourist
tournament: ^winner
tousled: =untidy
toward: ^unsympathetic,unwilling,westward,willing
towing: ~tower
town: ^uptown,urban,vancouver,village
toxic: ~toxin =venomous,virulent
trachea: ^tube
track: -trail
tract: ^treatise,vowel
tractor: ^vehicle,wagon
trade: ~trader ^typography
traditional: ~traditionally =traditionalist
traditionally: ~traditionalist
traffic: -vendor
tragedy: ~tragic ^tsunami
trail: ~trailer
trait: ^trustworthy,unwillingness,wisdom
traitor: =treason -treacherous,unfaithful
tramp: -trudge
trample: =tread
tranquilizer: ~tranquilly
tranquilly: ^without
transcribed: ~transcription
transcription: ^written
transfer: =transport -transplanted
transform: =transmutation
transgression: -violation ^wickedness
transmission: ~transmitted -transmitter
transmitted: ~transmitter
transparent: ^windshield
transuranic: ~uranium
trap: ~trapper
trauma: ^wound
treacherous: =unfaithful -unreliable ^unstable
treason: =unfaithful
treat: ~treatment
treaty: ^two,written
tree: ^trunk,willow,yellowwood
treetop: ^upper
trembling: =unsteady
tremendous: =wondrous -wonder
tremulous: =unsteady
trend: -veer
triad: =trinity,trio
trial: ~try
triangle: ~triangular ^wedge
tribal: ~tribe
trick: ~trickery
tries: ~try
trifling: =worthless -trivial
trinity: =trio
trip: =walk
triumph: ~triumphant =victory
triumphant: ~triumphantly =victory
trivalent: ~valence
trivial: =unimportant
tropical: ^verbena
trouble: -tumult,upset
trousers: ^trunk,waist
troy: ~trojan
trudge: ^walk
true: ~truly,truth
truly: ^truth
trump: -trumpet
trust: ~trustee =trustworthy
tsunami: ^volcanic,wave
tub: ^water
tube: ~tubular
tuberous: -tubercle
tuesday: ^week
tuition: -tutor
tulip: ^usually
tumble: ~tumblers
tumult: =turbulent,uproar
tungsten: ^white
turbulent: -upheaval
turkic: ^turkish,uighur
turkish: ~turkiye
turmoil: -upheaval ^violent
turn: =upturned,zigzag
tv: -video ^visual
twain: -yoke
tweed: ^woolen
twice: ^two
twigs: ^wicker
twinkling: -wink
twirl: ~twirler =whirl
twirler: -whirl
twisted: =wriggle,writhe
two: ^wavelength,younger
type: ~typify -typewriter ^typography,version
typewriter: ^written
typical: =veritable
ulcer: =unhealthy
unacceptable: =unsatisfactory
unaccompanied: ^without
unaffected: =unimpressed,untouched -unmoved,unselfconscious
unambiguous: =unequivocally -unquestionably
unasked: ^uninvited
unauthorized: =unofficial
unavailable: =unobtainable,useless
unaware: =unconscious
unbalanced: =unequal
unbroken: ~unity =uninterrupted -wild
uncertain: ~uncertainly =uncertainty,unsteadily
uncertainly: =unsteadily,unsteady
unchanged: -unmoved
unclear: =vague
uncomfortable: =wretched
uncommon: -unusual
unconcerned: ~unconcernedly
unconditional: =unqualified,vest
uncontrolled: -wild
unconventional: =unlawful,unorthodox
uncooperative: ^unwilling
uncouth: =unrefined,vulgar
uncultivated: =unrefined
underbrush: ^wood
undercoat: =underfur
undercover: -underground
undergarment: ^underpants,undershirt,underwear
undergo: ~undergone
undergraduate: ^yet
underline: =underscore ^weight
undermine: -weaken
undershirt: -vest ^upper
underside: =undersurface
understand: ~understandingly,understood
understate: -unpretentious
undertake: ~undertaken
underwater: ^water
underwear: ^worn
undesirable: =unwanted
undeveloped: =vestigial
undisturbed: ^uninterrupted
undivided: =united,whole ^unity
undo: ~undone ^unfasten,unhitch,untie,unwire
undomesticated: =wild ^wildlife
undone: =unsuccessful -unfasten
undoubtedly: ^without
undue: ~unduly -unreasonable ^yet
uneasy: ~uneasily =unstable
uneconomical: -waste
unemployed: ^unemployment
unequal: =uneven,unique
uneven: =untrue,wavelike,wavy -unsteady
unexpected: ~unexpectedly =unforeseen,unseen,upset -unpredictable
unexpectedly: ^way
unexplored: =unknown ^yet
unfair: =unjust
unfaithful: =untrue -unreliable
unfamiliar: ^well
unfashionable: =unpopular
unfasten: =unlock,untie
unfit: =unhealthy,unsuitable
unforeseen: -unseen
ungodly: =wicked
unhappiness: -unpleasant,wretched
unhealthy: =unsound,varicose,wheeze
unhesitatingly: ^without
unhurried: ~unhurriedly
unhurriedly: ^without
unidentified: =unknown
unification: ~unified ^union
unified: ~united
uniform: ~uniformly
unimpeachable: =unquestionably
uninhabited: =unoccupied ^wasteland
unintentional: ~unintentionally
unintentionally: ^without
uninvited: =unwanted,unwelcome
union: ^usa
unique: ^without
united: =unsegmented ^unity,univalent
unity: ~whole
univalent: ~valence ^vinyl
university: =world -worldwide ^yale
unjust: ~unjustly
unkind: -unsympathetic
unlawful: ~unlawfully
unlimited: =unqualified
unmarried: =widow
unmoved: -untouched
unnatural: =violent
unnecessary: ~unnecessarily
unoccupied: ^vacancy
unofficial: -wildcat
unpaid: -voluntary
unpleasant: ~unpleasantly =virulent
unprepared: ^without
unproductive: =vain
unquestionably: -veritable
unreal: =unsuccessful -wraithlike
unreasonable: -unwarranted
unreconstructed: ^widely
unrefined: =vulgar
unrestrained: =wild
unscrupulous: ^without
unselfish: ^welfare
unsound: -wildcat
unstable: =volatile,volcanic,wobble
unstained: =untreated
unsteady: ~unsteadily =wobble
unstressed: =weak
unsuccessful: =winless
unused: =useless
unvarying: ~variety
unwanted: =unwelcome
unwelcome: ^welcome
unwilling: ~unwillingness
unwittingly: ^without
upholstered: ~upholstery
upright: =vertical
urchins: ^youngster
urethral: ~urethra
urge: ~urgency,urgent
urgency: ~urgent
uric: ~urine
urine: ~urinary -wee
urn: ^usually,vase
usable: =utility
usage: =utility
used: ~usable,usage,user =utility
useless: ~utility
user: =utility ^wearer
usually: ^valley,vinegar,weekend,wisecrack,yucca
uterine: ~uterus
utility: ~utilitarian
utopia: ~utopian
utter: ~utterly
utterly: ^without
vacancy: ~vacant
vacant: ~vacation
vaginal: ~vagina
vain: ~vanity
valiant: =valor
valuable: =worth,worthy ^worthwhile
value: ~valuable,valuation ^wealthy
variable: ~variance -variant
variance: ~variant
variegated: ^variety
variety: ^vaudeville
various: ~variously ^wagon,workout,written
variously: ^verbena
vary: ~variable,variance,variant,variation,variety =variegated
vas: =vessel -virginia
vascular: ~vessel
vast: ~vastly
vehicle: ^windshield
vein: ~venous =vena
velour: ^velvet
velvet: ~velvety
vena: =venous
venetian: ~venice
venomous: =virulent
vent: ~ventilation
ventricle: ~ventricular
verb: ~verbal
verbal: ~word
verbose: -windy
vernacular: -vulgar
vernal: =young -youth
vertebrates: ~vertebrae
vertex: ~vertical
verve: =vitality
vessel: ^yacht
vest: ~vestment
veterinary: ~veterinarians
veto: ^vote
vibrant: =vivacious
vice: ~vicious
vicious: =wicked
victoria: ~victorian
victory: =win
vie: =win
vietnam: ~vietnamese ^war,warfare
view: ~viewer
viewer: =watch -witness
vigilance: =wake -watch
villain: =wicked
vinegar: ^wine
viol: ~violation
viola: ^violet
violence: ~violent
violin: ~violinist
viral: ~virus
virgin: -virgo,virtuous
virtue: ~virtuous
virtuoso: =whiz,wizard
virus: ^within
viscid: =viscous
viscoelastic: ^viscous,well
viscosity: ~viscous
visit: ~visitor
vivid: ~vividly ^within
vocal: ~voice,vowel
vociferous: -yell
volcanic: ~volcano
volition: =willing -willingly
volt: ~voltaic
voltage: ~voltaic
volume: ~voluminous ^volumetric
voluntary: ~voluntarily =willing
volunteer: ~voluntary
vote: ~voters
voyage: ^water
wag: ^wiggle
wail: ^yell
wait: ~waiter
wales: ~welsh
wallop: =whack
wallow: -welter
want: ^wish,yearning
war: ~warrior =warfare
warfare: ^warlike,warrior
warm: ~warmer -warmth
warrant: ^writ
warts: ~warty
wary: ~warily
wash: -wet
waste: -worthless ^wastewater
wasteland: ^wilderness,worthless
wastewater: ^water
watch: -witness
water: ~watery ^waterfall,waterway,wet,xylem
watercolor: ~watercolorist
watery: =wet
wave: ~waver,wavy
wavelike: =wavy
wax: ~waxy
way: ^wend
weak: ~weakly -weaken
wealth: ~wealthy
wear: ~wearer,wore,worn
weary: ~wearily
weather: -windward,worn ^wind
weave: ~woven
wednesday: ^week
weed: ~weedy
week: ~weekly
weight: ^weightless
well: ^wholesome,wonderfully,wondrously
west: ~western -westward
western: ^world
whip: ~whiplike
whir: =whiz
whiskey: =whisky
white: ^yucca,zinc
whiz: =wizard
whole: ~wholly ^without,woven
whoop: ^yell
whore: ^woman
wicked: ~wickedness
wicker: =wickerwork ^wood
widely: ~width
widow: ^woman
wife: ^woman
wiggle: -wriggle
wild: ~wilderness,wildly ^zoo
willing: ~willingly,willingness
win: ~winner,won
wind: ~windy,wound
window: ^windowpane,wood
wings: =winglike
wire: ~wiry
wisdom: =wise
witch: -witchcraft
withdraw: ~withdrawn
without: ^woodenly
witness: ~witty
woe: =woeful
woeful: -wretched
wolf: ~wolves
wonder: ~wonderfully,wondrous =wondrously
wonderfully: =wondrous,wondrously
wondrous: ~wondrously
wood: ~woody ^wooden,woodgrain,yellowwood,yew
wooden: ~woodenly =woody
woody: ^xylem
wool: ~woolen,woolly
work: ~workable,worker,wrought
workplace: ^workshop
world: ~worldly ^worldwide
worms: -wriggle,writhe
worship: ~worshipper
worth: ~worthy
worthy: =worthwhile
wrack: =wreck
wrench: ^wriggle,writhe
wrestling: ~wrestler
wriggle: =writhe
write: ~writer,written,wrote
wrong: ~wrongly
yank: =yankee
year: =yr
yeast: ~yeastlike
yellow: =yellowish
young: ~younger,youngest =youth ^youngster
zeal: ~zealous
zoology: ~zoologist
`;
