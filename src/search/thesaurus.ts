// Written by src/train/thesaurus.ts; see docs/related-words.md. Not to be edited: the words are those of
// src/train/thesaurus/first.txt and second.txt.

/**
 * Words by which newspapers and their readers tell the same fact, each pair once: `~` other forms, `=`
 * one for the other, `-` one for the other at times, `+` nearly or more broadly the same.
 */
export const THESAURUS = `
abandoned: =desert,leave,drop,scrap,discard,ditch,cancel,left -forsake,derelict,empty,forgo,flee,dump,fled,neglect,relinquish,renounce,stop +quit,ceded,discontinue,evacuate,shutter,stranded,stray,unused,vacant,waive,forsaken,halt
abbey: ~abbot =monastery -convent,church,priory +cathedral,monastic,monk,nun
abbot: -monk +prior,cleric,clergyman,priest,monastery
abbreviated: =shortened -short,cut,acronym +brief,shorter
abc: +television,network,tv,broadcast,channel,new
abdicate: -resignation +renounce
abdomen: ~abdominal =stomach,belly -gut,tummy +midsection,torso,intestine,body
abdominal: =stomach -belly +gut,intestine
abducted: ~abductor =kidnap,seize,snatch,hostage +capture,hijack,missing,captive,disappeared,kidnapper,rendition,captors,ransom
abductee: +hostage
abductor: -captors,kidnapper
aberrant: -abnormal
abettor: +accessory,accomplice
abide: =comply,obey -follow,respect,adhere +accept,tolerate,honor
ability: ~able,enable,unable =capability,capacity,skill,talent -power,competence,aptitude,knack,proficient,prowess +caliber,faculty,flair,potential,qualified,know
ablaze: -burning,fire,alight,aflame,flame,torch +blaze,burnt
able: ~enable =capability -competence +manage,capacity,qualified,skill,adept,fit,possibly,ready,talent
abnormal: ~normal =unusual,irregular -anomalous,atypical,strange,freak +defective,deviant
aboard: -onboard,passenger +carry,ship,plane,board,crew,train,boat,flown
abode: -dwell
abolished: ~abolition =scrap,eliminate,repeal -end,dissolve,axe,remove,abrogate +ban,cancel,drop,lift,dismantle,eradicate,outlaw,rid
abolition: -eliminate,end,repeal +scrap,ban,slavery,slave
aboriginal: =indigenous,native +tribal
abortion: -termination,pregnancy,failed,unsuccessful +miscarriage,fetus,scrub,clinical,unborn,pregnant,wade,choice,roe
abound: ~abundance -plentiful,proliferate,teem +many,numerous
abridge: -shortened
abroad: =overseas,foreign,internationally -international,outside,exile,elsewhere,exports,away +diaspora,country,traveled,expatriate,emigrant,external,visa
abrupt: =sudden,sharp -unexpected,hasty,curt +quick
abruptly: =suddenly,unexpectedly -sharply +hastily,rapidly
abscond: -flee +escape,fled
absence: ~absent,absentee =lack -missing,away +without,shortage,hiatus,nonattendance,leave
absent: ~absentee =missing,away -lack,nonexistent +truant,boycotted,skip,unavailable,attended,boycott
absentee: -missing,truant +postal,mail,overseas
absolutely: =utterly,definitely -completely,totally,entirely,categorically,certainly,downright,flatly,outright,unconditional,utter +wholly,implicit,unrestricted,certain,perfectly
absolve: -acquittal,acquit,forgive,forgiven +pardon
absorbed: ~absorption =incorporated -soaked,annexed,digest,fascinating,immerse,preoccupied +engrossed,assimilated,integrated,sucked,swallow
absorption: -assimilated,integrated,uptake +intake,takeover,merger,soaked
abstained: ~abstention,abstinence =refrain -decline,forgo,avoid,boycott +vote,refuse,fasting
abstinence: -chastity,celibacy,temperance,sobriety,sober +fasting
abstract: =summary,theoretical -synopsis,conceptual,stylized +vague,digest
absurd: =ridiculous,nonsense -ludicrous,preposterous,silly,foolish,irrational,unreasonable +laughable,baseless,bizarre,crazy,unthinkable
abundance: =plentiful,ample -copious,rich,bumper,numerous,rife +profuse,glut,lush,wealth
abuse: =mistreat,misuse,exploit,molest,harm,torture -maltreatment,insult,violence,violation,cruelty,batter +addiction,bullying,corruption,cruel,harass,misconduct,oppression,profane,rape,wrongdoing,victim,assault,hurt,beaten,brutal,racism,racist,scandal,sex,sexuality
academia: -university +scholar,college
academic: ~academia,academy =scholar,professor,scholarly,scholastic -educational,lecturer,university,historian,intellectual +teacher,researcher,anthropologist,collegiate,scientist,sociologist,school,student,college,study,campus,faculty,scientific
academy: =school,college,institute +university,conservatory,award,oscar,cadets,student,military,train,graduate,society,scholar
accede: +joined
accelerate: =speed -quicken,hasten,expedite,rapid,sped +fasting,increase,faster,pedal,quick
accent: =pronunciation -emphasis,inflection,dialect,burr +stress,speech
accentuated: -emphasize +underlined
accept: =agree,approve,embrace,receive,adopt,acknowledge,recognize,tolerate -admit,welcome,adequate,admission,okay,recognition,satisfactory,consent +concede,bear,decent,nod,ratify,suitable,validate,agreement,offer,yes,allow,appropriate,believe,willingness
access: =entry,admission,entrance,enter,availability -reach,ascension,membership,open +admit,use,convenience,admittance,visit,permission,allow,inspect,connected,joined
accessory: =accomplice -attachment,extra,adjunct +addition,handbag,belt,jewelry,scarf
accident: ~accidentally =crash,collision,wreck,incident -mishap,tragedy,disaster +derailment,unintentional,catastrophe,chance,collide,emergence,mistake,stampede,killing,injure,car,victim,error,vehicle,explosion,spill,fall,hurt,injury,motorcycle,safety,scene,traffic,tragic
accidentally: =inadvertently,mistakenly -unintentionally,mistake,coincidentally,unintended +unwittingly,involuntary,random
acclaimed: =praise,hail,renowned -celebrated,applaud,accolades,applause,cheered,lauded +famous,popular,illustrious,ovation,prestigious,rave
accolades: =award -praise,honor,tribute,prize,compliment +recognition,applause
accommodate: =house,lodge,shelter -hold,fit,adapt,compromise,room +seat,oblige,hostel,hotel,motel,host,adjust
accompanied: =escorted -joined,attended,companion,along +follow,together,traveled,guided,complement,chaperone,delegate,alongside
accomplice: -conspirator,helper,collaborator,partner +confederate,associate,conspiracy
accomplished: =achieve,completely,attain,fulfill,success -skill,talent,feat +deed,succeeded,successfully,finish,reach,realize,succeed
according: -agree,agreement,consensus,convent,deal,harmony,pact,protocol,settlement,treaty +say,report,claim,cite,source,dependence,peace,truce,compromise,contract,grant,quote
accordingly: =therefore -consequently,thus,hence +duly
account: =report,explanation,description,version,story,explain,narrative -auditors,chronicle,deposition,ledger,liability,liable,tale,transparency +bank,audit,comptroller,record,testimony,describe,representative,diary,saving,asset,balance,bill,freezing,frozen,profile,transaction
accredited: =certified -recognize,authorized,approve,licensed,credential +credited
accrue: -accumulated
accumulated: =amass -gather,collect,build,pile,backlog,buildup,cumulative +gain,hoard,garnered
accuracy: -precision,exactness,correctness +reliability,truth
accurate: ~accuracy =correctness,precise,exactness,true,right,precision -reliability,correctly,exactly,factual +authoritative,error,truth,detail,fact
accused: =charged,alleged,blamed,indicted,suspected -defendant,denounced,complaint,impeachment,plaintiffs,prosecutor +criticized,condemned,guilty,allegedly,complain,prosecution,claim,trial,sued,arrest,bail,deny,face,involved,scandal,sue,suspicion,wrongdoing
accustomed: ~custom -use,familiar +usual,habitual
ace: -serve,star,expert,card,champion +pilot,pitcher,tennis,server
ache: ~headache -discomfort,pain,pang,soreness +hurt,stomach
achieve: =attain,reach,realize,gain,succeed,fulfill,success -feasible,feat,notch,perform,succeeded,triumph +win,obtain,breakthrough,milestone,successfully,goals,legacy,lifetime,pride,progressed,realistic
achilles: +tendon
acid: =sour -corrosive +lsd,chemical,amino,vinegar,rain,burning,sulfur,poison,vitriol
acknowledge: =admit,concede,recognize,confess,confirm -thank,admission,recognition,undisputed +grant,note,said,guilty
acorn: +oak
acoustic: -sonic +sound,unplugged,audio
acquaintance: =familiar -friend,associate,contact,know +colleague,befriended,knew,known
acquired: ~acquisition =buy,purchase,obtain,gain,takeover,bought +sell,amass,buyout,merge,procure,secured,merger,owner,stake,sold,deal,owned,bid,sale,inherit,won,learn,buyer
acquisition: =purchase,takeover,buyout,buy,merger -deal,bought,procure +obtain,transaction,addition,bid,merge,buyer
acquit: ~acquittal =clear,innocent -exoneration,guiltless,free,verdict,release,freed +discharge,trial,jury,court,charged,guilty
acquittal: -exoneration,clear +innocent,verdict,free,vindication
acreage: +farmland
acres: ~acreage -hectares,land +area
acrimony: -animosity,bitterness,bitterly
acrobat: +circus
acronym: -initials +name
across: =throughout -around,diameter +statewide,crossing,nationwide,opposition,beyond,everywhere,neighboring,wide
act: ~action,activity,actress,actor =law,legislation,statute,deed,perform,play,behave,bill -move,operate,measure,pretend,step,caretaker,gesture,interim,intervene +role,crime,portray,temporary,conduct,behavior,film,enact,serve
action: ~activity =step,measure,move,deed,lawsuit,behavior -operate,combat,intervention,proceeding,suit +fighting,effort,strike,walkout,response,decision,battle,protester,campaigner,raid,intervene
activist: =militant,protester,dissident,demonstrator,advocate -campaigner,environmentalist,cadres,marcher +supporter,reformer,anarchist,greenpeace,crusade,group,movement,rally,lobbying,feminist,advocacy,radical
activity: ~activist =energetic,operate -busy,working,involved,functioning,bustling,trigger +engage,participate,live,advocacy,busiest,dynamic,exercise,pursuit,vigorous,duty
actor: ~actress =star,cast -perform,thespian,player,play,role,comedian +troupe,movie,film,hollywood,stage,theater,oscar,drama,celebrated,character,portray,script,theatrical
actress: =star -perform +celebrated,film,movie,role,play,hollywood,theater,artistic,cast,dame,drama
actually: =really,truly,indeed,real,reality -fact,literate,true,genuine +currently,concrete,factual,existence
acute: =intense,serious,sharp -severe,criticized,extreme +sharper,shortage,disease,ill,sars,crisis,pain,syndrome,respiratory,urgent
adage: -maxim
adamant: +determined
adapt: =adjust,modify,tailor -alter,change,convert,base,flexibility,remake,versatile,version +suit,conformity,connector,evolve,modification,film,novel,cope
add: ~addition =supplement -include,append,increase,attachment,extra,say +joined,augmented,contributed,boost,plus,totally,expand,said,sum,amend,expansion
added: ~addition,advertisements,advertise,add =extra,said -say,continue,joined,include,attachment,increase,commercial,gain,supplementary +expand,note,insert,append,remarks,classify,contributed,incorporated,notice,plus,rose
addiction: -dependence,habit +alcoholism,craving,hooked,obsession,user,drug,heroin,rehabilitation
addis: +ethiopian
addition: ~additionally =extra,supplement,besides,plus -increase,expansion,adjunct,complementary,inclusive,new,overtime,spare,supplementary +moreover,amend,arithmetic,fresh,incrementally,others,extensive,furthermore,sum
additionally: =moreover,furthermore,besides +extra
address: =speech,speak,lecturer,tackle,spoke -talk,location,handle,home,dealt,discussion +deal,remarks,residence,domain,keynote,resolve,street,told,said,live,avenue,letter,speaker,televise
adept: -skill,expert,proficient,good +capability
adequate: ~adequacy =sufficient,enough,satisfactory,proper -decent,properly +suitable,appropriate
adhere: ~adhesive =stick,comply -follow,cling,compliance,conformity,disciple +observe,obey,respect,partisan,practitioner
adhesive: -glue,sticky +tape
adidas: +sneaker
adieu: -goodbye
adjacent: =adjoining,neighboring,nearby,near -next,besides,close,border,surrounding +closest
adjoining: =neighboring -next,nearby,border
adjourned: =postpone -suspend,recess,delay,defer +end,break,reschedule
adjudication: -arbitration,judge
adjunct: -supplement,auxiliary,assistant +appendage,associate,part
adjust: =alter,change,modify,revise -tweak,modification,reset +regulate,align,correctness,tuneful,season,inflated,flexibility
adjutant: +assistant
administered: ~administration =run -manage,ran,governed,controlled,supervised,dispensed,oversee +ruled,injected,overseen,apply,oversaw,medicine,dose,vaccination
administration: =governed,manage,executive,presidency,cabinet,authorized,official,regime -leadership,bureaucracy,agency,bureaucrat,managerial,organizational,stewardship +insolvency,dean,governor,prefect,provost,trustees,term,run,bankruptcy,commissioner,directors,governmental,secretary
admiral: ~admiralty -commander,appreciate,devotees,esteem,exemplary,fan,impression,respect,revere,worthy +officer,commodore,compliment,lauded,lovely,marvelous,navy,fleet,naval,ship,sailor,praise,tribute
admiralty: +navy,naval
admission: ~admit,admittance =entry,entrance -confess,disclosure,membership,ticket +enrollment,joined,intake,fees,enter
admit: =confess,concede,enter -hospitalize,allow,confirm,enrollment,induction,plead +guilty,disclose,recognize,reveal,say,claim,openly,plea,wrongdoing
admonish: -rebuke,warning
ado: -fuss
adolescent: =teenager,teen,youth,juvenile,young -youngster +minor
adopt: =approve,pass,embrace,foster,enact -endorse,ratify,introduction,passage +vote,assume,choose,ratification,resolution,child,orphan,parent,introduce,law,family,implemented,measure,unanimity
adored: -beloved,cute,lovely,worship
adorned: =decorate -ornament,festoon,embellish,deck,emblazoned,studded +beautify,drape,cover,ornate
adrift: ~drift =floating -lost,aimless +behind,stranded,stray
adult: ~adulthood =grown,mature -man,woman +porn,grownup,parent,older,personal
adulterous: ~adultery -laced,tainted
adultery: -infidelity,unfaithful,affair,cheat +extramarital,lover,sin
adulthood: -mature +grown
advanced: =sophisticated,progressed,modern,qualified,rose,developed,gain,promoted,loaned -reach,forward,move,ahead,beforehand,breakthrough,futuristic,gainers,headway,improve,inroad,overtures,proceed,rise +approach,early,march,offensive,push,risen,stride,vanguard,proceeding,semifinals,technology,won,climb,prior
advantage: =benefit,edge,lead,plus -beneficial,perk,privileged,upside +superiority,asset,ahead,gain,help,profit,strength
advent: -arrival,coming,introduction,emergence +start,appearance
adventure: =exploit -expedite +journey,venture,odyssey,explorer,excite,quest,traveled,bold
adversary: =enemy,opponent,foe,rival -nemesis +competitor,antagonist
adverse: =unfavorable,negative,bad -harm,hostile,detrimental +hardship
advertise: ~advertisements =promoted,marketing,commercial -publicity,campaigner,sponsor,tout,billboard +media,hype,poster,brand,revenue,agency,sponsorship,slogan,propaganda
advertisements: =commercial -billboard +promoted,publicity,poster,marketing,classify,notice
advice: ~advise,adviser,advisor,advisory =counsel,guidance,recommendation,suggestion,tip -warning,consultation,guidelines,input +instruction,pointer,guided,help
advise: =recommendation,urge,counsel,suggestion,warning,told -consultation,tell,guidance,notify +guided,mentor,inform,caution
adviser: ~advisor,advise,advisory =consultation,counselor,counsel,strategist -aide,assistant,expert,handlers,mentor +official,recommendation,cabinet,guidance
advisor: ~advise,advisory =consultation,counselor -aide,mentor +assistant,expert,recommendation,secured
advisory: ~advise -consultation,warning,alert +counsel,recommendation,bulletin,panel,committee,traveled
advocacy: =lobbying -supporter,campaigner,promoted +right,backing,representation,group
advocate: ~advocacy =supporter,backer,proponent,champion,urge,recommendation,lawyer -promoted,campaigner,favor,proposal +defendant,call,lobbyist,preach,solicitor,group,attorney,pro,suggestion
aegis: =auspices -sponsorship,protection,patronage +supervision
aerial: ~air =airborne,antenna +aircraft,bombing,overhead,flying,plane,helicopter,bombard,raid,flight,airstrike
aerobic: +cardiovascular,exercise
aerodrome: -airport
aeronautics: =aviation -flight,flying,aerospace +aircraft,science
aeroplane: ~plane -aircraft,airplane
aerosol: -spray
aerospace: -aviation +aircraft,space,industry,boeing,airbus,lockheed,plane,satellite,rocket,manufacture,defense,jet
aesthetic: -artistic +beauty,style
afar: -distance,distant +away
affable: -friendly
affair: =matter,relationship,romance -busy,issue,liaison,scandal,event,lover,thing +fling,episode,lovely,mistress,saga,related,foreign,ministry,policy,concern,case,interfere,romantic,sex
affected: ~effect =hit,influence,impact,touch -hurt,strike,harm,lovely,warmth +damage,change,involved,afflict,hug,intimacy,poignant,stricken,suffer,victim,infect,struck
affectionate: -fondness +tender,warmly
affidavit: -statement,testimony,declaration,deposition,sworn +document
affiliated: =linked,belong,member -associate,connected,tied,allied,subsidiary +related,attachment,branch,offshoot,part,membership
affinity: -rapport,liking,kinship,attraction,fondness +similarity,sympathy,bond
affirmative: -positive,yes,confirm,assertive,upheld,uphold +approve,oath,reaffirmed,declaration
affixed: +attachment
afflict: =plague,beset -suffer,strike,trouble,stricken,wracked +sick,infect,scourge
affluence: -prosperous,wealth
affluent: =wealthy,rich -prosperous,upscale +moneyed,posh,richer,wealthiest
afford: =cheap -pay,spare,expensive,cheaper,inexpensive +cost,provide,buy,cheaply,manage,moneyed
affront: -insult
afghan: ~afghanistan +herat,taliban
afghanistan: +herat,taliban
afloat: ~floating =buoyant -solvent +survive,sail
aforementioned: -said +previously
afraid: ~fear =scared,frightened,worried,terrified -anxious,concern,panicked +nervous,wary,panic,terrorism
afresh: -anew
africa: ~african +continent
african: -black +negro,continent,algerian,moroccan,rwandan
afrikaner: ~boer
afterlife: +heaven
aftermath: =wake,consequently -result,follow,outcome,fallout,repercussion +effect,damage,disaster,devastation
afternoon: +pm,day,noon,even,lunchtime,midday,later,hour
aftershocks: =tremor -quake,earthquake +shake,jolt
afterwards: =later,subsequently,thereafter +follow,next,since
age: ~elderly =old,era,period,older -year,epoch,birthday,mature,ancient,time +generation,grow,century,elder,lifetime,longevity,outdated,venerate,youngest,born,child,demographics,eldest,juvenile,median,retirement,teenager,young,younger,youth
agency: =bureau,officer,department,organization,body -service,authorized,commission,ministry,watchdog +firm,cia,epa,ftc,hud,intelligence,kgb,mossad,nsa,wire,governed,agent,newswire,regulate,directors,governmental,representation
agenda: =program,schedule -plan,list,timetable,topics +goals,priorities,calendar,itinerary,platform,docket,discussion,meeting,talk,issue,policy
agent: =representative,spy,broker -operate,officer,mole,realtors +negotiator,chemical,substance,intermediary,booker,proxy,publicist,salesman,dealer,espionage,undercover,intelligence,detective,inform,bureau,fbi
aggravated: =worsen,exacerbate,annoyed -compound +inflame,worse
aggregate: =totally,combined -overall,sum,collect,cumulative +whole,score,amount
aggressive: ~aggressor =hostile,violent -combative,belligerent,forceful,assertive,fierce,predatory +tough,militant,ferocious,hawkish,attack,threaten
aggressor: +assailants
aggrieved: ~grievance -disgruntled
aghast: -horrifying
agitate: -restless +churning,incite,shake
agnostic: +atheist
ago: =earlier,previously,past -last,since,backing +year,previous
agonize: ~agony -harrowing,wrench
agonizingly: -painfully
agony: =pain,anguish -suffer,torment,torture,misery +distress
agrarian: ~agriculture -farm,rural +land
agree: ~agreement =consent,approve,settle,sign,decide -concur,deal,pact,promise,consensus,contractual,willing +backing,pledge,compromise,conformity,echoed,nod,supporter,unanimity,endorse,arrangement,comply,conclude,decision,fix,permission,principle,reach,resolve,willingness
agreeable: -nice,pleasant +compatible
agreement: =deal,pact,treaty,contract,settlement,consensus,compact,compromise,convent,protocol -arrangement,truce,bargain,concord,consent,covenant,harmony +understanding,sign,armistice,contractual,framework,memorandum,partnership,permission,unity,ceasefire,negotiator,term,alliance,bipartisan,breakthrough,concession,condition,cooperation,provision,reconciliation,resolve,settle,solution
agriculture: =farm,cultivation,farmer,rural -crop,livestock +food,grower,land,grain,harvest,grow,industry,soil
agriculturists: +farmer
agrochemical: +pesticide
aground: =stranded,ashore -beached,grounded +stuck,shipwreck,wreck,sink
ahead: =lead,forward,front -upcoming,win,prior +beforehand,leader,future,early,forth,led,proceed
aide: =help,assistant,relief,supporter,donate,grant -fund,food,moneyed,benefit,charity,deputy,handlers,hiv,humanitarian,lieutenant,secretary,staffers,subsidy,welfare +airlift,consultation,disease,entourage,facilitate,lifeline,loaned,scholarship,staff,stimulus,subordinate,subsidize,donor,rescue,supply,sent,convoy,distribute,epidemic,impoverished,infect,package,pledge,reconstruct,syndrome,volunteer
ailing: ~ailment =sick,ill -unwell,struggle,trouble,weak +faltered,frail,infirm,sickly,health,disease,hospitalize,cancer,bailout,bankrupt,failed,doctor,dying
ailment: =disease -ill,sick,complaint,disorder +condition,arthritis,symptom
aimed: =intended,designed,targeted,meant,sought,directed,goals,purpose,plan -pointed,objective,ambitions,hopes,intentional,orientation,try +aspirations,attempt,mission,pursue,strive,want,ambitious,focus,focused,quest,seek,tried
air: ~airborne =broadcast,sky,televise,atmosphere -screen,show,aviation,airwaves,aura,melody,oxygen,telecast,vent,ventilation +voice,flight,airspace,airway,squadron,transmit,plane,flying,aircraft,breathing,wind,pollute,television,gas,episode,flies,flown,shown,transmissible,tuneful
airbase: -airfield
airborne: =flying,aloft -paratrooper +division,flight,aircraft,plane,virus,pollute,radar,troop,parachute
airbus: +aircraft,jetliner,jet,plane
aircraft: =plane,jet,airplane,airliner,helicopter -jetliner,flight,bomber,fighter,aviation,warplane +balloon,chopper,craft,drone,fleet,fuselage,glider,luftwaffe,squadron,unmanned,zeppelin,pilot,flying,crew,passenger,crash,airport,carrier,deck,engine,flew,flies,flown,radar,runway
airfield: =airport -airstrip,runway +base
airflow: -ventilation
airlift: -flying,transport,evacuate,ferry,lift,carry,flown +deliver,helicopter,plane,supply,rescue,flew
airliner: =carrier,airway,flight,plane,jet -aviation,company,airplane,jetliner +delta,iberia,sas,operate,passenger,pilot,airport,flying,flew,fare,ticket,continental,flies,flown,hub,route,southwest,tourism,virgin
airman: -pilot +bombardier,crew,fliers
airplane: ~plane =jet,jetliner +flight,pilot,helicopter,aviation,crash,flying,airport,passenger
airport: =termination -airstrip,runway +hub,plane,flight,land,passenger,flying,arrival,aviation,departure,flew,midway,noise,passport,stranded
airship: -balloon,zeppelin
airspace: +sky,flight
airstrike: +bombard,warplane,bombing,jet,retaliate,strike
airstrip: -runway,tarmac
airwaves: -radio,television,broadcast +spectrum,frequency,media
airway: -carrier +flight,plane,flying,aviation,breathing
aisle: =corridor -passageway,gangway +walkway,seat,nave
akin: -similarity,liking +comparable,related
alarm: =alert,warning,fear,siren,frightened,worried,panic,concern -bell,buzzer,disturb,ominous,panicked,scared,scary,worrisome +shock,clock,detectors,dismayed,rattle,terrified,dangerous,fire,range,burglar,false,signal
alas: -unfortunately,sadly,regrettably
alaska: ~alaskan +anchorage,arctic
albania: ~albanian
alberta: ~albertan
album: =record,disc -cd,release,music,song +collect,discography,soundtrack,lp,singer,band,track,debut,billboard,chart,label,platinum,pop,solo,studio
alcoholism: =liquor,drink,spirits -booze,drunk,beer,wine,whiskey,vodka,drunken,ethanol +intoxicated,bourbon,brandy,champagne,cocktail,drank,gin,mead,rum,scotch,sherry,bar,sober,bottle,liver,rehabilitation
alderman: -councillor,councilman
ale: =beer -brew +drink,alcoholism,stout
alehouse: -tavern
alert: =warning,vigilant,notify -watchful,caution,standby,signal,awake,notification +tip,inform,attentive,amber,conscious,lookout,siren,dangerous,threat,evacuate,secured
alfresco: -outdoor
algae: ~algal -seaweed,kelp +plankton,bloom,plant
algebra: -mathematics,math +calculus,equate
algeria: ~algerian
algerian: +arab,algiers,islamist,maghreb
algorithm: -formula,procedure +software,program,computer
alias: =pseudonym,nickname -name,moniker +fake
alibi: +excuse
alien: =foreign,immigrant -extraterrestrial,strange,ufo,estranged,unfamiliar +martian,undocumented,illegal,space,migrant,deport,et,outside,invade
align: -allied,straighten +coordinate,arrangement
alike: =similarity -equally,similarly +identical,likewise,resemble
alimony: +divorce,maintenance
alive: ~live,life =survive,survivor +rescue,unharmed
allah: =god
allay: =dispel -ease,calm,soothe,alleviate,relieve,assuage,reassure
alleged: ~allegedly =claim,suspected,purported,supposed,charged -reputed,assertive,contend,reportedly +presumed,argue,complain,complaint,lawsuit,revelation,rumor,sued,suspicion,report,said,believe,deny,indicted,prosecutor,scandal,wrongdoing
allegedly: =reportedly,supposedly,purportedly,apparently -ostensibly +claim,suspected,charged,said
allegiance: =loyalty,fidelity,loyal -faithfulness +supporter,oath
allegory: +metaphor
allergic: ~allergy,allergen +sensitive,hypersensitive
allergy: -intolerant +sensitive,asthma,reaction,ill,condition,pollen
alleviate: =ease,relieve,lessen,mitigate,relief -reduce +soothe,help
alley: =lane -alleyway,backstreet,street +passage
alliance: =coalition,partnership,bloc,pact,union,league,treaty,associate -cooperation,partner,federation,axis,confederacy,confederate,consortium +group,organization,collaborator,friendship,nato,relationship,tie,joint,joined,merger,member,marriage,tied,unite
allied: ~alliance =partner,supporter,friend,coalition -associate,backer,unite +comrade,partnership,sympathizers,friendly,cooperation,nato,bloc,closest,loyal,pact,related,tied,west
alligator: ~gators +crocodile
allocated: =assign,allot,earmark,distribute,budget -designed,appropriate,quota +grant,fund,moneyed,spent,spending
allot: =assign -apportion,grant,quota +distribute,earmark
allow: =permit,let,approve,enable,legal,grant,concede,permission -authorized,licensed,consent,benefit,deduct,empower +eligible,perk,quota,law,entitle,opportunity,pension,right
alloy: -brass,metal +mixture,bronze,steel
alluding: ~allusion =refer -hint,imply,suggestion,mention,referenced
allure: =glamour,temptation -appeal,attraction,charm,lure,irresistible,sexy +charisma
almanac: -calendar
almighty: -god
almond: +nuts
almost: =nearly,virtually,approximately,roughly,around -practically,close +barely,near,verge,mostly
alms: +beg,charity
aloft: -overhead +high,sky
alone: ~lonely =solo,single,isolated -solely,unaccompanied,solitary +unilateral,loneliness,individually
along: =alongside,together -besides +via,coast,border
alongside: -besides,parallel +together,next,near
aloofness: -distant +detachment
aloud: ~loud =loudly -audibly +read,voice
alphabet: -script +letter,writing
alpine: -mountain,skiing +skier,slalom,downhill,snow,swiss
alpinist: -climbers
alps: ~alpine +mountain
already: =previously -beforehand,earlier,now +existence,yet,previous
alright: -okay
altar: -shrine +sanctuary,church
alter: =change,modify,amend,revise,transform -doctor,modification,mutate,tamper,vary +different,convert,revision,rewrites,variation,edition,falsify
altercation: +argument
alternative: =option,choice,substitute,different,instead,backup -replacement,otherwise,unconventional,variously +complementary,lieu,rotation,choose,rather,viable
although: -despite,however,notwithstanding,though +spiteful,nevertheless,regardless
altitude: =height,elevation -feet +high,plane,mountain,pilot
alto: +singer,voice,saxophone
altogether: =totally,overall -completely,entirely,wholly +together,fully,sum,combined
alum: ~alumni
aluminium: ~aluminum +metal
aluminum: -metal +smelter,bauxite,foil
alumna: ~alumni,alumnus
alumni: ~alumnus =graduate +former,university,college,student,school,attended
alumnus: =graduate +student
always: =constantly,invariably,forever,ever -consistently,usual,every,permanent +regularly,continue,never,often,constant,frequent,necessarily
alzheimer: -dementia +brain,forget
amalgamated: =merge,merger -combined,unite,consolidate
amass: -gather,collect,hoard +earned,pile,massed,compilation
amateur: -nonprofessional,unpaid,novice +hobbyist,beginner,hobby,lay
amazing: =astonishing,incredible,stunning,extraordinary,wonderful,surprising -remarks,astounding,awesome,breathtaking,fabulous,fantastic,miraculous,phenomenal,startling,unbeliever,wow +dazzling,disbelief,miracle,shock,spectacular,great
amazingly: -surprisingly
amazon: ~amazonian +rainforest,river,brazil,jungle,retailer,online,deforestation
ambassador: ~embassy =envoy,diplomat,representative -consul +emissary,official,diplomacy,mission,recall,related,summon
amber: -yellow +resin,color
ambience: ~ambient -atmosphere,vibe
ambient: -surrounding,background
ambiguous: =unclear,vague -equivocal,uncertain,inconclusive +confusing,doubtful,uncertainty
ambitions: ~ambitious =aspirations,goals,dreams,desires -hopes +plan,objective
ambitious: -aspirations,bold,lofty +audacious,challenging,driven,grandiose,determined,grand,goals,dreams,plan
ambivalent: +mix
amble: -stroll
ambulance: -paramedic +medic,hospitalize,rescue,vehicle,stretcher,emergence
ambulatory: +outpatient
ambush: =attack -waylay,surprising +trap,raid,assault,battle,convoy,guerrilla,insurgent,shooting
ameliorate: -improve
amend: =change,revision,modification,correctness -bill,constitution,modify,revise,rewrites +law,clause,legislation,reformer
amenities: -facility,comfort,convenience +service
american: +transatlantic,yankee,state,washington,texans,californian,brazilian,chilean,idol,venezuelan,westerner
amiable: -cordial,friendly
amicable: -cordial,friendly
amid: -midst +middle
amino: +protein
amity: -friendship
ammo: ~ammunition
ammonia: +chemical
ammonium: +fertilizer
ammunition: =munition,bullet,weapon -round,cartridge,shell,firepower,ordnance +gun,arms,rifle,explosion,arsenal,grenade,shot,armament,mortar,depot,firearms,supply
amnesia: +forget
amnesty: =pardon,clemency -forgive,reprieve +immunity,forgiven,freed,prisoner,release,forgave
among: -include +midst
amorous: +romantic
amortization: +depreciation
amount: =quantity,sum,volume,totally,number,level -figure,size,dose,extent,tantamount +cost,chunk,concentration,degree,percentage,price,moneyed,equivalent,much,portion
amp: ~amplifier +ampere,guitar,electricity,currently
amphibian: +frog,newt
amphibious: ~amphibian +marine,land,beachhead
amphitheater: -coliseum
ample: =plentiful,enough,sufficient -substantial +generation,large,sizable,spacious
amplifier: -loudspeakers
amputee: +disabled
amsterdam: +dutch
amulet: +charm
amusement: =entertainment,fun -recreation,comic,funny,witty +enjoyment,theme,hilarious,laugh,laughter,humor
analog: -comparison +digital,likened,metaphor,parallel,similarity
analysis: ~analyze,analyst,analytical =study,examination,assessment,review,evaluation,breakdown -researcher,test,interpretation,commentary +report,appraisal,critique,investigate,scrutiny,expert,data
analyst: ~analyze =expert,economist,observe,strategist -commentator,trader,specialist,pundits,watcher,forecast +researcher,consultation,pollster,predicted,estimate,expected,wall,brokerage,marketing,opinion,study
analytical: ~analyze -logical +criticized,systematic
analyze: -examination,study,investigate,evaluation +assessment,review,test,inspect
anarchic: -chaotic,lawlessness
anarchist: -revolutionary,rebel,radical +extremist,insurgent,protester,leftist
anarchy: ~anarchist =chaos -lawlessness,disorder,mayhem +turmoil
anatolia: ~anatolian
anatomical: ~anatomy
anatomy: -body,structure,physiology +dissection
anc: +apartheid
ancestors: ~ancestry,ancestral -forefather,forebear,descendant +predecessor,family,forerunner,grandfather,grandparent,precursor,descent,traditional
ancestral: ~ancestry -hereditary,inherit +native,traditional,forefather
ancestry: =descent,heritage,lineage,roots -origin,pedigree +ethnic,genealogy,descendant
anchor: =host -presenter,newscaster +moor,broadcast,journalist,mainstay,ship,television,newsreader,new
anchorage: -harbor,moor +port,dock
ancient: ~antiquity =old,prehistoric,historic -archaeological,archaic,medieval +archeological,earliest,older,primitive,relic,venerate,archaeologist,ruins,century,history,traditional
andes: ~andean +mountain
android: =robot -humanoid +automaton,smartphone,software,phone
aneurysm: +stroke
anew: ~new -fresh +newly,restart,renew
angel: +guardian,heaven
anger: ~angry,angrily =fury,rage,outrage,wrath,enrage,infuriate,resentment,irritate -ire,indignation,upset,backlash,displeasure,furious,madden,provoke,temperance +annoyance,animosity,discontent,disgusting,furor,grievance,hatred,huff,outburst,outcry,stung,uproar,annoyed,protester,criticized,frustrating,complain,emotional,hostile,passionate
angle: ~angular =perspective,corner,fish -viewpoint,slant +aspect,tilted,pointed,view,camera,degree
angler: -fisher,fisherman +fish
anglican: =episcopal -episcopalian +protester,church,christian,archbishop,bishop
anglo: +english
angola: ~angolan
angrily: -furiously,bitterly,vehemently +fury,outrage,hotly
angry: ~angrily =furious,outrage,enrage,mad,upset -irate,livid,fuming,incensed,rage,indignation,annoyed,fury,bitterness,crossing,disgruntled,infuriate,irritate +resentment,dissatisfied,frustrating,unhappy,protester,hostile,mob,react
angst: -anxiety,worried,fear,anguish +apprehension,dread
anguish: =pain,distress,grief -suffer,torment,sorrow,despair,distraught +misery
angular: -pointed,bony,sharp +jagged,lean
angus: +cattle,beef
animals: =creature,beast,wildlife,pet,livestock -fauna,mammal,cattle,dog,cartoon,cat,species,zoo +bat,bear,beaver,biodiversity,bird,bison,buffalo,bull,bustling,calf,camel,cartoonist,cow,coyotes,crocodile,deer,dinosaur,dolphins,donkey,elephant,elk,frog,gastropod,goat,gorilla,hare,hog,horse,kangaroo,lamb,leopard,lizard,mice,mole,monkey,moose,mouse,panda,pig,pony,predators,rabbit,rats,reptile,rhino,sheep,snail,snake,squirrel,tiger,turtle,veterinarian,veterinary,whale,wolf,wolves,slaughter,farm,hunter,endanger,breed,genus,habitat,tail,wild
animosity: =hatred,hate -hostile,enmity,antagonism,rancor,resentment +bitterness
ankara: +turkish
ankle: -foot,leg +joint,sprain,injury,twist,tendon,ligament
annals: -chronicle,history,record +archive,journal
annexed: -seize,incorporated,occupy,wing +capture,conquer,occupation,invade,territory
annihilate: -destroyed,destruction +decimated
anniversary: =birthday,jubilee,centenary -commemoration,celebrated,mark +bicentennial,centennial,milestone,occasion,remembrance,memorialize,ceremony,year,annual,day,millennium,remember
annotation: +notation
announced: ~unannounced =declaration,proclaim,reveal,disclose,report,unveil,say,state,said,statement -publicity,bulletin,communique,confirm,disclosure,notice,notification,proclamation,pronounce,told +release,express,introduce,issue,outline,tell,launch,decide,decision,herald,intentional,plan,publicly,spokesman,spokeswoman
annoyance: -displeasure,nuisance +inconvenience
annoyed: ~annoyance =irritate,bother,frustrating -bothersome,vexing,troublesome,upset +disgruntled,infuriate,nag
annual: =yearly,year -yearlong +regular,perennial,every,per
annuity: -pension
annulled: =cancel,void,overturn,revoke -nullify,invalidate,repeal,reverse,undoing +dissolve,scrap,quash,divorce
anoint: +consecrated
anomaly: -paradox
anonymity: =unnamed,unidentified -nameless,secrecy,unknown,unmarked +confidential,name,pseudonym,condition,identical,source,sensitive,secret
anorak: -jacket
anorexia: +disorder
another: -others,second +fresh,different,latest,separately
answer: ~unanswered =reply,respond,response,solution,solve,react,explanation -reaction +explain,clarification,counter,liable,said,question,retorted
antagonism: +rivalry
antagonist: -hostile,villain +enemy,rival
antarctic: ~antarctica -polar +pole,expedite
antarctica: +continent
antelope: +bongo
antenna: -mast,dish,transmitter
anterior: -front,forward +prior,earlier,cruciate
anthem: =hymn -song +sang
anthology: =collect -compilation +compendium,book
anthracite: +coal
anthrax: -spores,bacteria +disease,germ,bacterial,powder,letter,mail,bioterrorism,contaminated,biological
anthropologist: +scientist,researcher,scholar,sociologist
anthropology: ~anthropologist +archaeological,ethnology,science
anti: -opposed,opposition,opponent,hostile +criticized,protester,resist,counter
antibiotics: -medicine +drug,medic,penicillin,streptomycin,bacteria
anticipated: =expected,predicted,awaited,forecast -foresaw,foreseen,projected,hopes,envisage +plan,foresee,liking,estimate
anticompetitive: +antitrust
antics: -prank,clowning,shenanigans,stunt,mischief +behavior,trick
antidepressants: +depression
antidote: +cure
antigua: ~antiguan
antipathy: +dislike
antiquity: =vintage -old,relic,archaic,artifacts,obsolete,outdated +heirloom,furniture,classic
antiterrorism: -counterterrorism
antitrust: -monopoly,competition +cartel,ftc,merger,regulate,lawsuit
antiwar: +pacifist
antler: -horn +deer
ants: -insect +termite,bug
anxiety: ~anxious =worried,concern,fear,unease -nervousness,jitters +stress,tension,apprehension,nervous,depression
anxious: ~anxiously =worried,nervous,eager,uneasy,concern,tense -keen,edgy,jittery +fear,apprehension,fraught,impatient,restless,stress,nerve
anxiously: +eagerly
anyhow: -anyway +somehow
anymore: =longer +still,nowadays
anyone: -somebody,someone
anyplace: -anywhere
anything: -whatever +nothing
anyway: =regardless,nevertheless -nonetheless +despite,still
anywhere: =everywhere -wherever,somewhere
aol: +subscriber
apart: =separately,aside -asunder,except,condo,condominium,dwell,flat,home,besides +divide,distance,apt,loft,otherwise,pad,residential,room,away,broke,different,split,bedroom,build,complex,exclude,floor,house,property,rent,rental,studio
apartheid: =segregation,racism -discrimination +racial,racist,black,regime
apathetic: +lukewarm
apathy: -indifference
ape: -gorilla,mimic +monkey
apex: =pinnacle -peak,top,summit,height +climax
aphorism: -maxim
apiece: +per,individually
apnea: +sleep
apocalypse: ~apocalyptic -armageddon,doomsday +catastrophe,disaster
apollo: +moon
apologetic: -sorry
apology: =sorry,regret -remorse,forgive +ashamed,regrettably,excuse,retraction,error
apostles: ~apostolic =disciple -follow,saint +evangelist,missionary,preacher
apostolic: -papal +pontifical,evangelical,missionary,religious
app: +program,download,software
appalachia: ~appalachian
appalling: =horrifying,dread,terrible,horrible,shock -awful,atrocious,outrage,disgusting,horrific +bad,gruesome
apparatus: =device,equipment,machinery,machine,instrument -system +gear
apparel: =clothing,garment -dress,attire +wear,fashion,outfit,footwear,textile
apparently: ~appearance =seemingly,obviously,reportedly -evidently,presumed,clearly,clear,manifest,obvious,ostensibly,perceive,purportedly,seem,supposedly,visible +liking,probably,outward,supposed
appeal: ~appellate =plea,request,urge,call,beg,petition,attraction,ask,plead -challenging,court,charm,charisma,invoked +contest,lure,resonance,retrial,verdict,conviction,overturn,ruled,lawyer,popular,judge,review,seek,upheld
appearance: =seem,look,surface,arise,publish -emergence,perform,show,feature,arisen,arose,sprung,star +attended,play,cameo,demeanor,facade,gig,guise,shown,sprang,arrival,visible,testify,seen,court,debut,face,seemingly,summon,ugly
appease: -placate,pacify,mollify,satisfy,conciliate,conciliatory +calm,soothe
appellate: +court
append: +attachment
appetite: -hunger,desires,demand,craving +eating,interest,lust
appetizer: -starter
applaud: ~applause =praise,welcome,cheered,hail -clapped,lauded +commended,compliment,congratulate,ovation
applause: =ovation,cheered -clapped,bravo +praise,audience,hand
apple: -fruit +computer,ipod,orchard,iphone,macintosh,mac,cider,juice
appliances: =device -machine,gadget,refrigerator +equipment,oven,washer,freezer,microwave,stove,tv
application: =request,bid,software,petition,candidate -program,file,enforceable,entrants,implemented,relevant +use,seek,seeker,submissive,submit,permit,approve,visa,asylum,formed
apply: ~application =request,sought,use,imposed,implemented -ask,file,exert +practically,bid,imposition,invoked,submit,petition,job,licensed,seek,visa
appointed: ~appointees =name,choose,nominate,select,pick,hire,assign,install,chosen -designed,became,date,entrust,post,rendezvous +elect,become,commission,schedule,successor,nominee,replacement,job,positive,candidate,succeed,officer,sworn,promoted,crown,cabinet,chose,commissioner,committee,fill,interim,meeting,secretary
appointees: =nominee -designee +nominate,candidate,choice,official
appraisal: ~appraise =assessment,evaluation,valuation -estimate,review +judgment
appraise: +value
appreciate: =value,thank,understanding -grateful,rise,strengthen,enjoy,gratitude +gain,relish,increase,recognition,stronger
apprehended: ~apprehension =arrest,capture -catch,seize,detain,nab,caught +custody
apprehension: -nervous,unease +misgivings,uneasy,worried,fear
apprentice: ~apprenticeship -trainee,learner,novice,protege +international,beginner,student
apprenticeship: +train
approach: =method,near,way,strategy,technique,policy -contact,attitude,impending,looming,manner,methodology,overtures,style,tack,tactic,upcoming +offer,imminent,path,stance,closer
appropriate: =suitable,proper,fit,apt,relevant -right,seize,duly,properly +fund,confiscated,correctness
approve: =pass,endorse,ratify,permit,backing,sanction,okay,clear,consent,supporter,permission,sign -authorized,vote,blessing,certified,clearance,confirm,enact,favor,licensed,nod,passage,ratification +grant,mandate,upheld,uphold,green,legal,decide,legislation,regulatory,satisfaction,unanimity,unpopular
approximately: =around,nearly,roughly,estimate -rough +circa
april: +month,spring
apt: -liking,suitable,fit,prone,inclined +liable,clever
aptitude: -knack,talent
aquarium: ~aquatic -zoo +tank,fish,dolphins
aquatic: -marine,water,underwater +swimming
arab: ~arabia,arabian -palestinian,lebanese +language,middle,muslim,islam,saudi,egyptian,syrian,iraqi,kuwaiti,mideast,moroccan,sheik,sheikh,sunny
arabia: ~arabian,saudi
arachnid: -spider
arbiter: -referee +umpire,judge
arbitrarily: -randomly
arbitrary: =random -capricious,indiscriminate +unfair,despotic
arbitration: =mediation -settlement,ombudsman +dispute,ruled,judgment
arbor: -bower,pergola +tree
arc: =curve -bow +arch
arcade: -mall +gallery,games
arch: =curve -vault,gateway +bridge,span,archway,monumental
archaeological: ~archaeologist,archeological -excavation,dig +ruins,artifacts,relic,history
archaeologist: ~archeologist,archeological +excavation,dig,historian,scientist,researcher,ruins,tomb,uncover
archaic: =outdated -obsolete,old +primitive
archbishop: ~archdiocese =bishop -prelate +cardinal,primate,clergy,cleric,churchman,church,catholic,canterbury,diocese,clergyman,priest
archdiocese: =diocese +church,bishop
archeological: ~archeologist +excavation,dig,relic,ruins
archer: ~archery,arrow =bowman +bow,athlete
archery: ~arrow +bow,sport
archipelago: -island +islet
architect: ~architecture =designed -planner,mastermind,creator +builder,build,built
architecture: -designed,structure,build +construction,style,gothic
archive: =record -document,library,database,repository +file,registry,historic,history
archivist: +librarian
archrival: -nemesis
arctic: =polar +freezing,pole,ice,cold,icy,glacier,frozen,northern
ardent: ~ardor =enthusiastic -passionate,fervent,zealous,avid,staunch,keen +loyal,strong
ardor: -fervor,passionate,zeal
arduous: =difficult,hard,grueling -tough,strenuous,exhausting,uphill +long,laborious
area: =region,zone,district,neighborhood,territory,vicinity,locality,field,sector,place,size -domain,land,province,section,space,suburb,swath +part,location,borough,county,enclave,metropolitan,patch,precinct,quarters,realm,site,sphere,strip,tract,surrounding,valley,geographic,hectares,scope,square
arena: =stadium,venue,coliseum -field,hall,gymnasium +stage,build,auditorium,ballpark,dome,rink,ring,court,sport,garden,indoor
argentina: ~argentinian +latin
argentine: ~argentina,argentinian +buenos
argot: -slang
arguably: -perhaps,possibly
argue: ~arguably,argument =contend,claim,maintain,insist,dispute,quarrel,debate -assertive,say,bickering +reason,fighting,contentious,disagree,fought,said,row,discussion,lawyer
argument: =dispute,quarrel,debate,row,disagreement -claim,reason,bickering,pointed,spat,wrangling +contention,fighting,rationale,thesis,case,contend,controversial,compelling,logical,oral
aria: +opera
arid: =dry,barren -parched,desert +drought,desolate,dried
arise: ~arose,arisen -emergence,occur,origin,happen,sprang,spring,sprung +start
arisen: ~arose -emergence,occur +developed,happen,origin
aristocracy: ~aristocratic -elite,nobility,peerage
aristocratic: =noble -upper,patrician,titled,nobility +elite,royal,lord,baron,countess,duchess,duke,earl,marquis,peer,viscount
arithmetic: =math -mathematics,calculation,sum +numeracy
ark: +chest,boat,ship,vessel
armada: -fleet +flotilla,navy
armament: =weapon,weaponry -munition +rearm,military,gun,missile,cannon
armenia: ~armenian +yerevan,genocide
armenian: +yerevan,karabakh,genocide
armistice: =truce,peace -ceasefire +cessation,treaty
armored: =bulletproof,tank -protection,plated +panzer,shield,reinforcement,military,vehicle,carrier,car,troop
armory: -arsenal
arms: ~armament =military,gun,weapon -gunman,equipment,branch,firearms,firepower,munition,sleeve,weaponry,wing +combat,army,disarmament,elbow,gunpoint,limb,offshoot,paramilitary,subsidiary,warhead,wield,wrist,gunmen,militarized,militant,rifle,militias,robbers,soldier,arsenal,disarm,exports,fighter,hand,hardware,insurgent,missile,rob,shoulder,troop,war
army: =military,troop,forceful,soldier -defense,infantry,brigade,regiment,corps,militias +division,cavalry,legion,militarily,service,war,generation,enlisted,battalion,guard,artillery,barracks,battle,camp,colonel,combat,commander,deployed,fort,fought,gen,guerrilla,invade,invasion,junta,lieutenant,martial,occupation,pentagon,recruit,sergeant,siege,tank,warfare
aroma: -fragrance,odor,scent,smell +flavoring,perfume
arose: -emergence,occur,origin +began,stemmed,developed,surface,happen
around: =roughly,near,nearly,surrounding -estimate +nearby,throughout,everywhere,round,scattering
aroused: =provoke,stir -excite,spark,awaken,trigger,raise,evoke,wake +stimulate,inflame,rouse,cause,kindle,awake
arraignment: -indicted +hearing
arrangement: =organization,plan,schedule,prepare -order,configuration,deal,disposition,formation,layout,orchestrate,pattern,setup,sort,system +negotiator,broker,fix,contract,structure
array: =assortment -range,variety,collect +series,host,constellation,many,display,lineup,spectrum
arrears: =debt,backlog -overdue,owe,unpaid +liability,default
arrest: =detain,caught,capture,seize,held,jailed,custody,detention -nab,charged,imprisoned,suspected,bust,catch,collar,warrant +detainee,handcuffed,hold,incarceration,pinch,roundup,seizure,police,raid,prisoner,crime,bail,crackdown,policeman,sheriff,stop,surrender,suspicion
arrival: =reach,land,enter -visit,entry,influx,newcomer +return,traveled,entrance,inflows,landfall,onset,coming,flew,trip,brought,deliver,delivery,destined,due,visitor,welcome
arrogant: -haughty,conceited,overbearing,proud,brash,vanity +contemptuous,disdain,pride
arrow: -dart,bow
arsenal: =stockpile -weapon,cache +munition,depot,poison,nuclear,missile,warhead,gunners,toxic
arson: ~arsonist -firebombing,torch,fire,burning +incendiary,crime,blaze
art: ~artistic,artwork =craft,culture -painting,sculpture,music,portrait,photography +skill,creative,drawing,literature,mosaic,mural,museum,gallery,exhibit,painter,collect,contemporary,martial,renaissance,visualize
artery: -vessel,road +highway,cardiovascular,coronary,vein
arthritic: ~arthritis
arthritis: -rheumatism,inflammation +disease,ill,vioxx
article: =story,report,piece,item,clause,column,objective -editorial,essay,feature +paper,paragraph,wrote,newspaper,publish,magazine,journalist,section,constitution,headlines,journal,provision,review
articulate: =fluent -express,eloquent,voice,state,explain +speak,clear
artifacts: =relic,objective -treasure,item +remains,fossil,museum
artificial: =synthetic -fake,prosthetic,manmade,false,imitation,faux +stylized,unnatural,implant,plastic
artillery: =cannon,mortar -gun,shell,bombard,howitzer +weapon,battery,firepower,ordnance,fire,tank
artilleryman: +bombardier
artisan: +craft,workshop
artistic: ~artwork,artistry =painter,musician,creative -perform,entertainment,sculptor,singer +star,creator,bohemian,cartoonist,choreographer,dancer,rapper,craftsmen,painting,exhibit,working,museum,gallery,designed,photograph,illustration,drawing,drawn,makeup,portrait,sculpture,studio,talent
artwork: =painting -sculpture,masterpiece +piece,illustration,drawing,mural
asbestos: +mesothelioma,fibers,material,mineral,dust
ascended: ~ascent,ascension =climb,rise -mount,rose +inherit,succeed,upward
ascension: ~ascent -rise,climb +promoted,success
ascent: -climb,rise +climbers
ascertain: +determined,confirm
ascetic: +monastic
ascribed: -attributed
ash: =dust -cinder,soot,volcano +remains,tree,cremate,grey,plume,volcanic,eruption,smoke,cricketer,burning,fire,flight,lava,cloud,gray
ashamed: ~shame -embarrassed,humiliated,mortified,sorry,guilty +regret,remorse
ashore: ~shore +beached,land,coast,inland
asia: ~asian +continent
asian: +orientation,eastern,chinese,japanese,indian,korean,thai,pakistani
aside: -reserve,besides +except,away,sideways
ask: =request,question,query,urge,invite,petition,sought -inquire,demand,seek,beg,plea,pose,solicit,wonderful +interview,plead,quiz,raise,summon,told,want,call,inquiry,persuaded,reply,survey,tell,wishes
asleep: ~sleep,slept,sleeper,sleepy -doze,nap,dormant +slumber,unconscious,bed
aspect: =feature,element,side -part,facet,dimension +detail,pointed,issue,characteristics,factor
asphalt: =tarmac,pavement -bitumen,blacktop,tar,paving +road
asphyxiate: -choked,strangle
aspirations: =hopes,dreams -goals,desires,candidate +wishes,strive
aspirin: -medicine +drug,painkiller
ass: -donkey
assad: +syrian
assailants: ~assault =gunman -attack,gunmen,denounced +assassin
assam: ~assamese
assassin: =murder,killing,slaying,killer,slain -shooting +die,gun,death,attack,shot,gunman,plot,bombing
assault: =attack,raid,offensive,strike,beating,violence,rape,battery,invasion -storm,onslaught,beaten,molest +bash,punch,sodomy,hit,sexuality,violent
assembly: =parliament,legislature,gather,meeting,congress,council -manufacture,built,chamber,collated,compilation,congregation,convened,jirga,muster,plenary,synod +construction,erect,parliamentary,lawmaker,deputy,legislation,rally,delegate,plant,factory,convent,forum,produce,product,resolution,session
assemblyman: -legislation,lawmaker,representative +assemblywoman,politician
assent: -consent
assertive: =claim,insist,declaration,contend,said,say -maintain,state +muscular
assessment: =evaluation,judgment,review,estimate -test,gauge,judge,taxable,valuation +opinion,study,critique,exam,judgement,rating,weigh,report,tax,examination,intelligence,audit,measure,value
assessor: +surveyor
asset: =property,wealth,resources,capital,estate -hold,possessions,fund +moneyed,share,bond,fortune,plus,portfolio,stock,frozen,belong,sell,owned,investment,freezing
assign: =post,task,mission -designed,attributed,earmark,entrust,job +duty,homework,reassign,delegate,sent
assimilated: -integrated
assistant: =deputy,secretary,help -helper,associate,vice,auxiliary,clerk,facilitate,relief,service,subordinate,supporter,welfare +contributed,cooperation,euthanasia,humanitarian,staffers,subsidy,coach,rebounded
associate: =organization,group,society,union,league,body,linked,club,connected,relationship,tied,partnership -federation,colleague,companion,correlation,guild,partner,member +confederate,consort,fellowship,synonymous,commonwealth,tie
assortment: =variety,mix,collect,various -mixture,range,miscellaneous +select
assuage: +reassure
assume: ~assumption =supposed,presumed,believe,think -undertake +false,pseudonym,thought,expected,officer,imagine
assumption: =hypothesis -presumption,belief,supposition,guess +premise,takeover
assured: =guaranteed,promise,ensured,reassure,confident -certain,convinced,secured,told,certainty,insure,pledge +vowed,said
astana: +kazakhstan,kazakh
asteroid: +meteorite,meteor,rock,planet,space,comet
asthma: ~asthmatic +respiratory,breathing,inhaler,disease,ill
astonishing: =surprising,astounding,stunning,incredible -shock,startling,extraordinary,breathtaking,disbelief,miraculous,staggering,unbeliever +remarks,surprisingly
astonishingly: -surprisingly
astounding: =surprising,staggering -stunning,incredible +remarks,shock
astrologer: +psychic
astronauts: =crew -cosmonauts,spacemen,shuttle,spacewalk,space +nasa,spacecraft,mission,orbit,stationed,moon
astronomical: ~astronomy -huge,enormous,celestial +exorbitant,observatory,scientist,galaxy,planet,sky,star
astronomy: -science +star,telescope,cosmology,observatory,galaxy
aswan: +dam
asylum: =refuge,sanctuary,shelter,refugee -haven,exile +protection,hospitalize,migrant,seeker,immigrant,fled,persecution,embassy
ate: ~eating,eaten -consume,dine,devour,swallow +fed,food,meal,consumption,diet,feed,lunch
atheism: ~atheist
atheist: -unbeliever,nonbeliever,godless,secular +irreligious
athens: ~athenian +greek
athlete: =competitor,player,sport,runner -sportsman,sportswoman,olympian,champion,swimmer,sprinter,jumper,muscular +gymnast,boxer,cyclist,golfer,medalist,medallist,quarterback,skater,skier,wrestler,olympic,competence,team,games,medal,doping,jumped,marathon,track,trainer
atlanta: +hawk
atlantic: ~transatlantic +oceanic,virgin
atlas: =maps
atm: -cashpoint +bank,machine
atmosphere: =mood,climate,environment -aura,vibe +sky,ozone,carbon,gas,tense,warming,pollute,earth,feeling,oxygen,emission
atoll: =island -reef
atomic: =nuclear -reactor +radioactive,ion,molecule,nucleus,particle,bombing,uranium,weapon,radiation,iaea,energy,plutonium,warhead,hiroshima,physicist,enrichment
atonement: -redemption
atop: -upon +top,perched
atp: +tennis
atrocious: -monstrous +terrible
atrocity: +barbaric,genocide,horror,massacre,outrage,brutal
attachment: =connected,joined,fix -fasten,linked,pin +tie,glue,hitch,hooked,tack,tied,strap,bound
attack: =raid,strike,hit,bombing,offensive,invade,storm,blast,invasion,denounced -criticized,shell,shooting,violence,condemned,bombard,incident,beating,bitten,bomber,bout,explosion,forward,gunman,onslaught,perpetrated,raider,rape,striker,struck,targeted,terrorism,terrorist +killing,attempt,barrage,bash,beaten,bite,blitz,foray,hackers,incursion,lash,predators,reprisal,sabotage,shooter,siege,stab,thug,victim,gunmen,wound,fire,batter,battle,convoy,enemy,extremist,fighting,grenade,guerrilla,heart,hostile,insurgent,militant,missile,mob,mortar,operate,rebel,retaliate,revenge,rocket,shark,slam,suicide,violent,war
attain: =reach -gain,obtain +win,hit,realize
attempt: =try,effort,bid,endeavor,seek,shot -plot,foray,sought,strive,tried,undertake +venture,undertaken,unsuccessfully,failed,trial,foil,struggle,coup,suicide,quest
attended: ~attendees,attentive =presenter,visit,participate,enrollment -joined,guest,audience,presence,servant,spectator,steward,turnout +study,watchful,butler,gate,goes,going,graduate,invite,waiter,school,crowd,ceremony,confer,fan,forum,meeting,seminar,visitor
attendees: -participate,delegate,guest,audience +visitor,spectator
attentive: =notice,focus,interest,spotlight,concentration,care -heed,limelight +publicity,concern,emphasis,focused,listener,scrutiny,vigilant,coverage,attraction,carefully,headlines,profile
attested: -testify
attic: =loft -garret +upstairs
attire: =clothing,dress -garb,outfit,costume +garment,wear,uniform
attitude: =view,opinion,stance,outlook -mentality,positive,mood,behavior,demeanor,posture,sentimental,spirits,tone +feeling,perspective,viewpoint,mindset,think,perception
attorney: =lawyer,counsel,prosecutor,solicitor -barrister,legal,defense +defendant,representative,court,clients,trial,law,bar,justice,litigation,prosecution
attraction: =drew,lure,enticed,drawn,pulled,drawing -interest,beauty,charm,glamour,gorgeous,handsome,pretty,tempt,woo +seduced,invite,charismatic,cute,garnered,glamorous,gravitational,irresistible,magnetism,picturesque,sexy,sight,temptation,captive,crowd,visitor,tourist,popular,highlight,incentive,landmark
attributed: =blamed,credited -characteristics,feature,trait +cause,due,cite,linked,imputed,reason,response,said,result
attrition: -erosion,wear +depletion,turnover,retirement,weakening
auction: =sale,sell,bid,sold -tender +buy,bidders,fetch,painting,bought,ebay,buyer,price,collector,lot,treasury,memorabilia
audacious: -bold,brazen
audacity: +nerve
audibly: +heard
audience: =viewer,spectator,crowd,listener,publicity,reader -fan +viewership,people,auditorium,follow,house,watchful,rating,concert,theater,view,drew,heard,interview,perform
audio: =sound -record,tape +voice,cassette,stereo,listener,radio
audiotape: +tape
audiovisual: +multimedia
audit: ~auditors =inspect,review -examination,check +scrutiny,investigate,book,financier,inquiry,report
auditorium: =hall -theater +venue,playhouse
auditors: -examination,inspector +comptroller
aug: -august
augmented: =supplement,enhance -increase,boost,expand +enlarge
augur: -bode
august: +summer
aunt: +relative,family,cousin,nephew,sister
aura: -mystique,feeling,mood,halo +impression
aural: ~ear
aurora: -dawn +lights
auschwitz: +holocaust
auspices: -sponsorship,patronage +supervision,sponsor
aussie: ~australia,australian
austerity: =cutback -cut,spartan +saving,belt
austin: +texas
australia: ~australian +oceania,victorian
australian: +sydney,melbourne,canberra
austria: ~austrian +salzburg
austrian: +salzburg,vienna
authentic: =genuine,real,origin -true,verify +legitimate,realistic,verification
authoritarian: =autocratic -dictatorial,despotic,repressive,tyrannical,dictator +totalitarian,undemocratic,dictatorship,fascist,regime
authoritative: -official,reliability,definitely,influential,respect,commander +credible,trusted
authorized: ~authoritative =official,governed,police,power -certified,clearance,commission,consent,controlled,council,creator,empower,empowerment,expert,jurisdiction,licensed,mandate,novelist,pen,permission,permit,specialist,warrant,writer,writing,written,wrote +regulate,leadership,biographer,book,dominion,enable,entrust,influence,literary,literature,novel,okay,playwright,poet,sanction,screenwriter,investigate,state,leader,biography,columnist,copyright,created,enforceable,fiction,governmental,historian,let,publish,reader,story
authorship: +writing
autism: ~autistic +disorder,condition
auto: ~automobile,automotive,automaker =car,vehicle,motor -carmaker +driving,driver,manufacture,engine,dealer,plant,race,truck
autobahn: +motorway
autobiographical: ~autobiography -memoir +biography,personal
autobiography: =memoir -biography +book,story
autocracy: ~autocratic -dictatorship,tyranny
autocratic: =dictator -dictatorial,despotic,tyrannical,strongman +repressive
autograph: =signature,sign
automaker: =carmaker,automobile -car,manufacture,automotive +company,daimler,jaguar,toyota,vehicle,motor,ford
automated: ~automatic =computerized -mechanized,robot +electronic
automatic: -mechanized +machine,instant,rifle,weapon,pistol,unmanned,gun
automaton: -robot
automobile: ~automotive =car,vehicle,motor -motorcar +sedan,truck,carmaker,limousine,driver,motorist,manufacture,driving,suv
automotive: -car,motor +vehicle,carmaker,industry
autonomous: ~autonomy =independent,sovereign -self +driverless,unmanned,region,separatist
autonomy: =independent,sovereignty,freedom +separatist,secession,governed,statehood
autopsy: -postmortem,necropsy,coroner,examination +forensic,inquest,morgue,pathology,body,investigate
autumn: =fall -season +september,october,november,leaf
auxiliary: -supplementary,reserve +supporter,backup
availability: =ready -obtain,free,offer +sale,open,vacant,unoccupied,buy,supply,existence,provide
avalanche: =landslide -snowslide,slide +snow,disaster,mudslide,bury,mountain,skiing
avant: +experimental,modernist,vanguard
avarice: -greed
avaricious: -greedy
avatar: -incarnation,embodiment +persona,icon
avenge: ~vengeance,revenge -retaliate,retribution,reprisal +punish,payback
avenue: =street,road,boulevard -way +route,traffic,shop,path
average: =ordinary,normal,median,index,standard -mean,typical,usual,mediocre,medium,norm +moderate,par,per,totally,rating,capita,hitter,overall
aversion: -dislike +reluctant
avert: =prevent,avoid -forestall,stop,stave,foil +deflect,escape
avian: ~bird +poultry,chicken,flu
aviation: =flight,flying,pilot -plane,fliers +transport
avid: =keen,eager -enthusiastic,passionate +devoted
avis: +rental
avoid: =prevent,evade,shun,escape,dodge,skip,bypass,boycott -sidestep,refrain,boycotted,duck,elude,evasive,skirt,stave +unavoidable,refuse,stop,shy
avowed: +sworn
awaited: ~wait =expected,pending +face,trial
awake: ~awoke,awoken,wake,awaken,woke =conscious -woken,sleepless +consciousness
awaken: ~wake,woke -revival,enlightenment +realize,rouse
award: =prize,honor,medal,trophy,grant,bestow -confer,recognition,presenter,reward,compensation,titled,decorate,receive,recipient,scholarship,won +win,booker,citation,emmy,honorary,jackpot,mvp,nobel,oscar,winner,nominate,ceremony,nominee,contract,grammy,best,bonus,globe,golden,merit,outstanding,prestigious,recognize
aware: =conscious,know,knowledge -inform,cognizant,mindful,known,familiar,consciousness,knew,perception,privy +realize,understanding,insight,sense
awash: -flooded,full,swamped +inundated,cover
away: =elsewhere,far,distant -distance +outward,left,visit,road,leave,missing,flee
awesome: -impression,formidable,great,breathtaking +overwhelming
awful: ~awesome =terrible,horrible,dread,bad -horrific,lousy +ugly,unpleasant,wonderful,worst
awkward: =embarrassed,uncomfortable -clumsy,difficult,tricky,sticky +delicate,uneasy
awning: -canopy
awoke: -woke
axe: ~axis =cancel,dismiss,sack -hatchet,cut,scrap,fire,chop,drop +weapon,tool,slash
axiom: -maxim +principle
axis: +line,pivot,evil
axle: -shaft +wheel,spindle,rod,part
ayatollah: -cleric +imam,mullah,leader,iranian
azerbaijan: ~azerbaijani,azeri +baku
azerbaijani: ~azeri
azure: +blue
babe: -baby,infant +child
baboon: +monkey
baby: =infant,newborn,child,toddler -birth,pregnant +kid,children,fetus,infancy,offspring,pregnancy,born,mother,son,daughter,boy,girl,delivery,young,youngest
babyhood: -infancy
babylon: ~babylonian
babysitter: -nanny
bachelor: =unmarried,single -degree +undergraduates,graduate,university
backbone: =spine,mainstay -foundation +courage,vertebrae
backcountry: +wilderness
backdrop: -background,setting,scenery +context
backer: =proponent,investor -supporter,sponsor,sympathizers +booster,patron,donor,finance
backfire: +counterproductive
background: =history,experience,context -setting,origin,past,pedigree,roots,upbringing +biography,educational,profile
backhand: +stroke,shot
backing: ~backer,backup =supporter,endorse,favor,return,rear,sponsor -spine,behind,help,patronage,posterior,second,sponsorship,tail,finance +fund,blessing,consecutive,dorsal,spinal,stern,underwrite,champion,previous,resume,defendant,regain,reverse,solidarity
backlash: -reaction,outcry,retaliate,repercussion +protester,criticized,furor
backlog: -pile,stockpile +delay,pending,reserve,unfilled
backpack: -rucksack,knapsack,pack,bag,hiker +satchel,luggage
backside: +rear
backstabbed: -betray
backstage: +behind,secretly,scene
backstroke: -swimming +swimmer
backup: =reserve,substitute,spare -supporter,reinforcement,replacement,standby +copy,quarterback,bench,help,goalkeeper,secondary
backward: -undeveloped +behind,reverse,primitive,lagging,retarded,retrospective
backyard: =garden -yard +neighborhood
bacon: =pork -ham +meat
bacteria: ~bacterium =germ -microbe +infect,pathogen,microorganism,salmonella,strain,bug,disease,contaminated,virus,microscope,cholera,poison,outbreak,tuberculosis,listeria,biological
bacterial: ~bacteria,bacterium -germ,microbial,microbe +salmonella,infect
bacteriological: -biological
bacterium: -germ
bad: ~worse,worst,badly =poor,terrible,evil,negative,wrong -harm,severe,serious,rotten,ill,wicked,detrimental,dismal,dread,foul,lousy,unfavorable,unpleasant +damage,dire,faulty,poorly,worsen,naughty,notorious
baddie: -villain
badge: =emblem,insignia,pin -logo +medal,identification,button,crest,symbol
badly: ~worse,worst =seriously,poorly,heavily -severe,gravely +criticized,serious,desperate
badminton: +racket,shuttlecock,sport
baffle: -puzzle,stump
bag: =suitcase,luggage,purse -sack,handbag,baggage +package,packet,sac,carry,pouch,briefcase,plastic
baggage: =luggage,suitcase +belong
baggy: +loose
baghdad: +iraqi
bagpipe: +piper
bahamas: ~bahamian
bahrain: ~bahraini
baht: +currency,moneyed,thai,thailand
bail: ~bailout =bond -secured,surety,release +custody,rescue,free,ejected,parachute,jailed,freed,court,judge,trial,detain
bailiff: +constable
bailout: -rescue +lifeline,package,crisis
bait: =lure -enticed,tempt,taunt +trap,provoke
bake: ~bakery,baker =cooking,roasting +bread,cake,oven,flour
baker: ~bakery -bread +cake,oven
bakery: -patisserie,bread,shop +store,cake
balaclava: +mask
balance: =equilibrium,offset,stability,remainder -surplus,parity,rest,symmetry +equally,budget,even,equitable,perched,stable,deficit,scale,sheet
balcony: =terrace -veranda,porch +gallery,deck
bald: -hairless,shaved +hair,eagle
bali: ~balinese +indonesia,indonesian,bombing,nightclub
balkans: +yugoslavia,kosovo,bosnia,serbia,bosnian,bulgarian,croat,romanian,serbian,yugoslav
balked: ~baulk =hesitate -refuse,resist,reject,objective +decline,stop
ball: =sphere -throw,dance,prom +match,toss,pitch,football,gala,rounder,games,kick,play,goals,baseball,basketball,catch,pitcher,rolling,thrown
ballad: =song +poem
ballerina: ~ballet -dancer +prima
ballet: =dance -dancer +choreographer,choreography,bolshoi,troupe,perform
ballistic: +missile,rocket,intercontinental
balloon: -swell,grow +blimp,expand,increase,zeppelin
ballot: =vote,elect,poll,referendum -candidate,runoff,electorate,suffrage,voter +plebiscite,cast,count,proposition,round,turnout
ballpark: =stadium -park +field,venue
ballpoint: +pen
ballroom: -hall +dance,dancer
ballyhoo: -fanfare
balmy: -warming
baloney: +nonsense
baltic: +estonia,latvia,lithuania,sea,riga,tallinn,vilnius
bamboo: +plant
ban: =forbid,prohibit,outlaw,bar,illegal,suspension,block,embargo,suspend -proscribe,restrict,moratorium,law,blacklist,boycott,disqualification,disqualify,forbidden,ineligible,injunction,taboo +exclude,ruled,banished,censorship,gag,illicit,stop,veto,unlawful,measure,curb,doping,halt,imposed,lifetime,meat,prevent,sanction,substance
banal: -mundane +commonplace
banana: -fruit
band: =group,ensemble,gang,orchestra -musician,rock,quartet,trio,ribbon,ring,strip +frequency,music,singer,concert,guitarist,drummer,tour,song,wavelength,bass,belt,drum,duo,guitar,paradise,pop,punk,spectrum
bandage: -plaster
bandits: ~banditry =robbers -outlaw,thieves,gunmen +gangsters,criminals,brigands,robbery,thief,pirate,raider,rob
bandwidth: -capacity,spectrum +speed,frequency,broadband
bane: -scourge
bang: =slam -explosion,blast,boom,knock +hit,noise,loud,sound
bangkok: +thai
bangladesh: ~bangladeshi +bengali,chittagong,dhaka
banished: =exile,expel,deport -oust,bar,dispel +dismiss,remove,exclude,expulsion
banjo: +bluegrass,guitar
bank: ~bankers =lender,shore -branch,creditor,deposition,finance,financier,side +riverside,institute,firm,company,bluff,bundesbank,lend,river,shoreline,thrift,loaned,credited,saving,busy,cash,central,consortium,economist,fed,interest,laundering,monetary,mortgage,rating,rob,sector,sterling,swiss,transaction
bankers: -financier,lender +broker,finance,loaned,investment,credited,bonus
banknote: -bill,cash +denomination,currency
bankroll: -finance,fund
bankrupt: ~bankruptcy =broke -insolvency,collapse,failed,ruins,bust +debt,liquidation,shutter,solvent,creditor,loss
bankruptcy: =collapse,failure -insolvency,debt,failed,default +liquidation,chapter,reorganize,creditor,receivership,broke,restructuring
banner: =flag,placard -sign,slogan,ensign,pennant +poster,standard,streamer,protester,carry,headlines
banquet: =dinner,feast -reception +meal,luncheon,supper
baptism: ~baptize,baptist -christening +initials,sacrament,ceremony,rite,ritual
baptist: -church,christian +protester,denomination,pastor,ministers,preacher
baptize: -christening,name +convert,initials,immerse
bar: ~barman =pub,prohibit,tavern,saloon,block,exclude,forbid,prevent,rod -nightclub,disqualify,blacklist,cafe,crossbar,forbidden,ineligible,lever,lounge,suspend +lawyer,obstruct,disqualification,outlaw,prisoner,restaurant,counter,drink,bartender,drinkers,beer,chocolate,imprisoned,jailed,suspension
barbaric: ~barbarian =savage,brutal,inhuman -cruel,uncivilized +vicious
barbecue: =grill,roasting -cookout,picnic +meal
barbed: -spiked,prickly,sharp +fence,wire,caustic,cut
barber: -hairdresser +haircut,stylist,salon,hair
barbie: +doll,toy
bard: -poet
barefaced: +brazen
barefoot: +shoe,shoeless,unshod
barely: =hardly,narrowly,just -scarcely,blank,empty,expose,naked,nude,nudity,thinly +barren,little,scant,spartan,uncover,slightly,merely,stark
bargain: =deal,negotiator,discount,cheap,compromise -haggle,talk +pact,sale,cheaper,inexpensive,wrangling,steal,price,shoppers,contract,plea,union,buy
barge: -boat,vessel,ship +ferry,intrude,burst
baritone: +singer,voice
bark: +dog,woof,yelp,shout
barley: -grain +malt,cereal,crop
barmaid: +waitress
barn: +shed,stable,farm
barometer: -gauge,indicator,measure,index,bellwether +instrument
baron: =tycoon,magnate,lord -nobleman,mogul +peer,industrialist,drug
baroness: ~baron
baronet: +knight,sir,noble
baroque: +ornate,style
barracks: =garrison,camp -base,quarters +compound,build,dormitory,fort,soldier,troop,military,house
barrage: =bombard,volley -shell,salvo,onslaught +hail,torrent,fire,dam
barrel: =drum -cask,oil,vat +gun,tun,keg,crude,petroleum,fuel,gasoline,output
barren: -infertile,sterile,desolate,desert,unproductive +empty,lifeless,childless,goalless
barricades: =barrier,roadblock,fence -blockade,obstruct,block,cordoned,wall +fortification
barrier: =obstacle,wall,fence,hurdle -impediment,obstruct,block,buffer,checkpoint,dam,roadblock +restrict,dyke,levee,protectionism,protectionist,weir,tariff,prevent,border,gate
barrister: -lawyer +solicitor,counsel
barrow: -wheelbarrow,cart +mound,tomb
bartender: +waiter
barter: -exchange,swap +trade
basal: ~base -basic +fundamental,primitive
base: ~basis,basic,basement =headquartered,location,stationed -situated,grounded,founded,bedrock,bottom,camp,centred,foothold,fort,foundation,groundwork,hub,inspiring,outpost,stronghold,substrate +home,compound,cornerstone,deployed,derived,garrison,hideout,springboard,underside,roots,facility,live,load,relocated,stole,version
baseball: -sport,games +mlb,diamond,shortstop,softball,strikeouts,pitcher,innings,league,homer,hitter,bat,met,yankee,major,dodgers,lineup,pitch,stadium,starter
baseless: =unfounded,untrue -groundless,false,unsubstantiated,unsupported +wrong,unproven,deny,unjustified,irrational
baseline: -benchmark,start +standard,refer,minimum
basement: =cellar -bottom,underground +downstairs,floor,house,build,lower,flooded,bunker,room
bash: =party -celebrated,hit,beating,criticized,smash,shy +strike,beaten
basic: =fundamental,essential,elementary,simple,primary,core -primitive,spartan,underlying +key,introductory,simpler,simplify,staple,rudimentary,main,simply
basil: -herb
basilica: =cathedral +church
basin: =valley,bowl -sink,watershed,font,tub +river,lake,drainage,delta
basis: ~basic =foundation,grounded,groundwork -reason,principle,rationale,bedrock,cornerstone +justify,framework,keystone,roots,foot,supporter,core
basket: -hamper,score,bin,hoop,pointed +shot,bucket,dunk,layup,pointer,basketball,currency,container
basketball: -games,hoop,sport +nba,pointed,rebounded,guard,court,lakers,dunk,knicks,playoff
basotho: ~lesotho
basque: +spanish,eta,separatist,bilbao,spain,nationalist,bombing
basra: +iraqi
bass: ~bassist -guitar +singer,voice,fish,double,guitarist,drum,opera,instrument
bassist: +guitarist,musician
bastard: +illegitimate
bastion: =stronghold -fortress,bulwark,citadel,hotbed
bat: ~batsman -hit,club,mammal +batter,racket,stick,hitter,cricketer,innings,lineup,swing
batch: -group,lot +shipment,bunch
bath: ~bathroom =tub -bathtub,wash,shower,spa,swam +water,clean
bathroom: =toilet -restroom,washroom,lavatory,loo +shower,room
bathtub: -tub
baton: -truncheon,club,stick +nightstick,conductor,relay
batsman: ~batsmen =hitter -batter,cricketer +player,open,run,innings,century,wicket
battalion: =regiment,brigade -unite,troop +soldier,forceful,contingent,legion,commander,peacekeeping,infantry
batter: ~battery =beating,hit,bruise,beaten -damage,pound,pummel,ravage,lash,buffet,hitter,slugger +hurt,dough,wives,storm,hurricane,violence,shatter,worn,injure,devastation,homer
battery: -beating,cell,electricity +violence,pitcher,lithium,power,charged,gun,hit
battle: ~battlefield =fighting,combat,clash,war,struggle,conflict,skirmish -confrontation,duel,fought,fray +contest,engage,dispute,siege,battleground,vie,warfare,soldier,troop,fighter,rivalry,defeat,offensive,gunfire,midway,showdown,warrior,wartime
battlefield: =battleground -front,field +combat,war
battleground: +front,contest
battleship: =warship +cruiser,destroyer,fleet,ship,vessel
bauxite: +ore
bavaria: ~bavarian
bawl: +cried
bay: =inlet,gulf,cove -harbor +coast,lagoon,sea,shore,water,port,creek
bazaar: =marketing,marketplace -souk,fair +fete,shop,mall
bazooka: +launchers
bbc: +correspond,documentary
beached: =shore,seaside,coast,sand,stranded -seashore,resort,coastal,shoreline,waterfront +coastline,dune,sandy,sea,oceanic,swimming,tourist,surf,shark,spill,summer,tide,tourism,vacation,volleyball
beachfront: -seaside
beachhead: +foothold
beacon: -lighthouse,signal +lights,transmitter
beads: -necklace +pearl,drop,jewelry
beam: =smile -ray,girder,laser,grin,rafter +joist,transmit,crossbar,gymnast,lights
beans: -legume,soybean +lentil,vegetable,crop,food,pinto,coffee,soy
bear: ~bore,born,bearer,bearish =carry,stand -endure,tolerate,withstand,shoulder,grizzly,panda,suffer,stomach +birth,cubs,demeanor,inscribe,mammal,posture,spawn,stood,yield,zoo,mother,wildlife,polar
beard: -whisker,goatee,hair,shaved,hairy +mustache,chin
bearer: =holder -carrier,porter +messenger,courier,flag
bearish: -pessimistic,gloomy +negative,pessimism
beast: =monster,creature +brute,camel
beaten: =defeat,lose,lost -thrash +hit,bludgeon,injure,overcome,trounce,punch,police,bruise,won,loss,struck,torture,hurt,kick,violence,whip,club,flog,behind,broken,eliminate,loser
beating: ~beaten =defeat,win,overcome,edge,hit,thrash,upset,exceeded,rhythm,won -route,conquer,lose,victory,exceed,crush,downed,hammer,lash,outperform,outscored,overcame,pound,pulse,punch,struck,surpass,tick,unseat +best,break,broke,cane,dispatch,eliminate,kick,knock,outpaced,overtake,overtaken,overtook,rhythmic,slapped,smash,strike,tempo,torture,triumph,trump,whip,whisk,winner,top,lost,brutal,drum,loss,match,rival,semifinals,victor
beau: -boyfriend
beautifully: =wonderfully -gorgeously +elegantly,brilliantly
beauty: ~beautifully =pretty,gorgeous,scenic,handsome,stunning -lovely,picturesque,exquisite,glamorous +breathtaking,cosmetics,elegant,glamour,grace,pageant,model,missing,charm,fine,makeup,spa
beaver: +rodent
bebop: -jazz
became: ~become =turn -grow +joined,elect,evolve,grew,name,start,promoted,succeeded,change,convert,prove
become: =turn -grow +joined,evolve,goes,grew,elect,name,change,developed,succeed,transform
bed: ~bedroom -cot,bunk,mattress,sleep,furniture,bottom +hospitalize,couch,pillow,slept,stretcher,room,overnight,sheet
bedclothes: +sheet
bedevil: -beset
bedouin: -nomad
bedridden: +confined
bedrock: -foundation,cornerstone +core
bedroom: -sleep,room +house,suit,dormitory,home
bee: ~beekeeper -honeybee,bumblebee,insect +hive,swarm,honey,stung,sting,spell,pollinate
beef: =meat,steak,cattle -complaint,cow +veal,strengthen,food,bse,burger,mince,roasting,hamburger,important,butcher,rancher,mad
beefy: -muscular
beer: ~brewers -lager,brew,brewery,drink,beverage +pub,corona,porter,stout,bottle,hop
beet: +sugar
beethoven: +symphony
beetle: -insect +bug,weevil,genus
befell: +happen
beforehand: -earlier,previously,prior +first
befriended: ~friend,friendship +meeting,help
beg: ~beggar =plead,panhandling -implore,beseech,solicit,plea +request,homeless,pray,urge
began: ~begin,begun =launch -start,commence,open,initials,origin,kick,eruption +introduce,founded,onset,outset,inauguration,debut,early,enter,established,founder,outbreak,phase,pioneer,resume,spark,starter
beget: +father
beggar: +homeless
begin: ~begun =start,open,commence,onset,outset,origin,first,early,dawn -launch,initials,debut,embarked,genesis,inception,introduce,introduction,roots,undertake,undertaken,undertook,underway +birth,enter,established,infancy,kickoff,prelude,prologue,resume,usher,earliest
beginner: -inexperienced,newcomer,novice,rookie +introductory,starter
begun: -start,launch,commence,initials,open +undertaken,embarked,first,onset,underway
behalf: =sake -representative,name +favor,spokesman,lawyer
behave: ~behavior -conduct
behavior: =manner,demeanor -conduct +misconduct,habit,lifestyle,treat
beheaded: -decapitate,executive,killing +slaying,murder,death,guillotine
behemoth: -giant
behest: -request,order,commander,instruction,bid,demand +urge,insist
behind: =trailing,rear -response,late,overdue,lagging +lose,cause,jailed,posterior,supporter,follow,deficit,blamed,prisoner,private,tail
beige: -tan,khaki +color
beijing: +chinese,mainland
beings: +human,personal,creature,people,existence
beirut: +lebanon,lebanese,hezbollah
belarus: ~belarusian,belarussian +minsk
belarusian: ~belarussian,belorussian +minsk
belated: -late,overdue
belch: +emit
beleaguered: =embattled -besieged,trouble,struggle +siege,surrounding
belfast: +irish
belgian: ~belgium +brussels,flemish
belgrade: +serbian,yugoslav
belief: ~believe =faithfulness,view,opinion,creed,religion,doctrine -conviction,trusted,confident,ideology,notion,perception,philosophy,principle +idea,think,orthodoxy,tenet,theory,feeling,convinced,religious
believe: =think,suspected,feeling,consider,trusted,supposed,deem,thought,hold -convinced,faithfulness,credible,devotees,felt,plausible,worshipper +say,opinion,christian,devout,disciple,estimate,muslim,pilgrim,understood,reckon,view,conviction,confident,god,imagine,optimistic,perceive,religion,rumor,sure,suspicion,theory
belittle: -downplayed
bell: -ring,chime,buzzer +ding,gong,range,toll,church
belligerent: -hawkish +hostile
bellow: -roar,shout,yell
bellwether: -indicator,leader +predictor,benchmark
belly: =stomach -gut,underside
belong: =owned,property,possessions,member -membership,stuff,thing +part,item,luggage,owner,ownership
beloved: ~lovely =dear,popular,cherished,favorite -darling +revere,sweetheart
belt: =zone -strap,region,sash,swath,titled +vest,waist,seat,champion,buckle,boxer
bemoan: -lament,rue
bench: =seat,court,judiciary -judge,substitute,reserve,dugout,pew +drop,chair,sidelined,coach,sitting,courtroom,sat,sub,tribunal
benchmark: =standard,index,gauge,criterion -yardstick,measure,refer,criteria +targeted,metric,rating,nikkei,dow,crude,indicator,comparable,stock,yield,bond
bend: ~bent =curve,twist -turn,corner +bow,flex,crouch,fold
bender: -binge,spree +drink
beneath: =underneath +underground,bury,bottom
benedictine: +monk
benediction: -blessing
benefactor: -donor,patron,philanthropist +donate
beneficial: ~benefit =good -help,use,worthwhile +healthy,favor,conducive
beneficiary: ~benefit =recipient -heir,receive +inheritor,gain
benefit: =profit,gain,help,perk,welfare -good,pension,charity,dole,fundraiser,sake,upside +payment,gala,interest,payoff,plus,privileged,insure,pay,entitle,disabled,social,unemployed,unemployment
benevolence: -generosity,philanthropic,philanthropy +goodwill
bengal: ~bengali +tiger
benign: =harmless -noncancerous +mild,gentle,kind
benin: ~beninese
bent: -curve,twist,determined,crooked +lean
bequeathed: -inherit
bequest: -gift,legacy +endowment
bereavement: -grieving,mourning +grief,mourners,orphan,widower,loss
bereft: +devoid
beret: +hat
berg: +iceberg
berlin: +germany,german
bermuda: ~bermudian
berry: -strawberry +blueberry,raspberry,fruit,blackberry
berth: =dock -place,spot,moor,slot,wharf +qualified,bunk,sleeper
beseech: -plead
beset: =plague -trouble,dog +hamper,torment,hit,riddled
besides: =moreover,furthermore -except,near +exclude,next,plus
besieged: ~siege =embattled -surrounding,blockade +trap,encircle,enclave
best: ~good,better,well =top,greatest,favorite,ideal,record -finest,lead,elite,outstanding +winner,champion,optimal,defeat,strongest,utmost,supreme,excellence,brilliant,cream,great,highlight,perfect,ranking,superiority
bestow: -confer,grant,presenter,vest +honor,donate
bestseller: -hit,success,book +blockbuster,popular,novel
bet: ~wager,bettor =gamble,stake -odds,casino,punt +gamblers,bookmaker,horse,race,moneyed,risk,lottery,bookie,speculation
betray: ~betrayal -deceived,treason,disloyal,traitor +reveal,cheat,treachery,inform,sellout
betrayal: =treason -treachery,disloyalty,sellout,traitor +infidelity,deception
betrothed: -engage,fiancee
better: ~good,improve,well =superiority,greater -exceed,recover,enhance,brighter,healthier,stronger +easier,outperform,finer,preference,heal,progressed,recovery,upgrade
bettor: -gamblers
beverage: -drink,liquor,soda,wine,juice,tea,coffee +cocktail,cola,milk
beware: -caution,care,wary +warning
bewilder: -puzzle
bewilderment: -confusing
beyond: =past,outside,exceed -exceeded +farther,extend
bhutan: ~bhutanese
biannual: +biennial
bias: ~biased =prejudice,discrimination -partiality +unfair,favorite,slant,partisan,discriminatory,racial,stereotypes,tilted,unfairly,racism
biased: =partiality,unfair,partisan -prejudiced,slant,discriminatory +favor,unjust
bible: ~biblical =scripture,gospel -testament +book,torah,christian,religious,church,holy,god,verse,jesus,hebrew
biblical: -scripture +religious,testament,gospel
bibliography: +read,refer,source,book
bickering: =wrangling -squabble,quarrel,infighting,feud,dispute,row +disagreement,fighting,conflict
bicycle: ~biker,cyclist,bike =cycle -pedal,ride +vehicle,rider,lane
bicyclist: -cyclist
bid: ~bidders =offer,effort,try,tender,quest,candidacy -proposal,campaigner,takeover,vying +seek,want,buy,sought,price,host,consortium,hostile,motion,submit,tried
bidders: -buyer,suitor,contend +offer,purchase,takers,tender
biennial: +festival
big: ~bigger,biggest =large,huge,major,great,giant,massive,enormous,important,substantial,significant,vast -considerable,immense,grand,heavy,hefty,high,jumbo,oversized,sizable,size,spacious +colossal,gigantic,mammoth,marquee,tall,tremendous,whopping,scale,massed
bigger: ~biggest =larger,greater -largest,expand,taller,wider +huge,enlarge,broader,heavier,grow,major,expansion,grew,grown,increase
biggest: =greatest,huge,major,main -largest,large,top,giant +lead,massive,heaviest,strongest,important,highest,record,worst
bigot: -racist
bigotry: -discrimination,intolerant,prejudice,racism +hate
bihar: ~bihari
bike: ~cyclist,biker =cycle,motorcycle -motorbike,rider,pedal +vehicle,scooter,ride
biker: -cyclist +motorcycle,rider
bilateral: =mutual -related +joint,reciprocal,tied,cooperation,two,country,treaty,trade,international
bile: +venom
bilingual: +language,multilingual,fluent
bill: =legislation,law,measure,proposal,cost -invoice,charged,note,draft,poster,tab +statute,document,motion,receipts,pass,lawmaker,parliament,vote,pay,congress,moneyed,senate,debt,enact,fees,legislature,passage,provision,reformer,veto
billboard: -sign,hoard,poster +marquee,placard,chart
billfold: -wallet
billiards: -pool
billion: +trillion,turnover
billionaire: =tycoon,magnate -mogul,rich,wealthy,businessman +industrialist,millionaire,philanthropist,wealthiest,fortune,wealth
billiton: +ore
billy: -goat
bin: =trash -container +hopper,dustbin,dumpster,garbage,rubbish,wasted,qaeda
binary: +dual,double
binding: ~bound =obligatory -mandatory,compulsory,contractual,knots,predicament,tie,tying +enforceable,legal,contract,tied,irrevocable,oblige
binge: -spree
biodiversity: -diversity,wildlife,species +ecosystem,variety,nature,environment,plant
bioengineering: +biotechnology
biofuel: +ethanol
biographer: ~biography -historian +writer
biography: =life,memoir,profile -book +nonfiction,wrote,history
biological: ~biology,biologist =germ -nature,organization,genetic +live,biomedical,weapon,birth,toxin,smallpox,mother,warfare
biologist: -naturalist,scientist +zoologist,researcher,botanist,species
biology: ~biologist -life,genetic,science +zoology,botany,physiology,bioscience,cell,gene,evolution,scientist,species,live,researcher,organization,genus,scientific
biomedical: ~medic,biomedicine +medicine
biometric: +fingerprint
biopsy: +tissue
bioscience: +biotech
biotech: ~biotechnology -pharmaceutical +genetic
biotechnology: +genetic,pharmaceutical,science,technology
bipartisan: ~bipartisanship +party,joint,republican,democratic,congress,cooperation
biracial: +mix
birch: +wood,cane,tree
bird: =poultry -fowl,duck,chicken,eagle,goose,flu,species +booby,canary,chick,crane,crow,dove,emu,feathers,flock,geese,hen,kite,kiwi,owl,peacock,penguins,pigeon,raptor,swallow,swan,wildlife,wing,flying,nest,flies,hawk,migrated,robin
birdie: -putt,par,golf,hole +bogey,eagle,round,golfer,shot,fairway,playoff
birth: ~born,birthday,birthplace =delivery -childbirth,newborn,pregnant,genesis +origin,deliver,infant,natal,pregnancy,reproduction,mother,child,maternal,bore,certificate,demographics,life,population
birthday: ~born -celebrated +turn,party,cake
birthmark: -mole
birthplace: ~born =hometown,cradle +origin,home,homeland,native
biscuits: =cookie -cracker +cake,scone,food
bisexual: -gay +homosexual,lesbian,sexuality,orientation
bishop: =cleric -prelate,diocese,church,clergy,clergyman,priest,diocesan,episcopal +cardinal,patriarch,pontiff,pope,catholic,religious,cathedral,orthodox
bishopric: -diocese
bison: =buffalo
bistro: -cafe,restaurant
bit: ~bite,bitten =piece,little,part,fragment,slightly -somewhat,portion,fraction +drill,morsel,dog,teeth,snap
bite: ~bitten =chew,sting -nip,peck,snack,stung +maul,snap,teeth
bitten: -sting,maul +snap,wound,nip,shark
bitterly: -resentfully,harshly +strongly,fierce,hotly
bitterness: ~bitterly =resentment,harsh,fierce,sour -hatred,virulent +hostile,pain,rancor,disgruntled,scathing,cold,dispute,rivalry
bittersweet: +poignant,mix,sad
bitumen: +tar
bivouac: -camp
biweekly: +fortnight
biz: ~busy
bizarre: =strange,weird,peculiar -odds,unusual,eccentric,freak,oddly,surreal +grotesque
black: =dark -negro,color,darker,racial +race,minor,ethnic,coal,racism,township
blackberry: +smartphone,phone,device,fruit
blackened: -char,darkened,scorching
blacklist: -boycott +exclude,list,sanction
blackmail: =extort -coerce,coercion,threaten,threat +pressure,crime
blackout: =outage -dark +power,electricity,faint,cut,grid
bladder: +urinate
blade: =knife,sword -razor,knives +weapon,cutter,sharp
blamed: =fault,guilty -response,criticized,condemned,cause,culprit,guilt +charged,censure,cite,liability,linked,pin,held,suspected,due,error,finger,reason
blameless: -innocent
bland: -dull,tasteless,insipid,bore,flavorless +mild
blank: =empty -vacant,unmarked +gap,shutout,white
blanket: =cover +sweeping,quilt,totally,comprehensive,shrouded,wrap
blasphemy: +profane
blast: =explosion,bombing,explode,denounced,condemned,slam -criticized,detonate,burst,decried,gust +blown,boom,damn,dynamite,homer,launch,ripped,bomber,blow,wound,destroyed,blew,noise
blatant: =flagrant,brazen,glaring,overt -obvious,outright +clear,shameless,open,deliberate,unashamed,conspicuous
blaze: =fire,flame,burning,wildfire -inferno,conflagration,burnt,fiery +blistering,scorching,firefighter,smoke,gut,extinguished,destroyed,flash
blazer: -jacket
bleach: +chlorine,fade
bleak: =gloomy,grim,dismal,stark -dreary,hopeless,pessimistic,dim +gloom,somber,dark
bled: ~bleeding,blood,bloody
bleeding: ~blood,bloody -hemorrhage,haemorrhage +wound,nose
blemish: -tarnish +scars,stain,stigma
blend: =mix,mixture -combined,merge,fusion,fuse,synthesis +mingle,hybrid,stir
blessing: -consent,endorse,consecrated,holy,sacred +supporter,permission,boon,grace
blew: ~blow,blown,blowout =explode,detonate -bombing,wasted +destroyed,squandered,lost,eruption,gust,explosion,wind,storm,suicide,burst,bomber
blight: +fungus
blimp: +zeppelin
blind: -sightless,sight,eye,vision,disabled,dazzling +glaring,unsighted,braille,see,cataract,impaired,optician
bliss: =ecstasy -happiness,joy,delight,heaven,euphoria +paradise,pleasure
blistering: =scathing -hot,scorching,searing,fierce,fasting,harsh +intense,savage,withering,rapid
blitz: -bombing,bombard,campaigner,raid +offensive,rush,onslaught
blizzard: =snow -snowstorm,storm,snowfall +whiteout,weather,snowy
bloated: =swollen -inflated,overstaffed,distended +excessive,oversized,puffy
bloc: =group,coalition,union -faction,caucus +confederate,nato,party,member,country,communist
block: ~blockade,blockage =prevent,stop,halt,thwart,impede,hinder,veto,frozen -obstruct,close,build,brick,chunk,clog,cordoned,cube,freezing,jam,obstacle,plug,prohibit,seal,slab,stymied +choked,deflect,filibuster,filter,foil,forbid,froze,intercepted,neighborhood,roadblock,shut,street,reject,opposed,refuse,embargo,interfere,stall
blockade: =siege,embargo -roadblock +seal,cordoned,sanction,ship,cut,isolated,closure
blockage: -obstruct +clog,jam
blockbuster: -hit,success +smash,movie,film,rental
blocker: +linemen
blog: ~blogger =website -site,web +online,post,weblog,internet,wrote
blogger: +writer,journalist,online,internet
bloke: -guy +man
blond: -fair +hair,golden
blood: ~bloodshed,bloodiest,bloody -gore +transfusion,kin,circulation,fluid,plasma,donor,vein,wound,hemorrhage,dna,vessel,stain,pressure,violence,diabetes,flow,red,sample,shed
bloodbath: -carnage,massacre
bloodiest: -deadliest,deadly,violent +worst,lethal,gory
bloodless: -nonviolent,peace +coup
bloodline: -lineage,pedigree
bloodshed: =violence,slaughter,carnage,massacre -killing,war +fighting,death,violent,murder
bloodsucker: -vampire
bloody: ~bloodiest,bloodshed =violent,deadly -gory,brutal,deadliest +savage,fatal,ferocious,grisly,gruesome,sanguinary,killing,massacre,death,war,wound,violence,crackdown,slaughter
bloom: ~blossom =flower -flourish +thrive
blossom: =flower,flourish -floral +thrive,developed,grow,bud,petals
blouse: -shirt
blow: ~blown,blowout =setback,hit,strike,explode,punch -dynamite,squandered,wind +damage,hurt,defeat,demolish,explosion,jolt,shock,whistle,knock,bombing,destroyed,dealt
blown: -explode,destroyed,detonate +ruins,swept,wind,explosion,bombing
blowout: -route,burst,eruption,explosion +spill,puncture,leak,thrash
blue: -color,jazz +navy,sky
bluegrass: +country,folk,music
blueprint: =plan -designed,framework,template +model,maps,scheme,proposal,strategy
bluff: =cliff -deceived,pretend,pretense,trick +threat,feint
blunder: =mistake,error -gaffe,bungle,slip,botch +fumble,miscalculation,fault,lapse,stumble
blunt: ~bluntly =frank,outspoken -candidate,directed,dull,curt,stark +forthright,weakening
bluntly: -frankly,candidly,directly,straightforwardly +plainly,openly,brusquely,flatly
blur: ~blurry =fuzzy -obscure,smear,unclear +dim,haze
blurry: -fuzzy
blustery: -windy
boar: -hog +pig
board: =panel,council,directors,committee,enter,plank,commission -manage,embarked,body,plywood,trustees +executive,rebounded,springboard,chairman,member,company,passenger,chess,shareholder
boasts: -brag,feature,crow +pride,tout,claim,proudly,proud
boat: ~boatload =vessel,ship,craft,ferry,sail -canoe,yacht,steamer +trawler,cruiser,cutter,dugout,flotilla,freighter,liner,raft,submarine,tug,dinghy,sank,fishermen,capsized,crew,sailor,sea,port,migrant,refugee,drown,overboard,canal,deck,fish,fleet,floating,harbor,hull,river,row,sink,skipper
bode: -portend,foreshadow,presage +signal,predicted,indicator,promise
bodily: =physical -corporeal +injury
body: ~bodily =corpse,organization,council -remains,group,dead,panel,cadaver,commission,committee,corpus,entity,physical,physiology +torso,cabinet,chassis,corps,flesh,fuselage,hull,limb,mummy,neck,tattoo,institute,died,founded,killing,bury,coffin,victim,burial,frame,gravely,human,muscle,skin
bodybuilding: +weightlifting
bodyguards: =guard -minder,escorted +protection,secured,protector
boeing: +engine,jet,plane
boer: +settler,farmer
bog: -marsh,mired,swamped,wetland +peat
bogey: -golf,par +stroke,hole,golfer,putt
boggy: -muddy
bogus: =fake,false,sham,phony,counterfeit,fraudulent -fictitious +forged,pretend,hoax
bohemia: ~bohemian +czech
bohemian: -unconventional,nonconformist +hippie,czech
boil: =simmer,cooking +seethe,heat,bubble,overheating,hot,steam
boiler: =furnace -heater +heat,steam,kettle
boisterous: -noisy,raucous
bold: ~emboldened,boldly,bolder =courage,fearless -daring,brave,brash,brazen,nerve +confident,flamboyant,risk,dramatic
bolivars: +currency,moneyed
bolivia: ~bolivian +coca
bollywood: +film,cinema,movie,hindi
bolster: =strengthen,boost,reinforcement -supporter,shore,enhance,prop +increase,help,buttress,fortify,improve
bolt: =lightning,screw -flee,lock +dash,run,fasten,dart,fled
bombard: =shell +strafe,mortar
bombardier: +soldier
bombast: -rhetoric
bomber: =terrorist,warplane -jet,suicide,plane +militant,explosion,checkpoint
bombing: ~bombard,bomber =explosion,device,grenade,shell -mine,weapon,munition,drop,explode,flop,strike +raid,detonate,dynamite,mortar,ordnance,payload,shrapnel,terrorism,tnt,warhead,warplane,weaponry,killing,terrorist,suicide,militant,wound,missile,car,cluster,destroyed,destruction,disarm,eta,evacuate,jet,nuclear,plant,roadside,targeted,threat,war
bonanza: -jackpot,windfall
bond: ~bondholders =debt,secured,tie -note,treasury,linked,investment,relationship,tied +fuse,yield,borrowing,investor,loaned,debenture,gilt,connected,default,marketing,related
bondage: -slavery +slave
bondholders: =creditor -investor +lender,debtholder
bondsmen: +slave
bone: ~bony -skeleton,skull,rib +remains,femur,fossil,fracture,jaw,marrow,spine,broken,leg,thigh
bongo: -drum
bonn: +german
bonnet: -hat,hood
bonus: ~bonuses =reward,premium,extra -incentive,payment,perk,windfall +dividend,moneyed,paid,salary,pay,executive,compensation,earned
bonuses: -reward,premium,incentive +pay,compensation
bony: +skinny
boo: -jeer,heckle,hiss +whistle
booby: +trap,mine,prize
book: ~booker,booklet =novel,volume,titled,reserve -publicity,memoir,read,publish,writing,textbook,ledger,literary,literature,story,tome,written +text,card,codex,cookbook,dictionary,encyclopedia,handbook,hardcover,librarian,manual,manuscript,nonfiction,paperback,quran,sequel,thriller,treatise,working,writer,wrote,page,fiction,diary,chapter,comic,edition,editor,entitle,guided,historian,illustration,library,narrative,print,reader,tale,yellow
bookcase: +shelf
booker: +promoted,prize
bookish: +literary
booklet: =pamphlet -brochure,leaflet +guided,publicity
bookmaker: +gamble,odds
bookseller: +bookstore
bookshop: -bookstore
bookstore: +shop,store,retailer
boom: =growth,prosperous,surge,thrive -expansion,upturn,flourish,burgeoning,grow,upsurge +explosion,soar,bubble,roar,increase
boomers: +generation,retirees
boon: -windfall
boost: =increase,raise,lift,strengthen,improve,enhance,stimulate,encourage,promoted -help,buoyed,fuelled,hike,impetus,spur,stimulus +rise,gain,supporter,energized,expand,grew,growth,infusion,momentum,propel,reinforcement,revitalize,supplement,upgrade,fuel,strong
booster: -supporter,fan,promoted,shot,vaccination,jab +rocket,increase
booth: -stall,stand,kiosk,cubicle +poll
bootleg: +pirate,smuggle
boots: =shoe,footwear,kick -trunk
booze: -drink,liquor
bordeaux: +wine
border: =frontier,boundary,edge,line,neighboring -limit,checkpoint,crossing,fringe,immigrant,margin,perimeter,rim +outskirts,custom,smuggle,fence,invasion,maps,migrant,migrated,passport,patrol,refugee,seal,territory,wall
borderland: +frontier
borderline: +frontier
bore: ~born =drill,carry,dull,tired -endure,caliber +tedious,mundane,mother
borehole: +well
born: =native -nee,hometown,deliver +childbirth,origin,bred,hatch,mother,newborn,parent,son,daughter,pregnant,old,child,childhood,descent,infant
borough: =district,town,municipality -ward +neighborhood,county,township,city,council,manhattan,queen
borrowing: =debt,loaned,lend -credited,lender,mortgage +indebted,lent,leverage,refinancing,owe,interest,deficit
bosnia: ~bosnian +sarajevo,herzegovina
bosnian: +sarajevo,serb,muslim,croat,dayton,moslem,serbian
bosom: -breast
boss: =chief,head,manage,leader,supervisor,executive,directors,chairman -employer,owner,coach,foreman,godfather,superiority +czar,mogul,run,presidency,ceo,commander,directed,lead,led,mafia
botanical: ~botany,botanist -herbal +plant,garden,floral
botanist: -naturalist +plant,scientist,researcher
botany: ~botanist -plant +science,flora
botch: -bungle,mishandled,failed,screw +spoil,ruins,mismanage
bother: =trouble -disturb,irritate,fuss,inconvenience,nuisance +worried,upset
bothersome: -troublesome
botswana: ~botswanan
bottle: -flask,jar,container +vial,magnum,drink,wine,water,glass,cola,plastic
bottleneck: -congested +gridlock
bottler: +cola
bottom: =lowest,floor,last,underside,low -foot,butt,depth +worst,cellar,deep,underneath,lower,buttocks,sank,deeper,minimum,relegate
bought: ~buy,buyer =purchase -takeover,sell +pay,buyout,paid,sold,cost,owner,price,shop,important,owned,custom,investor,obtain,sale,spending,stake,trader,transaction
bouillon: +broth
boulder: =stone -rock
boulevard: =street -road,thoroughfare,parkway +driving,traffic,tree
bounced: =rebounded -recover,hop +ejected,jumped,ricocheted,recoil,deflect
bound: ~boundary =destined -tie,head,oblige,handcuffed,leap,leapt,sprang +certain,limit,commit,strap,tied,rope,compelling,inevitability,jumped,tying
boundary: =frontier,line,perimeter -limit,edge,parameters +demarcation,divide,territory,fence,maps
boundless: -infinite,unlimited
bounty: =reward +prize,ransom
bouquet: -flower +wreath,bunch
bourbon: =whiskey -whisky +liquor,drink
bourgeois: ~bourgeoisie +capitalist,convent
bourse: =exchange -marketing +stock,share
bout: =match,round -fighting,contest,boxing,spell +session,event,episode,boxer,champion,heavyweight,fought,knockout,ring,ill,wrestling
boutique: =shop -store +small,fashion,exclusive,retailer
bovine: +bull,cow
bow: =yield -curtsy,submit,prow +surrender,weapon,fore,ribbon,salaam,kneel,stoop,violin,ship,respect,resignation,knots,lost
bowel: -intestine +colon,gut
bowl: ~bowler =dish,stadium +championship,final,dismiss,overs,vessel,rolling,football,cricketer,games,soup,pitch,plated,spin,wicket
bowler: -pacer,spinner,cricketer,wicket +seamer,player,paceman,innings,hat,overs,pace,spin
boxer: =fighter,heavyweight -pugilist,champion,punch +sportsman,featherweight,middleweight,slugger,welterweight,fighting,ring,knockout,titled,fought,knock,trainer
boxing: ~boxer =chest,package -carton,crate,container,case +fighting,pack,cardboard,casket,featherweight,heavyweight,knockout,lightweight,middleweight,parcel,rectangular,welterweight,punch,fighter,referee,ring,tins
boy: ~boyhood =kid,youth,child,son -lad,youngster,teenager,male +minor,man,toddler,schoolboy,pupil,teen,juvenile,children,men,scouting,young
boycott: =shun,embargo -refuse,snub,protester,sanction,skip,walkout +stay,picket,reject,elect,withdraw
boycotted: ~boycott -shun,snub +protester,refuse,skip,embargo
boyfriend: =lover,partner,sweetheart -companion,date +fiance,girlfriend,relationship,couple,lovely,romance
boyhood: -childhood
bra: -brassiere +underwear,lingerie,undergarment
brace: -prepare,two,clamp +pair,supporter,ready,goals,refreshing
bracelet: +jewellery,jewelry
bracket: -parentheses +category,group,supporter,parenthesis,range
brag: +crow
braid: -weave,woven
brain: =mindful,cerebral,head -intellect,intelligence,neurological,neural +organization,cognitive,concussion,cortex,mastermind,mentality,neuron,stroke,tumor,neurosurgeon,memorialize,coma,dementia,nerve,nervous
brainy: +intellectual,smart
brakes: -stop,slow +halt,curb,pedal
branch: =officer,division,subsidiary,department,offshoot,wing,outlet -limb,chapter,bureau +fork,sector,stick,section,tree,locality
brand: =label,trademark,name -mark,logo +product,marque,company,maker,call,manufacture,dub,franchise,type
brandishing: -wield
brandy: -cognac +liquor,drink,spirits
brash: -cocky,impudent +loud,rude
brasil: ~brazil,brazilian
brasilia: +brazil,brazilian
brass: -leader +generation,commander,metal,bronze
bratislava: +slovakia
bratwurst: -sausage
braun: -brown
bravado: +heroism
brave: ~bravery -courage,fearless,gritty,hero,heroic
bravery: =courage,heroism -valor,gallantry,heroic +fearless,daring,hero
bravo: -cheered
brawl: =melee -fighting,scuffle,fracas,riot,fought +clash,fistfight,fray,rumble
brawn: -muscle
brawny: -muscular
bray: +donkey
brazen: -shameless,daring,flagrant
brazil: ~brazilian +rio,latin
brazilian: +portuguese,latin
breach: ~break =violation,infringe -rupture,gap,broke,penetrate +contravene,flout,hackers,hack,intrusion,rift,broken,contract,ruled
bread: =loaf -toast,food,flour +crust,dough,rolling,rye,sandwich,wheat,grain
breadth: ~broad,broaden,broader =width,scope -extent,range +span,scale,size,wingspan,diameter,wide
breadwinner: +earners
break: ~broke,broken,breaker,breakout =shatter,violation,pause,rest,crack,snap,rupture,interrupt,split,vacation,holiday -fracture,smash,burst,escape,halftime,hiatus,interval,lull,respite +damage,failed,dispersion,hack,penetrate,torn,recess,record,breakdown,fragile,gap,incentive,opportunity,separately
breakaway: =separatist,secessionist,splinter -rebel,renegade,secession +independent,dissident,offshoot,rebellious,province,republic
breakdown: =collapse,failure,malfunction +disintegration,outage,failed,stall,nervous,end,disrupt
breaker: -wave,violation,switch +circuit,surf,offender
breakfast: =meal +cereal,brunch,eating,morning,eggs,food
breakout: ~broke =escape -outbreak,flee +jailbreak,getaway
breakthrough: =progressed,success,discovery -milestone +groundbreaking,headway,innovative,leap,deadlock,talk,scientist,invent,impasse,discover,deal,solve
breakup: =dissolution,divorce -split,separately,collapse +disintegration,end,dissolve
breast: ~breastfeed =chest +mammary,cancer,implant,mammogram
breastfeed: +milk
breastfeeding: -nursing
breaststroke: +swimming,swimmer
breather: +respite
breathing: =respiratory -respiration,inhaler,lung,oxygen +exhale,gill,pulmonary,sigh,ventilation,nose
breathtaking: =spectacular -stunning,magnificent,dazzling +thrilling,impression
bred: ~breed,breeders -raise,rear,grown
breeches: +trousers
breed: ~breeders =reproduction,rear,mating,species -raise,spawn,hotbed,reproduce +hatch,cultivation,nest,pedigree,offspring,dog,horse
breeders: -farmer,raiser +rancher,livestock
breeze: =wind -gust
breezy: -windy
brescia: +italy,italian
brethren: ~brother -fellow,comrade +kin,colleague
breton: ~brittany
brew: ~brewery -fermenting,coffee,tea +looming,simmer
brewers: ~brewery
brewery: +pub,factory
bribe: ~bribery =kickback,payoff,corruption -graft,payment +extort,moneyed,crime,grease,gift,influence,paid,pay
bribery: =corruption,graft,kickback +payoff,payment,sleaze,crime,extort,wrongdoing,scandal
brick: ~bricklayer -stone,wall +masonry,build,house,built,concrete,mason,threw,cement,clay,mortar
bricklayer: -mason
bride: =wife -newlywed,wedding,marry,fiancee +spouse,marriage,wives,husband
bridegroom: -groom
bridesmaid: +wedding
bridge: =span,crossing -overpass,viaduct,structure +linked,connected,infrastructure,river,collapse,engine,deck,highway,road,toll
bridle: +rein
brie: +cheese
brief: ~briefly =short,quick,summary,temporary -concise,inform,fleet,instruction,momentary,curt,told +confer,little,quickly,underwear,update,minute,momentous,shorter,temporarily
briefcase: +suitcase
briefer: -shorter
briefly: =shortly,temporarily -momentarily +short,momentous
brigade: ~brigadier =regiment -unite,forceful,troop +squad,soldier,division,infantry,militant,corps,firefighter
brigadier: +commander,generation,officer
bright: ~brightly,brighter,brightest =brilliant,vivid,clever,smart,lights -sunny,shining,promise,luminous,intelligence,glowing,brilliance,dazzling,rosy,shiny +color,cheered,lit,sheen,smarter,sparkle,sunshine,vibrant,optimistic,hopes,flash
brighten: -illumination
brighter: -sunnier,rosier,lighter,smarter +hopes,optimistic,promise,improve
brightly: =brilliantly -vividly +gaudy,color,shining,cheered
brilliance: ~brilliant,brilliantly =genius -talent,excellence +skill,splendor,intelligence
brilliant: ~brilliantly =outstanding,superb,dazzling,genius,clever -magnificent,excellence,smart,sparkle,stellar +talent,great,gift,splendid,shining
brilliantly: -superbly,splendidly,excellence +magnificent,wonderfully
brim: -rim +edge
bring: ~brought =carry,deliver,fetch,cause -lead,introduce,important,convey,transport,overthrew,wrought +haul,hire,inducement,introduction,overthrow,rear,delivery,result,provide
brink: =verge,edge -threshold +near,close
brisk: =fasting,rapid -quick +live,energetic,swift,crisp
brit: -briton
british: ~briton -uk,english +englishman,raj,kingdom,london,scottish,welsh,commonwealth,empire,european,pence,sir,sterling
briton: -englishman
brittle: -fragile
bro: +brother
broad: ~broaden,broader,broadly =wide,extensive,sweeping,widespread,comprehensive,generation -large +vast,eclectic,width,expansion,scope
broadband: +internet,cable,online,connected,modem,telecommunication,subscriber
broadcast: ~televise =transmit,show,program,television,radio,network,transmissible -channel,coverage,newscaster,relay,stationed,stream,telecast +tv,host,loudspeakers,media,pbs,transmitter,watchful,viewer,cable,correspond,episode,footage,interview,journalist,propaganda,screen,shown,spectrum,tape
broaden: =widen,expand -extend,diversify,expansion +enlarge,increase
broader: =wider -larger +generation,extend,expand,widen,extensive,comprehensive
broadly: -generation,wide,large +mostly,overall
broadsheet: +newspaper
broadway: +theater,stage,music
brochure: -leaflet,pamphlet +catalog,fliers,flyer
broil: -grill +roasting
broiler: +chicken
broke: ~broken =shatter,smash,fracture,snap -violation,eruption,poor +rupture,split,damage,penniless,disbanded,dissolve,failed,surpass,crack,interrupt,record,insolvency,burst,enter,exceeded,finger,glass,outbreak
broken: =smash,fracture,shatter,damage -snap,violation,crack,dysfunctional,faulty +destroyed,failed,rupture,malfunction,injury,collapse,record,disabled,glass,injure,piece,repaired,window
broker: ~brokerage =dealer,trader,mediation,intermediary -negotiator,middleman,realtors +stockbroker,deal,stock,share,trade,truce,peace,commission,sell,secured
brokerage: -stockbroker,secured,firm +trader,dealer,company,stock,trade,share,investment,commission
bronchitis: +inflammation,respiratory
bronco: +rodeo
bronze: =third -medal +metal,statue,sculpture,won,medalist,tan
brooch: -pin
brood: +clutch
brook: -creek,stream
broom: +brush
broth: =soup -stock +stew,food
brothel: +prostitute
brother: ~brotherhood =sibling,monk -kin,family +relative,sister,twin,older,eldest,uncle,younger
brotherhood: =fraternity +fellowship,islamist,union
brought: =carry,deliver -transport,fetch,cause,introduce,raise +send,file,led,important,sent,return,delivery,rear
brow: ~eyebrows -forehead
brown: =tan -hazel +color,toast
browse: ~browser -surf +grazing
browser: -explorer,software +netscape,web,program,chrome,surfers,internet
bruise: -contusion,injure,hurt +wound,injury
brunei: ~bruneian +sultan
brunt: -forceful,burden,impact +hardest,worst,shock
brush: -scrub,shrub,sweeping,swept +bush,clash,encounter,painting,combative
brushfire: -wildfire
brusquely: -curt
brutal: ~brute =cruel,vicious,savage,ruthless,violent,harsh,violence -inhuman,cruelty,ferocious,grisly,torture +fierce,gruesome,harshly,oppression,repressive,merciless,murder,killing,dictator
brute: -monster
bse: +cow,cattle,disease
bubble: -foam,sparkle +speculation,fizz
buccaneers: =pirate +corsair
bucharest: +romanian
buck: =dollar -stag,resist +deer,defy
bucket: -pail,container +score
bud: -sprout,shooting,nascent +flower,friend
budapest: +hungary
buddha: ~buddhist,buddhism
buddhism: ~buddhist -religion +faithfulness,zen
buddhist: -monk +religious,lama,temple,religion,monastery,tibetan
buddy: =friend,pal,mating -chum,comrade +partner,companion,friendship
budge: -move,yield,shift +compromise,concede
budget: ~budgetary =spending,finance,fiscal -fund,expenditure,moneyed,cost,cheap,coffers,deficit,spent +plan,earmark,inexpensive,tax,financier,cut,revenue,surplus,treasury
budgetary: =fiscal -financier +spending,economic,finance
buff: -polished
buffalo: +herd,cattle
buffer: -cushion,shield +protection,zone,demilitarized
buffet: -pound,hit,strike +smorgasbord,shake,rock,meal
buffoon: -clowning
bug: =insect,virus,glitch -wiretap,defective,error,flaw,germ,pest,tap +eavesdrop,flea,microphone,mosquito,roach,tick,viruses,wire,flies
buggery: -sodomy
buggy: +carriage,cart
bugle: +trumpet
build: ~builder,built,buildup =structure,construction,erect,premise,property -edifice,tower,complex,skyscraper,house,officer,hotel,established,facility,developed +capitol,castle,center,chapel,church,completely,courthouse,created,dormitory,dwell,factory,farmhouse,forged,formed,hall,hangar,home,hut,install,landmark,monastery,museum,palace,pavilion,product,strengthen,synagogue,warehouse,school,cement,collapse,concrete,corridor,creation,demolish,embassy,expansion,floor,headquartered,infrastructure,maker,mosque,projected,rebuild,roof,rubble,site,temple
builder: ~built =contractor,maker -developed,construction +constructor,carpenter,mason
buildup: -increase,growth +reinforcement,expansion,deployment,escalation,concentration
built: =construction,erect,created -developed,established,designed,produce +manufacture,inherent,raise,contractor,completely,open,product,site,structure
bulbs: -lamp,lights +fluorescent,tulip,plant
bulgaria: ~bulgarian
bulgarian: +sofia,nursing
bulge: +swell
bulk: ~bulky =massed -major,volume,large,wholesaler,size +main,mostly,cargo,quantity
bull: ~bullfight,bullish -ox,bullock,cattle +rise,rodeo,steer,matador,optimistic,marketing
bulldozers: =demolish -digger,earthmover +excavation,machinery,machine,vehicle,caterpillar,demolition,raze
bullet: ~bulletproof =round,slug,shot,cartridge -gunshot +projectile,gunfire,munition,riddled,shell,gun,wound,fire,shooting,rifle,firearms,rubber
bulletin: =newsletter -report,statement,newscaster +message,notice,communique,update
bulletproof: +invulnerable,impenetrable
bullhorn: -loudspeakers
bullion: =gold -ingot +silver,metal
bullish: =optimistic,upbeat -confident +positive,buoyant
bullock: -ox,steer +cattle
bullpen: +relieve,pitcher
bullseye: +targeted
bullying: =intimidate,harass -torment,haze,coerce,thug +threaten,tease
bulwark: -fortification +stronghold
bump: ~bumpy -hit,collide,knock,lump,jolt +crash,swell
bumper: -record +fender,plentiful
bumpy: =rough -uneven +rocky,turbulent
bun: -rolling +pastry
bunch: =cluster -group,lot,bundle +pack,crowd,gang,collect
bundle: =package -pack,parcel,stack,packet,wrap +collect,combined,sheaf,tie
bungalow: -cottage +house
bungle: +failed,fumble,mismanage
bunker: -shelter,dugout,fortification +sandtrap,cellar,hideout,underground,hole,sand
bunny: =rabbit -hare
buoyancy: ~buoyant
buoyant: =floating -cheered,upbeat,optimistic +strong,rise,robust
buoyed: ~buoyant -lift,encourage,hearten +help,cheered,floating
bur: +burr
burden: =weight,strain -load,pressure,cost,liability,saddle +debt,response,imposition,tax,problem,heavy
bureau: ~bureaux =officer,department,desk -division +organization,newsroom,registry,investigate,official,bureaucracy,fbi,ministry
bureaucracy: ~bureaucrat -officialdom,paperwork +governed,official
bureaucrat: =official -mandarin +tape,procedure,servant
burgeoning: -grow,expand,flourish +increase,rise,thrive
burger: -hamburger,cheeseburger,sandwich +food
burglar: ~burglary -raider,robbers,thief,thieves +steal,rob,stole,stolen,theft
burglary: =robbery,theft,steal -larceny,rob,stolen,loot +thief,crime,felony,stole
burgle: ~burglary +rob,stole
burgundy: ~burgundian +red,maroon,wine
burial: =funeral,gravely,cemetery -interment,tomb +ceremony,coffin,graveyard,mausoleum,entomb,mourners,dead,died,laid,mourning
burlesque: +revue
burlington: +vermont
burly: -muscular
burmese: ~myanmar
burner: =stove -ring,hob,furnace +heater
burning: ~burnt,burner =torch,scorching,char,fire -ignite,incinerate,cremate,combustion,destroyed,fiery,flame,injure,lit +consume,engulf,glowing,gut,rage,raze,wildfire,smoke,coal,hot,injury,lights,skin
burnt: =char -scorching,torch +fire,destroyed,flame
burqa: -veil
burr: +seed
burrito: +taco
burro: -donkey
burrow: -dig +den,dug,tunnel,warren
bursary: -scholarship
burst: =explode,rupture,eruption,pop -explosion,flash,flurry +spurt,outbreak,outburst,pipe,split,storm
burundi: ~burundian
bury: ~burial =funeral,gravely,hidden,underground -interment,entomb,cover,cemetery,trap,tomb,hid +lay,engulf,coffin,cremate,dug,graveyard,mourners,rubble,corpse,died,landslide,dead,collapse,death,dig,laid,mourning,mud,rest
bus: ~buses =coach,minibus,shuttle -transport,vehicle +transit,trolley,passenger,driver,commute,ride,depot,fare,lane,termination
buses: -coach,minibus,vehicle +transit,shuttle,transport,driver,passenger,rider,commute
bush: -hedge,shrub,wilderness +jungle,outback
bushel: +grain,corn,wheat
bushfire: -wildfire +victorian
busiest: -crowd +hectic,bustling
businessman: ~businessmen,businesswoman =entrepreneur,tycoon,industrialist,magnate -executive,mogul,merchant +investor,trader,financier,entrepreneurial,owner,company,millionaire,dealer,rich
businessmen: =trader -entrepreneur,executive,industrialist,tycoon,merchant +magnate,financier,mogul,company,owner,investor,commerce
businesspeople: +entrepreneur
businesswoman: -entrepreneur
bust: =sculpture -raid,flop,collapse +failure,statue,seize,downturn
bustling: -live,crowd,hectic,thrive,teem +vibrant,energetic,pack,flurry
busy: ~busiest,businessman,businessmen =company,firm,trade,commerce,enterprise,industry,corporeal,commercial,economy -venture,operate,bustling,engage,hectic,occupy,turnover +deal,shop,economic,entrepreneurial,financier,franchise,mba,preoccupied,restaurant,sector,transaction,working,sell,entrepreneur,store,factory,career,downtown,empire,merchant,profession,subsidiary
butane: +gas
butch: -masculine,manly
butcher: =slaughter,massacre -killing +meat,murder,mutilated,pork
butchery: +carnage,massacre
butler: =servant -manservant,valet +steward
butt: -buttocks,rump +cigarette,stub,targeted
butter: -spread,dairy +margarine,food,milk,cream
butterfly: -moth,swimming +insect,swimmer,monarch,caterpillar,stroke
buttocks: -posterior
button: -key +press,switch,push,shirt,click
buttress: +prop
buy: ~buyer,buyout =purchase,takeover,procure,obtain,shop -sell,pay,spending,sale +cost,merger,order,owned,repurchase,sold,trade,deal,custom,price,shoppers,consume,marketing,investment,ownership,property,spent,trader
buyback: -redemption,repurchase
buyer: =purchase,custom,shoppers,consume -clients,investor +collector,owner,seller,takers,sale,sold,marketing,sell
buyout: =takeover -purchase +merger,deal
buzz: -hype,excite,hum +publicity
buzzer: +horn,siren,whistle,signal
bye: ~goodbye -farewell
byelection: +elect
bygone: +past
bylaw: +ordinance
bypass: =skirt -circumvent,sidestep,surgery,skip +detour,evade,heart,underwent
bystanders: =onlooker,witness -passerby,spectator,civilian,eyewitness
byzantine: ~byzantium -complicated,complex
byzantium: +constantinople
cab: =taxi +driver,car,vehicle
cabaret: -nightclub,revue +show
cabbage: -vegetable
cabbie: +driver
cabin: =hut,lodge,cottage -shack,compartment +chalet,cockpit,house,passenger,plane,logging,flight
cabinet: =governed,ministry,ministers -ministerial +cupboard,council,closet,locker,reshuffle,secretary,executive
cable: =wire,rope,telegram,line,cord -television,network,telegraph +message,fibers,nickelodeon,showtime,tramway,channel,electricity,subscriber,dispatch,wireless
cache: -stockpile,stash,hoard,store,hidden +depot
cacti: ~cactus
cactus: +succulent,saguaro,plant
cadaver: -corpse
cadence: +rhythm
cadets: +trainee,recruit,student,soldier
cadres: -official,functionary,member,worker +party,communist,staff,militant
cafe: ~coffee =restaurant,diner -coffeehouse,cafeteria +pub,tavern,eating,drink,meal
cafeteria: -canteen,diner +restaurant
caffeine: +coffee,stimulate,drug
cage: =enclosure -pen +imprisoned,zoo
cairo: +egyptian
cajun: +creole
cake: =pastry -dessert +food,cookie,pie,gateau,chocolate,cream,sweet
calamitous: -disastrous
calamity: ~calamitous =disaster,catastrophe,tragedy +misfortune,cataclysm,earthquake,flooded,crisis
calcium: +mineral,nutrient
calculation: =estimate -computer,deliberate,intentional,count,reckon,calculus +figure,determined,math,working,plan
calculus: -math +reckon,mathematics
caledonia: ~caledonian
calendar: =schedule,timetable -diary +chronology,timeline,year,date,month,day
calf: ~calves -leg +cow,cattle,veal
cali: +colombia,colombian,cartel
caliber: ~calibre =quality -standard +level
calibre: +quality
california: ~californian
call: ~caller =name,dub,titled,term,phone,telephone,urge,summon,describe,demand,label,entitle,known -nickname,contact,dial,invoked,plea,refer,request,ring,visit +characterized,convened,conversation,cry,description,hail,hooker,invite,know,message,renamed,required,shout,yell,convoked,spoke,cancel,identify,surname,want
caller: -visitor,telephone,phone
callous: +hardened
calm: ~calmly =quiet,peace,relaxed,stability,composed -tranquil,soothe,serene,cool,defuse,ease,lull,placid,quell,reassure,restraint,silence,still +pacify,orderly,patience,smooth,subdue,order,truce,comfort,peacefully
calmly: -peace,quiet,serene,composed,peacefully,quietly +cool,patient
caloric: ~calories
calories: -diet +energy,fat,food,nutrition,weight,carbohydrates
calvinist: +presbyterian
cam: ~camera
camaraderie: -friendship
cambodia: ~cambodian +khmer,phnom
cambodian: -khmer
camcorder: -camera
came: ~coming
camel: -dromedary +desert
cameo: +role,guest
camera: ~cameraman -photograph,lens,photo,picture,surveillance,video +film,lenses,photography,webcam,footage,tape,kodak,device,flash,images
cameraman: -photograph,cinematographer +filmmaker,journalist,newsman,paparazzi
camerawork: -cinematography
cameroon: ~cameroonian
camorra: +mafia
camouflage: =disguise -conceal,hide,mask +fatigues,cover,uniform
camp: =tent,faction -encampment,settlement,refugee +site,facility,train,prisoner,compound,side,detainee,concentration,displaced,holocaust,nazi,outdoor,recreation,scouting,shelter,stay
campaigner: =driving,crusade,offensive,effort,run,operate,race -canvass,elect,candidate,push,candidacy,lobbying,movement,program,season,struggle,stump +lobbyist,mission,ran,reelection,war,promoted,fighting,vote,rally,donor,fought,presidential,propaganda,strategist,strategy
camper: +caravan
campesino: +peasant
campsite: +tent
campus: ~campuses =university,college -school,grounded +collegiate,student,dormitory
campuses: -college,university,school
canada: ~canadian +quebec
canadian: +ottawa,toronto,quebec
canal: =waterway -channel +ship,ditch,irrigation,water,river,lock,panama,suez
cancel: =scrap,drop,scrub,revoke -postpone,withdrawn,end,forgiven,override,suspend,undoing,void +termination,halt,deleted,discontinue,erase,forgive,invalidate,lift,offset,overturn,repeal,rescind,withdrew,grounded,stop,delay,reverse
cancer: =tumor -carcinoma,malignancy,disease,ill,leukemia +lymphoma,melanoma,chemotherapy,leukaemia,carcinogen,oncologist,radiation,smoke,cell,diagnosed,liver,lung,skin,termination,tobacco
candidacy: =nominate +run,elect,nominee,presidential
candidate: ~candidacy =nominee,hopes -contend,challenging,run,contest,politician,elect,frank,honest,nominate,outspoken,runner +rival,entrants,presidential,prospect,vote,favorite,race,incumbent,caucus,chose,debate,democratic,electorate,endorse,potential,primary,ran,republican,stand,stood,ticket
candidly: -frankly,honestly,openly
candles: -wax +vigilant,candlelight,lights,lit
candor: -honesty
candy: =sweet -confectionery,chocolate +snack,sugar,lollipop,food
cane: =stick,whip -rod,flog,sugar +walking,punish,reed
canine: ~dog +puppy
canister: -cylinder
cannabis: =marijuana,pot,weed -hashish,hemp,hash +grass,drug,narcotic
cannon: -gun,howitzer +weapon
canoe: -kayak,dugout +paddle,row,vessel
canon: +priest,ruled,cleric,saint
canopy: -cover,shelter,marquee +roof,parachute
cans: -tins +container,cylinder
cant: +hypocrisy
canton: +state,district,region,guangzhou
cantor: +chazzan,singer
canvas: =painting -clothing,tent +painter
canvass: +solicit
canyon: =gorge,ravine,valley -gully +chasm,river,park,cliff,mountain
cap: =limit,ceiling,hat -restrict,lid,maximum +top,crown,quota
capability: ~capacity,incapable -competence,qualified,skill,potential +talent,efficiency
capacity: =potential,role -volume,size,room,power,output,space +seat,sellout,full,product,hold,maximum,fill,competence,functioning,pack
cape: =peninsula -cloak,headland,promontory,mantle +coast,shuttle,launch,costume
capita: -personal,head +income,gdp
capital: ~capitalist =moneyed,fund,investment,finance,equity,city +death,executive,metropolis,prague,valuation,cash,investor,governed,wealth,central,metropolitan
capitalist: +investor,entrepreneur,industrialist
capitol: -congress +legislature,parliament,statehouse,lawmaker,washington,senate
capitulate: -surrender +succumb
cappuccino: +coffee
capsized: =overturn,sink,sank -flip,keel,sunk +founder,drown,shipwreck,ferry
capsule: =pill,spacecraft -pod,tablet,module +container
captain: ~captaincy =skipper,commander,leader,pilot -master +head,officer,player,sailor,chief,lead,team,led,ship,crew,lieutenant
captaincy: +leadership,skipper,lead
caption: -subtitles
captive: ~captors =hostage,detainee -prisoner,imprisoned,held,detention,fascinating,pows,slave +capture,jailed,custody,inmate,kidnap,freed,hold,seize,slavery
captors: ~capture =kidnapper +hostage,hijack,jailer,escape,freed,kidnap,ransom
capture: =seize,caught,conquer,won,detain,occupy -nab,catch,grab,kidnap,overran,overrun,seizure,win +prisoner,clinched,conquest,controlled,hijack,hold,intercepted,invade,retake,snatch,custody,hostage,fell,occupation,pirate,reward
car: =vehicle,motor -sedan,taxi,carriage,drove,limousine,traffic,wagon +chevy,corvette,cruiser,hybrid,jaguar,jeep,minivan,motorcade,motorist,mustang,saloon,suv,toyota,van,driver,driving,crash,carmaker,road,garage,park,manufacture,truck,compact,driven,engine,fleet,gasoline,gear,highway,jam,model,pickup,rental,wheel
caracas: +venezuela,venezuelan
carat: +diamond
caravan: =convoy,trailer -procession +motorcade
carbine: +rifle
carbohydrates: -starch,sugar +fibers,nutrient,food
carbon: -emission,dioxide,greenhouse,coal +charcoal,climate,pollute,fuel,graphite,diamond,gas,gases
carbs: -carbohydrates
carcass: +corpse,meat
card: ~cardboard -ticket,pass,postcard,identification +debit,poker,credited,payment,identical,caution,greet,visa,valentine,deck,red,yellow
cardboard: +carton,paper
cardiac: ~cardiology,cardiologist,heart -coronary,cardiovascular
cardiff: +welsh
cardigan: -sweater
cardinal: +cleric,clergy,priest,catholic,pope,vatican
cardiologist: +specialist
cardiovascular: -heart,coronary,circulatory +vascular,stroke
care: ~carefully,carer =treatment,nursing,treat,tend,caution -concern,custody,health,cautious,compassionate,kind,prudently,wary +protection,delicate,mindful,nurture,precaution,stewardship,sympathetic,therapy,thorough,vigilant,look,supervision,hospitalize,doctor,patient,medic,medicare,childcare,foster,maintenance
career: =profession,job,occupation,working -vocation,life,employer,lifetime +tenure,lifelong,professional,retirement,record,debut,experience
carefully: =cautiously,thoroughly -meticulously,prudently,close,neatly +caution,gently,gingerly,watchful,cautious,slowly
caregiver: +nanny
careless: -irresponsible,lax,negligence,reckless,sloppy +casual,neglect
caress: +stroke,touch
caretaker: =interim,provisional -temporary,janitor,custodian,guardian,steward +transit,keeper
cargo: =freight,shipment,load -good,consignment,ship,freighter,payload +carry,container,transport,vessel,haul,port,tanker,tonne,tons,truck
caribbean: +indies
caricature: -cartoon,stereotypes
caricaturist: -cartoonist
carmaker: -manufacture +vehicle,company,maker,daimler,toyota
carnage: =slaughter,massacre -killing +death,violence
carnal: +sexuality
carnival: =festival -fair,paradise,fiesta +celebrated,party,samba,cruise
carnivore: -predatory +predators
carol: -hymn,noel +christmas,song
carp: -complain,grumble,criticized,gripe +koi,quibble,fish
carpenter: ~carpentry -woodworker,joiner +craftsman,worker,furniture,wooden
carpet: -rug,mat +floor,tapestry,furnishings
carriage: =wagon -coach +vehicle,compartment,railway
carriageway: +roadway,lane
carrier: -transport,courier,operate,porter +vessel,ship,company,vector,flight,plane,passenger,telecom,wireless,warship,phone,infect,cellular,deck
carrots: +incentive,inducement,reward,vegetable
carry: ~carriage,carrier =transport,conduct,haul,deliver -convey,container,ferry,load,undertaken,wield +commit,hold,perform,ship,implemented,publish,undertake,undertook,whisk,held,executive,lift,stage,continue,freight,shoulder
cart: =wagon,trolley +dolly,menu
cartel: =syndicate,gang -ring,trafficker,mafia,monopoly +opec,drug,cocaine,medellin,consortium
cartilage: +knee
cartographer: +surveyor,maps
cartoon: ~cartoonist =comic -drawing +manga,satire,film,danish,depict,strip
cartoonist: +illustration,comic,creator
cartridge: -shell,round +magazine,case
carved: ~carver =engrave,sculpture -sculpt,cut,etch,whittle,inscribe +shape,slice,wood,stone,divide,ivory,wooden
carver: =sculptor +woodworker
casablanca: +morocco
cascade: =waterfall -fall,pour,flow,tumble +torrent,series
case: =lawsuit,suit,instance,example,trial,matter,proceeding -incident,prosecution,infect,litigation,patient,suitcase +investigate,occurrence,scenario,sleeve,court,charged,judge,sued,diagnosed,hearing,circumstances,cluster,outbreak,prosecutor,prove,shell
cash: =moneyed,currency -fund,payment,coins,dollar,dough +pay,note,liquidation,till
cashew: +nuts
cashier: -clerk,teller
casino: -gamble +games,poker,slot,entertainment
cask: +tun
casket: =coffin
cassette: =tape -video +record,videotape
cast: =threw,throw,toss -role,shed,plaster,mold,ensemble,flung,hurl,thrown +star,vote,player,foundry,play,hindu
castile: ~castilian
castilian: +spanish
castle: =fortress,palace,fort,citadel -stronghold,mansion,chateau +royal,medieval,king,residence,tower
casual: =relaxed -inform +temporary,occasional,everyday
casualty: =victim,toll -death,dead,killing,wound,injure,fatal,injury,hurt +loss,civilian
cat: =tiger -feline,kitten,pet,leopard,kitty +lion,cougars,jaguar,veterinarian,meow,stray
cataclysm: -catastrophe +disaster
catalan: ~catalonia
catalog: =list -directory,inventory +register,index
catalonia: ~catalunya
catalyst: ~catalyze -trigger,spur,stimulus +cause,driver,impetus,enzyme
cataract: -waterfall +eye
catastrophe: =disaster,tragedy,devastation -crisis,debacle,disastrous,tragic +emergence,tsunami
catch: ~caught,catcher =grab,hooked,fish,haul -seize,nab,trap,contagious,contract +snare,detain,infect,kicker,nail,net,overtook,prey,recapture,hold,snag,reception,chase
catcher: ~caught +player
catchphrase: -motto,slogan
catchy: +melodic
categorically: =flatly -unequivocally,emphatically,classification,classify +completely,firmly
category: =class,type,kind,classification,genre -group,division,sort +section,grade,taxonomy,hurricane
catering: +food,serve
caterpillar: -larva +insect,moth
catfish: +fish
cathedral: =church -minster +massed,service,worship,dean,dome
catholic: ~catholicism -papal,pope,vatican,christian,church +diocesan,priest,roman,parish,religion,religious,diocese,irish,massed,saint,sectarian
catholicism: +church,papal,vatican,religion,christian,faithfulness
cattle: =cow,livestock -herd,ranch +steer,farm,rancher,dairy,farmer,meat,moo,mouth,sheep,stock
cattleman: +rancher
catwalk: -runway +fashion,model
caucasian: =white +european,chechen
caucasus: +chechen,georgian
caucus: ~caucuses -primary,meeting,faction,committee +vote,nominate,delegate,voter,lawmaker,democratic
caucuses: -primary +elect,vote,meeting
caught: =trap,grab -seize,nab +detain,contract,snare,crossfire,embroiled,intercepted,police,custody,hooked,fish,infect,stuck
cause: =trigger,provoke,prompt,lead,spark,created,reason -produce,result,effect,factor,inducement,inflict,stir,wrought +due,contributed,culprit,explanation,fuelled,movement,pose,roots,source,spawn,underlying,unleashed,led,response,origin,motivate,ignite,forceful,consequently,driven,fuel,impact,occur,spur,stemmed
caustic: +scathing
caution: ~cautious,cautiously =warning -prudence,wary +conservatism,restraint
cautious: =wary,prudently,conservative -guard,reluctant,vigilant +hesitate,precautionary,restrained,warning,nervous
cautiously: -warily,gingerly +conservative,prudently
cavalcade: -motorcade
cavalier: +knight
cavalry: +horse,horsemen,troop,soldier,trooper,mount,regiment
cave: -cavern,grotto,collapse +hole,tunnel,den,hideout,yield,underground,hide,mineral
caviar: -roe
cavity: =hole,hollow -decay,pit +tooth
cayman: +island
cbs: +network
cd: -disc,disk +compact,dvd
cease: ~cessation,ceasefire =stop,end,halt,discontinue -quit,termination,finish,suspend +truce,refrain,shut,close
ceasefire: -cessation,peace,truce +standstill,conflict,deal,end,halt,monitor,pact,peacekeeping,stop
ceaseless: -nonstop
ceaselessly: -relentlessly
cedar: +tree,wood
ceded: ~cession =relinquish -surrender,yield,transfer +concede,grant,handover
ceiling: =maximum,roof -limit,quota +top,lid,rafter,upper,debt,collapse
celebrated: =mark,famous,commemoration,renowned,party,honor,festival,ceremony -fete,observe,fame,feast,fiesta,gala,holiday,illustrious,jubilee,legendary,prominent,star,stardom,superstar,toast,vip +rejoice,note,famously,fanfare,hail,happiness,icon,idol,joy,jubilant,notable,occasion,paradise,popular,known,figure,held,legend,massed
celestial: =heavenly -divine +sky,space,star,planet,comet
cell: ~cellular =jailed,prisoner -mobile,unite,cellphone,dungeons,tissue +phone,embryo,neuron,nucleus,telephone,wireless,inmate,terrorist,stemmed,dna,detain,tumor,group,room,custody,imprisoned,protein
cellar: -vault +storeroom,underground,room
cellist: ~cello
cello: +instrument
cellphone: =mobile,cellular,phone -handset,telephone +smartphone,wireless
cellular: =mobile,wireless +phone,telephone,telecom,telecommunication
celsius: -centigrade,temperature +degree,minus
celt: ~celtic
celtic: =gaelic +glasgow,scotland,ireland,rangers,welsh,scottish,irish
cement: =concrete,mortar -strengthen +solidify,glue,construction,consolidate
cemetery: =graveyard -churchyard,necropolis,gravely,tomb +funeral,interment,dead,memorialize
censor: ~censorship -gag +filter
censorship: -suppression,gag +restrict
censure: =rebuke -condemned,reprimand,criticized,reproach,denounced +punish,discipline,decried,motion
census: =survey,count -population +inhabitant,statistics,demographics,people,enumerate
cent: -penny +dime,price,cost,dollar,coins
centenary: ~centennial,century +hundred
centennial: ~century -hundredth
center: ~central,centred =middle,heart,hub,core,headquartered,focus,facility,institute,downtown -epicenter,focused,heartland,hotbed,nucleus +complex,centrist,mid,midst,revolve,midpoint,plaza
centerpiece: -highlight,focus,cornerstone +core,main
centimeters: +inch
central: =main,key,middle,core,federation,downtown -principal,focal +fundamental,inner,pivot,unitary,midland,heart,reserve,essential,important,fed,intervention,mid,rating
centred: ~central -focus,concentration,revolve +focused
centrifuges: -enrichment +uranium,nuclear,equipment,machine
centrist: =moderate +middle
century: -hundred,period +era,time,millennium,year,run,historic,medieval,victorian
ceo: =executive +chief,head,run,chairman,company,manage,directors
ceramic: =pottery,porcelain -clay,earthenware,tile +potter
cereal: =grain,wheat -corn +crop,food,oat,maize,rye,rice
cerebral: ~cerebrum -intellectual +mentality,stroke
ceremony: =ritual,rite,service,event,wedding -commemoration,funeral,fanfare,formal,occasion +festival,inauguration,functioning,reception,remembrance,solemn,titular,honor,tribute,memorialize,graduate,honorary,sworn
certain: ~certainty,certainly =sure,definitely,specific,particular,convinced,guaranteed,inevitability -confident +clear,unavoidable,unspecified,know,ensured
certainly: =definitely,undoubtedly,indeed -sure,clearly +obviously,really,doubtful
certainty: -sure,inevitability,confident +conviction
certificate: ~certified =diploma,licensed,document -credential,qualification +permit,voucher,proof
certified: -qualified,licensed,verify +official,register,confirm,result,platinum
cervical: ~cervix +neck
cessation: =halt -end,stop,termination +pause,suspension,truce
cetacean: +whale
ceylon: -lanka
chad: ~chadian
chaebol: -conglomerate
chain: =series,string,franchise,sequence,network -retailer,shackle,necklace,supermarket +store,linked,restaurant,range,handcuffed,outlet,shop
chair: ~chairman,chairwoman,chairperson =head,seat -lead,presidency,furniture,chairmanship,led +leader,stool,sitting,sat
chairman: ~chairwoman,chairmanship,chairmen =chairperson,presidency,head,leader,chief -executive +directors,official,company,committee,run,led,tycoon,founder,speaker
chairmanship: -presidency,leadership,head +lead,post
chairperson: =chairwoman -presidency +head,leader
chairwoman: -head,chief,leader +presidency
chalk: +limestone,writing,score,record
challenging: =contest,dispute,defy,daring,difficulty,problem,rival,question,difficult -test,opposed,competitor,hard,opponent,tough +obstacle,task,competence,daunting,defiance,face,hurdle,provocative,tackle,confrontation,lawsuit,opposition,contend,incumbent,threat
chamber: =room,house,hall,senate -parliament,legislature,compartment +commerce,deputy,lower,council,speaker,upper
champ: ~champion,championship =winner -victor
champagne: -wine +drink,sparkle
champion: ~championship =winner,victor,defendant,supporter -titleholder,win,titled,promoted,hero,holder,medalist,proponent,won +victory,golfer,medallist,olympian,protector,spearhead,trophy,medal,crown,defeat,cup,gold,wimbledon,chess,greatest,heavyweight,premiership,retain,tournament,triumph
championship: =titled,tournament,competition,league -contest,crown,final,trophy,cup +event,pennant,playoff,won,win,winner,season
chance: =opportunity,possibly,likelihood,odds,prospect,luck -probably,risk,hopes,random +coincidentally,fortune,randomly,shot,liking,expected,open,lucky,slim
chancellery: ~chancellor
chancellor: -premier,leader,ministers,rector +presidency,head,official,exchequer,governed,university,treasury
chandelier: +crystal
change: =shift,reformer,switch,modify,transform,revise,replacement,vary,convert,transit,overhaul,coins -reshuffle,different,developed,evolution,evolve,fluctuations,flux,modification,mutate,revision,rewrites,swing,turn,variable,variation,swap +move,effect,fluid,reconsider,redesign,renamed,reschedule,reset,rethink,revamp,reverse,revolution,shuffle,tamper,upheaval,new,improve,flexibility,innovative,locker,radical,restructuring,trend
changeable: -unpredictable,variable +unsettling,volatile
changeover: -transit
channel: =network,stationed,strait -conduit,waterway,funnel,television,duct,passage,trench +route,directed,frequency,nickelodeon,outlet,program,tunnel,televise
chanted: =shout,sing,slogan -yell,hymn,mantra,sang,sung +cry,recite,song
chaos: ~chaotic =disorder,confusing,turmoil,mayhem,disarray,havoc,mess -unrest,upheaval +panic,lawlessness,melee,disrupt,riot,instability
chaotic: =turbulent -disorderly,confusing,disorganized,messy,messier,tumultuous +unruly,disarray,frantic,hectic
chap: -dude,guy
chapel: =church -shrine +worship,sanctuary,service,prayer,funeral,sistine
chaperone: -escorted
chaplain: ~chaplaincy -priest,ministers,pastor +imam,rabbi,clergyman,cleric
chapter: =section,episode -part,phase +era,page
char: =scorching +fire
character: ~characteristics,characterized =role,personal,temperament,reputed -nature,figure,protagonist,persona +letter,trait,part,disposition,play,film,novel,hero,villain,identical,portray
characteristics: =trait,feature,quality -property,hallmark +typical
characterized: ~characteristics =describe,portray -mark,depict,distinguish,define,description +typical,typified,feature
charade: -sham
charcoal: +coal,grill,fuel
chardonnay: +wine
charged: =indicted,count,fees,cost,price,prosecution,toll -debit,entrust,fare,helm,levy,prosecutor,rating,tab,trial +crime,offensive,murder,fraud,claim,complaint,file,free,impeachment,misdemeanor,postage,tariff,tax,court,suspected,defendant,guilty,connected,conspiracy,criminals,deny,face,oversee,plead,sue
charisma: ~charismatic -charm,magnetism +personal
charismatic: -charm,magnetism +popular,inspiring,flamboyant
charitable: ~charity =philanthropic,nonprofit -generation,humanitarian,philanthropy +donate,voluntary
charity: =philanthropy,donate,foundation,nonprofit -fundraising,generosity,organization,philanthropic +fundraiser,humanitarian,outreach,philanthropist,virtue,donor,poor,fund,gift,relief,trusted,voluntary,volunteer
charm: -enchant,delight,glamour,grace,picturesque,spell +woo
chart: =graph,maps,table,diagram +ranking,plot,single,hit,top,song,graphic,pop
charter: =constitution,hire,lease -rent,treaty +statute,licensed,document,contract,plane,school
charwoman: +cleaner
chase: =pursue,pursuit,hunt -follow,manhunt +track,seek,tail,police,run,flee
chasm: +gorge,gulf
chassis: -frame +undercarriage
chaste: -virgin
chastity: -purity
chat: =conversation -talk,discussion +gossip,confer,message,interview
chateau: -mansion,manor,palace +vineyard,house
chauffeur: -driver +limousine,driven
chauvinist: -nationalist
cheap: ~cheaper,cheaply =inexpensive,low -economic,discount,undervalue +shoddy,lower,subsidize,worthless,price,cost
cheaper: ~cheaply,cheapest =discount -inexpensive,less,lower,price,undercut +reduce,cost,economic
cheapest: -lowest
cheaply: -inexpensive
cheat: =fraud -deceived,swindle,defraud,dishonesty,deception,con +infidelity,unfair,plagiarism,doping,fiddle,liar,misled,rig,scam,screw,trick
chechen: ~chechnya +grozny,russia,separatist,rebel,moscow
check: =inspect,examination,verify,test,monitor,screen -review,cheque,controlled,verification,curb,stemmed,tab,tick,vet +stop,payment,inspector,rein,scan,scrutinize,scrutiny,search,look,moneyed,hotel
checkmate: +chess
checkpoint: =roadblock +crossing,post,outpost,soldier,guard,police,stop
checkup: -examination +exam,inspect,physical
cheddar: -cheese
cheek: ~cheeky -insolence,impudent +face
cheered: -hail,happiness,merry,ovation,roar,upbeat +welcome,hearten,encourage,clapped,jubilant,playful,toast,fan,glad,greet,joy
cheerfully: -happily
cheese: -dairy +food,mozzarella,milk,pizza,cheesemaker
chef: =cooking -restaurant,culinary,kitchen +cuisine,gourmet,food,meal,dish,menu,recipe
chemical: ~chemistry,chemist =substance,compound -toxic,poison,pesticide,toxin +gas,chloride,chlorine,fertilizer,melamine,oxide,petrochemical,sodium,solvent,sulfur,pharmaceutical,plant,weapon,spill,sarin,mustard,dioxin,element,laboratory
chemist: ~chemistry -pharmacist,druggist,pharmacy,scientist +drugstore,researcher
chemistry: -science +scientist,laboratory,nobel,molecule
chemo: ~chemotherapy
chemotherapy: -treatment,therapy
cherished: =lovely -treasure,prize,value,dear,precious +favorite
cherokee: +indian,tribe
cherry: +fruit
chess: +pawn,grandmaster,match,tournament,computer,fide,games
chest: -trunk +torso,heart,shot,lung,pain
chevron: +oil,company,stripe
chevy: -chevrolet +truck
chew: -munch,gnaw,eating +gum,crunch,teeth
cheyenne: +tribe,indian
chic: =stylish,elegant,trendy -fashion,smart,glamorous +style,posh
chicago: +mercantile,midway
chicano: +latino
chick: ~chicken -girl +woman,young
chicken: =hen,poultry -coward,fowl,meat +rooster,eggs,flu,farm
chide: -rebuke
chief: ~chiefly =head,leader,directors,main,principal,commander,presidency,top,primary,executive -commissioner,czar,foremost,lead,major,master,predominant,premier,prime,senior,sheikh,superintendent +official,paramount,secretary,supervisor,supreme,warden,run,manage,directed,elder,leadership,led,tribal,tribe
chiefly: =mainly,mostly,primarily,predominantly -large,especially,particularly +principal
chieftain: +warlords,tribal
chihuahua: +dog
child: ~children,childhood,childish =kid,minor,infant,toddler,juvenile,girl,son,daughter -youngster,youth,offspring,pediatric,young +teenager,descendant,fetus,graders,newborn,orphan,pupil,teen,underage,younger,parent,school,mother,dad,family,foster,guardian,little
childbirth: +delivery,maternal,labor,pregnancy
childcare: +nanny
childhood: ~children =youth,infancy -girlhood,upbringing +young,kid,early,grew,hometown
childish: +silly
children: =kid,youngster,offspring -youth,infant,minor,juvenile,pupil,pediatric +son,daughter,toddler,schoolchild,teenager,people,descendant,family,orphanage,orphan,student,girl,young,parent,school,elementary,father,foster,guardian,toy
chile: ~chilean +santiago
chilean: +santiago,latin
chili: -chilli,pepper +spice,spicy
chill: =freezing -cold,cool,refrigerator,froze,frozen +frost,relaxed,fear
chilli: =cold,cool -frosty,unfriendly,icy,colder +freezing,hostile,weather,pepper
chillier: -cooler
chime: +ding
chimney: -smokestack,flue,stack +fireplace,funnel,vent
chin: -jaw +face
china: ~chinese,prc -porcelain +guangzhou,hangzhou,mainland,taiwanese
chinese: -mandarin +hangzhou,dragon,language,taiwanese
chip: ~chipmaker =semiconductor,processor -microchip,crisp,silicon +circuit,fragment,component,cpu,snack,microprocessor,intel,computer,electronic,memorialize
chipmaker: +semiconductor
chirp: +twitter
chivalry: +knight
chloride: +salt,sodium,compound
chlorine: +disinfectant,gas
chocolate: =cocoa -sweet +food,dessert
choice: ~choose,chose,chosen =option,pick,select,decision,preference -decide,discretion,nominee +dilemma,plum,prime,vote,favorite,flexibility,voluntary
choir: ~choral =chorus -singer,sing +ensemble,sang,song,church,gospel,sung
choked: =strangle -suffocate,throttle,clog,gag,stifle +smother
choker: -necklace
cholera: -disease +epidemic,outbreak,ill,diarrhea
cholesterol: +lipid,fat
choose: ~chose,chosen =select,pick,elect,opt,decide,preference,name,vote -nominate +decision,selectors,option
chooser: -selectors
chop: =dice -cut,slice,hack,mince
chopper: =helicopter +motorcycle
choppy: +rough
choral: ~chorus +sing,vocal,music
chord: +note,string,harmony
choreographer: ~choreography -dancer,dance +directors
choreography: -dance +dancer
chores: =task -housework,duty +working,job,household
chorus: =refrain +singer,ensemble,sing,song,music,sang
chose: ~chosen =select,decide -preference +pick,elect,opt,name,vote,decision,nominate,option,favor,draft
chosen: =select,pick,elect -name,nominate +preference,designed,decide,opt,winner,nominee,tap
chow: -food,eating +meal
chowder: +soup
christ: -messiah,savior +christian
christian: -church,faithfulness,orthodox,religion,evangelical,religious +protester,ecumenical,gospel,lutheran,methodist,missionary,presbyterian,quaker,crossing,easter,sectarian
christmas: ~xmas -yuletide,festival,holiday,noel +yule,santa,december,gift,jesus,eve,toy,winter
chrome: ~chromium +metal
chromosome: +gene,genetic,dna,genome
chronic: =persistent -last,constant,nag +lingering,severe,disease,ill,permanent,long
chronicle: =history -record,narrate,narrative +newspaper,story,diary,journal,historian
chronology: =timeline -sequence,history
chuck: =throw -toss,hurl +discard,flung,thrown
chuckle: -laugh
chum: -pal
chunk: =lump -piece,portion,part +share,slab,slice,swath
church: =parish,congregation,denomination -clergy,worship,temple,religion,ecclesiastical,pastor,religious +diocesan,diocese,ecumenical,episcopal,lutheran,methodist,mormon,nave,pew,presbyterian,priesthood,synod,vatican,priest,pope,prayer,massed,orthodox,cleric,crossing,dean,doctrine,dome,easter,faithfulness,god,gospel,pray,saint,sanctuary,spiritual,wedding
churchgoer: -parishioner,worshipper
churchman: +priest
churchmen: +clergy
churchyard: -graveyard
churning: -stir,roil,swirl +turbulent
chute: -parachute
cia: +spy,intelligence,classify
cigar: =tobacco +smoke
cigarette: =smoke,tobacco -smoker +nicotine,fag,lung,marlboro
cinema: ~cinematic,cinematography =theater,movie,film -screen +hollywood,directors,picture,documentary,theatrical
cinematic: ~cinematography -film,movie +filmmaker
cinematographer: ~cinematography -filmmaker +photograph
cinematography: -photography,film
cinnamon: -spice +flavoring
cipher: -code,encrypted +encoded
circle: ~circular =ring,loop,orbit -round,group,surrounding,hoop +disc,shape,revolve,wheel,friend,rotation,diameter
circuit: =track,tour,racetrack,lap,loop -course,raceway,speedway +court,league,race,electronic,prix,semiconductor
circular: =round +leaflet,flyer,radial
circulation: =distribute -readership,flow,spread,swirl +sale,diffusion,newspaper,copy,magazine,reader
circumference: +perimeter
circumstances: =condition,situated,context -fact +detail,factor,reason,event,thing
circumvent: -evade
circus: -clowning +show
cirrhosis: +liver
cis: -commonwealth
cistern: -tank
citadel: =fortress,stronghold,fort
citation: ~cite -quotation,quote,summon,refer,ticket +commended
cite: =quote,mention,invoked,referenced,summon,refer -name +reason,said
citizens: ~citizenry,citizenship =national,civilian,residence,people,inhabitant,publicity,population -subject,populace,taxpayers,voter +passport,civic,countryman,individually,native,civil,honorary
citizenship: -national,nature,passport,immigrant +dual
citrus: -orange,lemon,lime +fruit,grapefruit,grove
city: ~civic =town,municipality,metropolis,urban -place,downtown,mayor,metropolitan +community,guangzhou,hometown,kirkuk,locality,metro,nuremberg,palermo,port,prague,toronto,suburb,district,council,inner,neighborhood,outskirts,suburban
civic: ~civil =publicity -municipality,community +urban,town,locality,social
civil: ~civilian -polite,courteous,publicity,domestic,culture +international,lawsuit,decency,war,right,court,movement,servant,society
civilian: -people,noncombatant,innocent +villager,residence,ordinary,unarmed,killing
clad: ~clothing =wear -dress +cover,wore
claim: =maintain,contend,insist,said,demand,declaration,say -purported,purportedly,sue,suit,won +state,response,killing,deny,lawsuit,lien,pretend,right,statement,sued,win,compensation,dispute,insure,rumor,sovereignty
claimant: -plaintiffs
clairvoyant: -psychic
clam: +mollusk,oyster
clamber: +scramble
clamor: -noise,outcry
clamp: -grip +clip,crackdown,fasten,imposed
clampdown: -crackdown
clan: =tribe,family,tribal +group,dynasty,kin,warlords,ethnic,relative
clandestine: =secret,covert,underground,undercover -hidden,secretly,shadowy,undocumented +illegal,furtive,illicit
clapped: +ovation
clarification: ~clarify,clear =explanation -explain +elucidate
clarify: ~clear,clarity =explain -elucidate +specify,define,resolve,illumination,clearly,explanation
clarity: ~clear,clearer,clearly =transparency -simplicity +lucidity
clash: =fighting,conflict,skirmish,confrontation,violence,fought -riot,collide,encounter,games,match,melee,showdown +dispute,fray,combat,scuffle,collision,duel,incident,overlap,violent,troop,police,protester,unrest,wound,killing,gunfire
clasp: -grip,hug
class: ~classroom,classify =lesson,course,grade,type -group,pupil,student,ranking,school,seminar,sort,workshop +genus,lecturer,tier,teacher,teaching,taught,elite,enrollment,genre
classic: =vintage,masterpiece,traditional -typical +definitely,timeless,old,famous,race,tournament,music
classification: ~classify -group,ranking,rating,taxonomy +type,stand,secret
classify: =secret,confidential,ranking -restrict,sort +rating,intelligence,grade,list,document,inform,leak,spy,top,sensitive
classmates: -schoolmate,student,pupil +friend
classroom: =school -schoolroom,pupil,teacher +room,student,taught,lesson,educational,learn
classy: -stylish
clause: =provision -stipulation,paragraph +condition,section,contract,law,treaty
claw: -talon,nail,scratch +pincer
clay: =mud -earth,pottery +soil,tennis,court,french
clean: ~cleanse,cleaner,cleanup =wash,scrub,pure,sanitary,clear -tidy,purify,spotless,hygienic,neat,pristine,purity,wipe +fresh,immaculate,swept,vacuum,unpolluted,pollute,drug,environment,remove,dirt,soap
cleaner: -janitor,maid +detergent,housekeeper,laundry
cleanliness: -hygienic,purity +sanitation
cleanse: =purge -purification,wash +expulsion,genocide,cleanup
cleanup: -remove,decontamination +recovery,restore,mess,spill
clear: ~clearance,clearer,clearly =obvious,plain,remove,evacuate -evidently,transparency,exoneration,coherent,deforestation,distinction,explicit,swept +understanding,sure,definitely,conspicuous,crystal,manifest,pass,resound,stark,straightforward,undisputed,vivid,innocent,understood,known,empty,sunny,permission,unblock,confirm,explain,obviously,outright,pure,rid,visible
clearance: =permission -remove +permit,consent,deforestation
clearer: -plainer,sharper +obvious,precise,transparency
clearheaded: -sober
clearly: =obviously,definitely -evidently,plainly,undoubtedly,decidedly,distinctly,explicitly,obvious +markedly
cleft: +crack
clemency: ~clement =mercy,pardon -leniency,forgive,reprieve +commute,spare
clement: -lenient
clergy: ~clergyman,cleric =priest -pastor,monk,priesthood +ministers,imam,rabbi,hierarchy,missionary,patriarch,preach,religious,reverend,vicar,ministry
clergyman: =priest,pastor,cleric,preacher -ministers,reverend,vicar,rabbi +deacon,evangelist,imam,mullah,theologian,father
cleric: ~clerk =priest,preacher,imam,mullah -ministers,sheik,pastor,religious,ecclesiastical,sheikh +deacon,monk,patriarch,rabbi,theologian,vicar,mosque,muslim,dean,spiritual
clerk: =secretary -receptionist,employee,teller +officer,worker,court,store,shop,registrar
clever: =smart,intelligence -ingenious,shrewd,savvy,smarter,wise,witty +skill,sharp,sly
cleverly: +neatly
cliche: -stereotypes
click: -tick +mouse,press,snap,flick
clientele: +custom
clients: ~clientele =custom,patron -consume,subscriber,user +depositors,lawyer,representative,service,company
cliff: -precipice,crag +rock,ledge,ravine,escarpment,fell,plunge,edge,steep,coast,climbers,mountain
climate: =weather,environment -warming,temperature,mood,condition,greenhouse +environmental,meteorological,emission,global,rain,meteorologist,earth,gases
climax: =culmination,peak -final +height,end,pinnacle
climb: ~climbers =rise,gain,increase,jumped,mount,scale,surge,rose -mountain,grew,risen,soar +grow,hike,spiked,uphill,upward,higher,summit,hill,peak,reach
climbers: -mountain,hiker,vine +trekker,expedite,summit
clinched: =win,seal,won -secured,earned +victory,settle
cling: ~clung =stick -hold,grip,grasp,clutch +hang,keep,retain
clinical: ~clinician =medic,hospitalize +trial,hospice,outpatient,doctor,patient,test,drug,treatment,ward
clinician: +doctor
clip: =video,trim -excerpt,footage,cut,shear +extract,segment,film,shaved
cloak: -mantle,shrouded +robe,coat
clock: =watchful -timepiece,time,timer +hour,minute,tick
clog: -jam,obstruct,congested +plug
cloister: -monastery,monastic
cloning: =replicate,copy -duplicate,reproduce +genetic,gene,sheep
close: ~closure,closer,closest =shut,near,end,nearby,intimate,tight,finish,narrow,conclude,seal -settle,conclusion,cordoned,decommissioned,defunct,final,fold,intimacy,last,lock,narrowly,neighboring,proximity,shutdown,shutter,tightly +completely,cozy,friend,idle,inaccessible,private,verge,friendly,friendship,holiday,margin,nearest,nearly,tied
closer: ~closure,closest -near,nearer,pitcher,tighter +relieve,tight,nearby,intimate,narrow
closest: =nearest -tightest +intimate,near,nearby,neighboring
closet: =wardrobe -cupboard +secret,locker
closure: ~shut =shutdown -end,shutter +seal
clot: +stroke
clothier: -draper
clothing: =garment,dress,outfit,wear,costume,fashion,textile -shirt,trousers,suit,uniform,fabric,gear,jacket,wardrobe,wore,worn +garb,coat,couture,footwear,gown,hat,jersey,laundry,linen,material,pants,robe,scarves,shoe,silk,skirt,socks,sweater,towel,underwear,velvet,vest,designed,jeans,cotton,fibers,naked
cloud: ~cloudy -overcast,overshadow,plume,darkened +smoke,fog,haze,mist,shadow,sky,rain,weather,storm,computer,dust
cloudy: =murky -overcast,gray +hazy,unclear,dull,weather
clout: =influence,power -leverage +muscle
cloves: +spice,garlic
clowning: -jester,comedian,comic,joker,fool +entertainment,perform
club: =team,side,society,franchise -squad,nightclub,disco,organization,fraternity,stick +gym,putter,member,football,league,play,fc,golf,membership,midfielder,player,premiership,soccer,teammate
clubhouse: +locker
clues: =evidently,tip -lead,hint +indicator,trace,pointer,key
clump: -cluster,tufts
cluster: =group -gather,collect,huddle,tufts +concentration,outbreak,knots,munition
clutch: =grip -grasp,hold,seize,grab +criticized
clutter: +mess,messy
cnn: +correspond
coach: =trainer,train -manage,instructor,mentor,skipper,taught,tutor +groom,managerial,team,lead,guided,squad,football,player,sidelined,soccer
coal: -mine,fuel,energy,mineral +coke,collier,colliery,lignite,power,pit,coalfield,emission
coalition: -union,partnership,governed +partner,front,federation,confederacy,unity,league,party,major,group,multinational
coalmine: -colliery
coarse: =rough -crude,vulgar,harsh +rude
coast: ~coastal,coastline =shore,seaside,shoreline -seaboard,waterfront,offshore,riviera,sea +landfall,oceanic,port,east,inland,island,mainland,peninsula,sand,west
coastal: ~coastline =seaside -shore,waterfront,maritime,port +sea,lowland,shoreline,oceanic
coaster: +ride,rollercoaster
coastguard: +maritime
coastline: =shore,shoreline -seashore,seaboard
coat: =jacket,layer -overcoat,cover,fur,garment +parka,painting
coax: -enticed,persuaded +tempt
cobra: -snake +serpent,reptile,helicopter
coca: +cocaine,cola,leaf,farmer,drug,grower
cocaine: =crack,coke -drug,narcotic +smuggle,trafficker,dealer,heroin,powder
cockpit: +pilot,flight
cockroach: -roach
cocktail: =mixture -martini +mix,combined,drink
cocoa: +commodity
coconut: -palm +fruit
cod: -fish
code: ~encoded =regulate,law,software -ruled,password,encrypted +program,codex,prefix,zip,standard,secret,conduct
coder: -programmers
codex: -manuscript +document
coerce: -pressure +forcibly
coercion: -intimidate +pressure
coffee: =java -espresso +drink,starbucks,cup,latte,commodity
coffers: -treasury,fund,finance,purse +revenue,moneyed,reserve
coffin: +funeral,gravely,tomb
cogent: +persuasive
cognitive: -mentality,intellectual +think
coherent: -consistently,logical +unified,intelligence
cohesion: =unity -solidarity +together,harmony
coil: -loop,spiral
coincided: ~coincidentally =overlap -concur +simultaneous,match,luck
coincidentally: -incidentally,simultaneous +luck
coins: =currency,moneyed -mint +invent,dime,nickel,penny,token,species,metal,gold,silver,toss
coke: -cola +soda,drink,drug
col: ~colonel +pass,officer
cola: =soda -soft +pop,drink,pepsi
cold: ~cool,colder =freezing,icy -frigid,frost,winter,flu,froze,stony,temperature +cooler,cough,frozen,glacial,indifference,lukewarm,unsolved,frosty,snow,ice,sneeze,weather
colder: -cool,frigid,freezing,cooler +icy
coliseum: ~colosseum =stadium +venue
collaborator: =cooperation,partnership -teamwork,partner,traitor +joint,together,sympathizers,jointly,working,treason
collapse: =fall,crumble,failure,crash,faint,failed -disintegration,ruins,debacle,demise,downfall,fallen,fell,fold,keel,meltdown,plummet,rubble,slump,topple,tumble,unravel +destroyed,crisis,dissolution,unconscious,earthquake,implode,consciousness,crush,debris,end,roof
collar: +neck,leash
collarbone: +shoulder
collated: -gather,compilation,collect
collateral: -secured +guaranteed,pledge,loaned
colleague: =peer,fellow,teammate -coworker,partner,companion,friend,comrade,counterpart +employee,member,staff,workmates,working,mating
collect: ~collector =compilation,gather -combined,corpus,fetch,garnered,group,joint,jointly,memorabilia,museum,muster,raise,receive,together +donate,series,exhibit,culled,harvest,levy,pickup,portfolio,rarity,repertoire,common,gallery,library,massed,obtain,pick,pool,range
collector: +gather,enthusiastic,connoisseur,hobbyist,garbage,stamp
college: ~collegiate =university,school,institute -faculty +polytechnic,seminary,tertiary,undergraduates,varsity,student,degree,study,graduate,professor,tuition,educational,dean,enrollment,freshman,junior,scholarship
collegiate: -undergraduates +university
collide: ~collision =crash,hit -smash,ram +strike,knock,struck
collier: =mineral
colliery: =mine,pit +mineral
collision: =crash,impact -smash,wreck +hit,pileup,incident,pile,struck,ram,train,injure
colloquialism: -slang +vernacular
colloquium: +seminar
collude: -conspirator +conspiracy
collusion: -conspiracy
cologne: =perfume,fragrance +scent
colombia: ~colombian
colon: -intestine +colorectal,organization,settle
colonel: -commander,officer +soldier,military,regiment,ranking,coup,troop
colonial: ~colonists,colonialist =imperial -empire,settler,settlement +imperialist,dominion,raj,independent,ruled,occupation,commonwealth,territory
colonists: =settler +pioneer,immigrant
color: =hue,shade,dye -tint,painting,red,green,white,flag,flamboyant,vivid,yellow +race,crimson,golden,grey,orange,pink,purple,scarlet,vibrant,violet,pigment,skin,gray,pale,racial,silver
colossal: =enormous,gigantic,massive,giant -huge,immense,gargantuan,mammoth
colossus: +titan
colts: -horse +indianapolis,team
column: ~columnist =pillar,convoy -commentary,editorial,plume +line,post,newspaper,wrote,opinion,editor
columnist: =journalist,writer -commentator,editor,criticized,pundits +contributor,newspaper,wrote,opinion,syndicate,press
coma: ~comatose -unconscious +vegetable,unresponsive,consciousness,sleep
comatose: -unconscious
combat: =fighting,tackle,counter,war,warfare,fought -conflict,fighter,skirmish,struggle,warrior +troop,soldier,military,killing,stop,curb,prevent,duel
combative: =search -scour +hunt
combined: =joint,merge,joined,unite,totally,together,mix,merger -composition,confluence,conjunction,consolidate,cumulative,fuse,fusion,mixture,overall,pool,synthesis,unified +hybrid,integrated,unification
combustion: -ignite,fire +engine
comeback: =return,recovery,rally,revival -rebounded,resurgence,resurrection +rebirth,retirement,recover,response
comedian: ~comic -humorist +joker,funnyman,entertainment,funny,humor,joke
comedy: ~comedian,comic =humor,sitcom -farce,funny,satire,laugh,film,movie +play,show,parody,joke,sketch,entertainment,genre
comet: +meteor,space
comfort: =cozy,easy,relaxed -convenience,console,easily,reassure,relief,solace,luxury +wealthy,snug,ease,satisfy,happiness,pleasant,relieve
comic: =funny,humor -joke,hilarious +manga,witty,laugh,superhero,strip,sitcom,satire
coming: -forthcoming,future,next,upcoming +looming,soon
commander: =leader,generation,led -head,officer,controlled,helm,hijack,instruction,lead,leadership,mastery,order +soldier,official,decree,edict,superiority,warlords,military,troop,lieutenant,directed,dominate,gen,headquartered,relieve,supreme
commandos: +raider,soldier,troop,forceful,sas,elite,paramilitary,raid
commemoration: =remember,mark,honor,memorialize -tribute,remembrance +observe,homage,monumental
commence: =start -launch,open,embarked +initials
commended: -compliment,hail,lauded,praise +congratulate,exemplary
commentary: =editorial -opinion +remarks,newspaper,criticized
commentator: ~commentary =remarks,statement,say,observe,said -respond,speak,response,opinion,reaction,feedback,pundits,spoke,word +discussion,reply,narrate,criticized,spokesman,decline,interview,refuse,editorial,note,silent
commerce: ~commercial =trade -retailer +industry,deal,exports,marketing,merchant,sale,economic,marketplace
commercial: =trade -economic,mercantile,corporeal +private,profit,merchant,company,sell,marketing,enterprise
commission: ~commit,commissioner =panel,committee,fees -order,inquiry,entrust +council,fund,payment,organization,kickback,subcommittee,investigate,regulatory
commissioner: -official,ombudsman +head,regulate,police
commit: =dedicated,pledge,devoted,promise,vowed -perpetrated,devout,engage,loyal,oblige,staunch +guilty,determined,guaranteed,loyalty,staunchly,steadfast,undertake,undertaken,crime,fulfill
committee: =panel,council -group,subcommittee +pac,politburo,selectors,jury,member,senate,hearing,inquiry,ioc
commodity: =merchandise -good,product,oil,gold,copper,wares +material,wheat,crude,sugar,trade,future,raw,price,grain,marketing
commodore: +officer
common: ~commonplace,commonly =widespread,frequent,ordinary,prevalent,joint,mutual,normal,popular,generation,everyday -usual,share,pervasive,rife +typical,routine,customary,endemic,familiar,mainstream,overlap,parliament,rampant,ubiquitous,often,consensus,mps,publicity,unified
commonly: =usual,often,frequent,typical -generation,wide,popularly +ordinarily,regularly
commonplace: =everyday -ordinary,usual,routine,normal,frequent,mundane +typical,widespread,prevalent,familiar
commonwealth: +state,federation,national,republic,confederate,queen
commotion: -furor,fuss,uproar +stir
communicable: -contagious,infectious
communion: -eucharist,sacrament
communique: =statement -declaration +message
communist: =red,leftist,marxist,socialist -maoist,soviet +party,left,stalinist,leninist,revolutionary,revolution
community: ~communist =neighborhood,society,publicity,villager,town,locality -population,residence,contact,convey,grassroots,message,municipality,sectarian,social,telecom,telecommunication,township +group,district,dialogue,express,fraternity,hamlet,intercourse,liaison,memo,parish,pueblo,settlement,people,phone,satellite,telephone,touch
commute: =passenger,traveled,rider -shuttle +motorist,metro,railway,suburb,suburban,subway,traffic
comoran: ~comoros
comorian: ~comoros
compact: =small,dense -pact,disc,covenant +treaty,miniature,short
companion: ~companionship =friend,partner,comrade,mating,girlfriend -consort,entourage,fellow +escorted,pal,roommate,lover,together,dog
companionship: +fellowship,friendship
company: =corporeal,enterprise,firm,maker -conglomerate,group,outfit,subsidiary,troupe,utilize,venture,concern +consortium,contractor,distributor,entity,giant,google,incorporated,industry,label,multinational,platoon,repertory,startup,studio,manufacture,employer,shareholder,produce,retailer,earned,employee,ensemble,executive,headquartered,logo,manage,merge,merger,operate,organization,owner,private,revenue,sector,tech,telecom
comparable: ~comparison =likened,contrasted,relative,similarity -versus,equivalent,parallel +equate,match,related,ratio
comparison: =contrasted -parallel +similarity,likened,versus,liking
compartment: -section +room
compassion: ~compassionate =sympathy,mercy,pity -empathy +kind
compassionate: =sympathetic -kind,human,mercy +gentle,humanitarian
compatible: -consistently,suit +interoperable,complementary
compatriot: =countryman +countrywoman,fellow
compelling: ~compulsory,compulsion =persuasive,forceful -convinced,grip,irresistible +strong,fascinating,forcibly,power,evidently,reason,pressure
compensation: =reparation,restitution,payment,damage,pay,reimburse,salary,paid -redress,indemnity,offset,refund +settlement,payout,recoup,repaid,reward,wage,victim,lawsuit,moneyed,insure,liability,sue,sued
competence: ~competition,competitor =contest,vie,rival,participate,contend,play -race,jurisdiction,proficient,skill,vying +ran,rivalry,tournament,opponent,enter
competition: ~competitor =contest,rivalry,tournament,event,race,games -match,rival +cup,league,rodeo,sport,win,winner,opponent,marketing,marketplace,monopoly,stiff
competitor: =rival,opponent,player -contest,participate,contend,entrants +finalist
compilation: -gather +list,digest,report,record
complain: ~complaint =objective,protester -grumble,moan,gripe,lament,fuss,grievance,plaintiffs +criticized,dissatisfied,whined,unhappy,said
complaint: =grievance,protester,lawsuit -objective,criticized,gripe,suit +grumble,displeasure,ombudsman,sued,symptom,dissatisfied,unhappy,custom,said,dissatisfaction,file,lodge,noise,sue
complement: ~complementary =supplement -completely +enhance,match
complementary: -supplementary,match
completely: =finish,end,conclude,final,fulfill,full -comprehensive,conclusion,downright,entirely,entirety,flatly,fully,intact,outright,perfectly,quit,thorough,thoroughly,totally,utter,utterly,whole,wholly,wrap,graduate +unconditional,unrestricted,perfect,ready
complex: ~complicated =intricate,compound,elaborate,facility,sophisticated -difficult,tangled +developed,maze,detail
complexion: +skin
compliance: ~compliant -obedience,conformity,obey,observe +follow,cooperation,enforceable,ruled,regulate,inspector
complicated: =intricate,difficult,elaborate -tangled,difficulty,problem,tricky +hard,hamper,involved,messier,messy,thorny,confusing
complicit: -involved
compliment: =praise,congratulate -flatter,flattery,tribute
complimentary: -free
comply: ~compliance =obey,conformity -follow,observe,fulfill +meeting,respect,cooperation,ruled
component: =part,element,ingredient -piece,factor,module +semiconductor,constituency,equipment,manufacture,supplier,machine,material
composed: ~composition =wrote,written,comprised,consistently -music,formed,pen,songwriter,writing +score,song,musician,pianist,include,symphony,created,opera,soundtrack
composition: -mix,essay,makeup,opus +index,concerto,piece,sonata,symphony,nasdaq,mixture,compound,consistently
compound: =mixture -worsen,enclosure +enclave,substance,exacerbate,molecule,oxide,premise,headquartered,interest
comprehend: -grasp,understanding,understood
comprehensive: =full,thorough,extensive,sweeping -overall +wide,totally,thoroughly,understood,exhausting,entirely,treaty,test,whole,settlement
compression: -squeeze,pressure +press,reduction
comprised: =include,container,consistently -cover,encompasses +member,constitution,formed
compromise: =concession,deal,settlement -endanger,settle +undermine,conciliatory,flexibility,reconciliation,negotiator,consensus,halfway,solution
comptroller: -controlled +treasure,official
compulsory: =mandatory,obligatory,required -involuntary +forceful,forcibly,necessary
computer: ~computerized =pc,machine -desktop,processor,software,digital,technology,laptop,electronic,hardware,server,tech +device,cpu,notebook,tablet,mainframe,hackers,internet,virus,keyboard,data,database,disk,download,graphic,interactive,mac,mouse,network,online,program,silicon,user
computerized: =electronic,digital
comrade: ~comradeship =fellow -friend +partner,teammate
comradeship: -friendship
con: =scam -swindle,conviction,trick,fraud +deceived,prisoner,disadvantage
conceal: =hide,hidden,cover -disguise,secret,mask,obscure,hid,withheld,withhold +covert,secrecy,shrouded,veil
concede: ~concession =yield,surrender,grant +lost,confess,forfeit,defeat,goals
conceited: -vanity +ego,vain
conceived: ~conception =designed,imagine -devise,invent,created,possibly +plan,pregnant
concentration: =focus,density -focused,intense +level,nazi
conception: ~conceptual =idea,notion,theory -principle,thought,pregnancy +designed,plan,paradigm
conceptual: =theoretical +idea,notion
concern: =worried,fear,issue,interest -involved,unease,matter,misgivings,pertaining,problem,regard,worrisome +doubtful,disturb,jitters,preoccupied,priorities,relevant,trouble,nervous,uncertainty
concert: =gig,show,perform -recite,tour,music +festival,sing,gala,prom,symphony,musician,orchestra,play,singer,stage,conductor,entertainment,event,hall,pop,rock,sang,solo,stadium,ticket
concerto: +orchestra,symphony,music,piano
concession: -yield,franchise +discount,rebate,grant,negotiator,offer,flexibility,gesture
conciliate: ~conciliatory
conciliatory: -placatory,soothe,friendly +reconcile,soft,peace
concise: -short +curt
conclave: +pope
conclude: ~conclusion =end,finish,decide,wrap,final,determined -founded,sign,inferred,culmination,finding +settle,judge,result,reach
conclusion: =end,outcome -finish,finding,decision,result,verdict +inferred,deduct,judgment,final,decide,report,founded,determined
concoct: -hatch +devise
concord: -harmony +peace
concourse: +termination
concrete: =tangible -specific,definitely,solid,real +material,slab,wall,construction
concubine: +mistress
concurrently: =simultaneous -together,synchronized +meanwhile,parallel
concussion: -injury +knock,shock,unconscious,head,trauma
condemned: =denounced,criticized,decried,slam,sentenced -deplored,doomed,conviction,damn,disapproval +indicted,rebuke,outrage,protester,reaction,unacceptable
condense: +liquefied
condiment: -sauce +mustard,relish,vinegar
condition: ~unconditional =situated,term,environment,state,weather,statue -required,stipulation,provision,disease,contingent,criteria,dependence,disorder,health,shape,syndrome,demand +ill,criterion,diabetes,hypertension,obese,provisional,qualification,provisos,prerequisites,provide,poverty,criticized,formed,stable
condo: ~condominium -flat +home,house
condolences: =sympathy -sorrow +grief,mourning,regret,console,telegram,tribute
condominium: -flat +house,home
condoms: -contraceptive,prophylactic +protection,hiv,rubber
conducive: -favor,help +suitable,good
conduct: ~conductor =hold,directed,undertake,held -perform,lead,run,manage,demeanor,undertaken,undertook +ethics,manner,wage,led,stage,orchestra,organization,investigate,operate
conductor: -maestro,orchestra +directors,guard,musician,symphony,philharmonic,music,led,opera,train,railway,ticket
conduit: -pipe,pipeline
cone: ~conical +funnel,pine
confectionery: -sweet
confederacy: -south,league +rebel,union,dixie
confederate: ~confederacy =union -federation,league +state,organization
confer: =meeting,summit,convent,symposium,forum,congress,talk,seminar,league,discussion -met +gather,event,divisional,grant,session,synod,workshop,delegate,division,ministerial,negotiator
confess: -guilty,plead +reveal,crime,murder,police,plea,sin,tell
confident: ~confidential =trusted,faithfulness,optimal,sure,optimistic -morale,convinced,sentimental,upbeat +hopes,emboldened,esteem,poise,conviction,reliance,vote,consume,motion
confidential: =secret,private -restrict,undisclosed,sensitive,privacy,secrecy +seal
configuration: =setup -layout +designed,shape,structure
confined: =limit,detention -restrict,imprisoned,detain,cramped,enclose,incarceration,trap +lock,held,jailed,prisoner,quarantine
confirm: =verify,ratify,prove,proof -corroborate,proven,ratification,reaffirmed,upheld,uphold,verification +validate,ensured,evidently,reiterate,said,nominee,diagnosed,nominate,sure,true
confiscated: =seize -impound,expropriate,forfeit,seizure
conflict: =war,fighting,dispute,strife,confrontation,struggle -hostile,violence,disagreement,feud,contradiction,contradictory,discord,fray,friction,quarrel,warfare +crisis,contrary,flashpoint,incompatible,inconsistency,spat,tension,wartime,fought,peace,troop,rebel,disagree,insurgent,resolve,rivalry,row,showdown
confluence: -junction,meeting,convergence,merge +gather,conjunction,intersection,crossroads
conformity: -obey,match,follow +correspond,orthodoxy
confrontation: =standoff,showdown,encounter,face -fighting,tackle +dispute,skirmish
confusing: =uncertainty,disorder,misunderstanding -disarray,turmoil,mess,unclear +fuzzy,mayhem,mistaken,muddy,puzzle,tangled,mistake,muddle,mixup
congenital: -hereditary
congested: =jam,gridlock,overcrowding -traffic +crowd
conglomerate: -corporeal,group,empire +firm,diversify,consortium,giant
congo: ~congolese,zaire
congratulate: -praise,hail,salute +greet,telegram
congregation: =parishioner,parish,flock -gather,worshipper +worship,pastor,synagogue,member
congress: ~congressional,congressman,congressmen =parliament,legislature,convent,lawmaker -senate,house,legislation +symposium,representative,delegate,meeting,enact,impeachment,statute
congressional: ~congressman -legislation,parliamentary,midterm +senate,house,lawmaker,senatorial,representative
congressman: ~congressmen =representative,lawmaker -legislation,politician +house,elect,senate,republican,democratic
congressmen: +lawmaker,representative
conifer: -evergreen,pine
conjecture: -guess,speculation +hypothesis,hypothetical
conjugal: -marital
conjunction: +together,partnership,cooperation
conjure: -evoke,magic,magician
connected: ~connector =linked,tie,related,relationship,contact,involved -correlation,joined,tied +interface,tying,internet,suspicion,network,relevant
connector: -linked +plug
connoisseur: -gourmet
conquer: ~conquest,conqueror =defeat,overcome -vanquish,occupy,subdue,invade,overcame,overran,overrun +seize,invasion
conqueror: -victor
conquest: =victory -invasion,subjugation,occupation,triumph +defeat
conscience: -morale,scruple +guilt,ethics
conscious: ~consciousness -deliberate +mindful,know
consciousness: ~unconscious -mindful,deliberate,knowingly +perception,psyche,knowledge,faint,woke
conscription: -draft,enlisted +recruit,soldier
consecrated: =ordain -sanctify,dedicated +holy,sacred
consecutive: =straight,row -success,run,sequential,streak,serial +continue,series,sequence,string
consensus: ~consent =unanimity +unity,harmony,major,forecast,unite,expected,opinion
consent: =permission +permit,okay,voluntarily,willing
consequently: =result,effect,outcome,repercussion,ramification,impact,implication,fallout -hence,therefore,thus +punish
conservationists: -environmentalist,naturalist
conservatism: +traditionalism,right
conservative: ~conservatism =traditional,tory,right,rightist,hardline,republican -traditionalist,orthodox,preserve,protection,saving +ecological,environmental,fundamentalist,hawkish,reactionary,party,politician,evangelical,endanger,environment,green,habitat,park,species,wildlife
conservatoire: -conservatory
conservatory: -greenhouse +school
consider: ~considerable =regard,deem,think,thought,contemplate,weigh,mull,ponder,view,see,discussion,seen -study,debate,felt,perceive +examination,feeling,look,muse,plan,reflect,option,review,proposal,reckon,opinion,decide,judge,possibly
considerable: =substantial,significant,sizable,large,much -great,extensive,factor,greatly,hefty,markedly,significantly +major,important,highly
consignment: -shipment
consistently: =container,include -invariably,steadily,steady,texture,uniform +constitution,reliability,member,part,makeup,formed
console: -soothe,solace +gamer,device,playstation,xbox,nintendo
consolidate: =merge,strengthen -unite,unified,merger +solidify,profit,firm
consort: -spouse,husband,wife,partner +mingle,fraternity,prince
consortia: ~consortium
consortium: =group,partnership,syndicate +venture,firm,joint,contract,led
conspicuous: =visible -obvious,notice,prominent,evidently,strike,glaring,pointedly +notable
conspiracy: =plot,scheme -intrigue +plan,crime,secret,plotter
conspirator: ~conspiracy =plot -scheme +plan
constable: =policeman,police -officer,cop +sheriff
constabulary: -police
constant: ~constantly =steady,perpetual,unchanging,stable,persistent -continue,nonstop,perennial +regular,endless,fix,permanent,relentless,incessant,repeat
constantinople: =istanbul
constantly: =repeatedly,steadily -continue,perpetual,regularly +often,invariably,relentlessly,incessantly,regular,permanent,frequent
constellation: +star,galaxy,group
consternation: +dismayed
constituency: =district,seat,electorate -voter,ward,ingredient +ride,parliament,elect,element
constitution: ~constitutionally,unconstitutional -law +statute,formed,referendum,right,parliament,court,legal,draft,founded,rewrites,makeup,document
constitutionally: +legal
constrained: ~constraint -restrict,limit,restrained,curb +hinder,hamper
constraint: =restrict -limit +curb,obstacle,restraint
construction: =erect,developed,structure -projected,contractor +working,creation,worker,site,house,crane,industry,infrastructure,rebuild,rebuilt,reconstruct
consul: ~consular =embassy -mission +diplomat,envoy,visa
consular: +diplomat,embassy
consultation: =expert,specialist -counselor,discussion,refer,strategist,talk +dialogue,referral,firm,counsel
consume: ~consumption =custom,shoppers,user -purchase,retailer,drank,drink,eating,eaten,engulf,obsession,use +household,edible,swallow,spending,good,price,inflated,shop,marketing,usage
consumption: =usage,intake -use,spending,eating,tuberculosis +demand,drink,mileage
contact: =reach,touch,related -exposure,liaison,tied +talk,meeting,linked,phone,dialogue,encounter,notify,outreach,telephone,met,spoke
contagion: -transmissible +epidemic
contagious: ~contagion =infectious -transmissible +infect,spread,transmit,viral,disease
container: ~contention =include,hold -controlled,restrained,curb,enclose,encompasses,pot,tank,vat +limit,enshrined,extinguished,hopper,jar,incorporated,ingredient,inside,feature,tins
contaminated: =pollute,tainted,infect -poison,toxic,dirty,laced +unsafe,fallout,infested,leach,radioactive,residual,spill,toxin,exposure,leak
contemplate: =ponder,mull,meditate,reflect -think,weigh,plan,envisage,muse +intended,proposal,study
contemporary: =modern,currently,presenter -recent,peer,modernist +today,new
contempt: ~contemptuous =disdain -scorn,disrespect +disobedience,hatred,disregarded
contend: ~contention =vie,rival -nominee,vying +say,maintain,dispute,entrants,favorite,finalist,insist,struggle
contentedly: +happily
contention: =satisfy,happiness,pleased,material -substance,subject,satisfaction +happier,ingredient,inform,include,video,program
contentious: =controversial -dispute,division,thorny +heat,debate
contest: =match,race,dispute,tournament,games -fighting,opposed,vie,controversial,duel,entrants,matchup,pageant,rivalry,struggle,vying +elect,field,finalist,fought,fray,participate,quiz,rival,idol,ran,run
context: -setting,framework,situated
continent: ~continental,intercontinental,subcontinent =mainland +europe,landmass,region,european
continental: =european -mainland +shelf,missile,international
contingent: =detachment,delegate,dependence -group,forceful,unite,troop +standby,peacekeeping,soldier,sent,subject,deployed,emergence
continue: =persistent,proceed,resume,last,keep,remains,extend,maintain,ongoing -prolong,kept,nonstop,perpetual,pursue,resumption,sequel,stay,steadily,steady,still,sustained,underway +endless,relentless,repeatedly,retain,goes,repeat,straight
contour: -shape
contra: -rebel,guerrilla +nicaraguan
contraband: -smuggle +smuggler
contraceptive: +pill
contract: ~contractor,contractual =deal,pact,shrink,hire -order,sign,infect,covenant,freelance,lease,outsourcing,recess,shrank,shrunk +shortened,document,downturn,procure,transmit,treaty,extensive,term,negotiator,tender,renew,salary
contractor: =supplier +firm,worker,subcontractors,hire
contractual: -legal +oblige
contradiction: ~contradictory =paradox -inconsistency,discrepancy,denial,deny,contrary +dispute,opposition
contradictory: =inconsistency,incompatible -opposed +paradox,opposition,contrary
contraption: +gadget
contrary: -opposition,counter,reverse,unlike +despite,different,instead
contrasted: -different,unlike,distinction +opposition,whereas,disparity,however,stark
contravention: +violation
contributed: ~contributor =donate,help,provide -donor,gift,input +supporter,grant,fundraising,participate,pledge,role,wrote,paid,moneyed,fund,supply,led,factor
contributor: =donor -giver,supporter +writer,factor,donate
contrition: -remorse
controlled: =dominate,ruled,power,manage,run,curb,restrict,grip -governed,regulate,hold,seize,restrained,oversee,discipline,dominion,handle,jurisdiction,mastery,monopoly,occupation,occupy,oversight,owned,rein,restraint,supervision,takeover,tame +directed,extinguished,handlers,harness,helm,influence,leadership,led,manipulation,overseen,ownership,ran,sovereignty,supervised,suppression,supremacy,limit,master,possessions,radar,remote,strict,stronghold
controversial: =dispute,debate,scandal,row -division,polemical,flap,furor,fuss,provocative,uproar +criticized,disagreement,inflammatory,sensitive,thorny,outcry,opposed,protester,issue,stir
convalesce: -recover
convened: =met,summon -gather,meeting,hold +held,session
convenience: -ease,handy +easy
convent: =treaty,traditional -meeting,pact,mainstream,monastery,orthodox,priory +gather,custom,summit,covenant,nun,delegate,nominate,formal,normal,protocol,sister
convergence: -merge,union +meeting,integrated,unification
conversation: ~convert =talk,discussion,dialogue -speak,exchange,discourse,interview,spoke,transit +phone,spoken,tape,telephone,transform
convert: =transform,turn,switch -exchange,translation +score,penalty,embrace,goals,modify
convey: =transmit,express,transport -relay +deliver,tell,transfer
conviction: ~convinced =guilty,sentenced,verdict,inmate -jailed,imprisoned,prisoner,trial,criminals,offender,founded +finding,felony,guilt,incarceration,jury,crime,court,felon,juror,overturn,prove,punish,tribunal,upheld
convinced: ~convincingly =persuaded,sure,satisfy -persuasive,plausible,resound +reassure,sway
convocation: +synod
convoy: =motorcade -escorted,fleet,truck,vehicle,flotilla +patrol,procession,supply,troop,ship,traveled,lorry
convulsion: -seizure
cony: +rabbit
cookbook: +recipe,cookery
cooker: -stove +oven
cookery: -cuisine
cookie: -snack +pastry,food
cooking: ~cookery =prepare,roasting -fry,food,kitchen,grill,cuisine,culinary,fried,recipe,simmer +microwave,meal,dinner,restaurant,oven,dish,ingredient,pan,pot,sauce
cookout: -picnic
cookware: +saucepan
cool: ~cooler =hip -lukewarm,refreshing,trendy +slow,unfriendly,refrigerator,fashion,temperature,mild
cooler: -refrigerator +fridge
cooperation: =partnership -teamwork,help,related,joint,together +tie,integrated,jointly,coordinate,tied,international,mutual,partner
coordinate: -organization,manage,synchronized +directors,head,logistics,longitude,mesh,sync,planner,supervised,simultaneous
cop: =policeman,police -officer,trooper +detective,sheriff
cope: =deal,handle -manage,struggle,survive,dealt,grappling +tackle,withstand,endure,overwhelming,difficulty
copenhagen: +danish
copier: +xerox
copilot: +pilot
copper: -metal +mine,wire,policeman,ore
copy: ~copier =duplicate,replica,imitation,reproduce -reproduction,photocopy,transcript,edition,counterfeit,download,emulate,mimic,mirror,replicate,xerox +pirate,forgery,print,reprint,fake,piracy,fax,model,similarity
copyright: =patent -piracy,trademark +royalty,licensed,infringe,pirate,intellectual,right
coral: =reef +marine
cord: =rope,string,wire +spine
cordial: =friendly,warming -polite,pleasant,warmly +gracious,liqueur,warmth,friendship
cordless: +wireless
cordoned: -seal,isolated +surrounding,encircle,fence,siege
core: =heart,nucleus -essential,main,key,essence,hub,kernel,underlying +heartland,keystone,marrow,inflated,inner,reactor,fundamental,exclude,middle
cork: +stopper,plug
corn: =maize,grain -crop +sweetcorn,ethanol,wheat,farm,farmer,harvest
corner: -nook,intersection,trap +edge,kick,street,goals,header
cornerback: +defense,safety,player,defendant
cornerstone: =keystone -foundation,pillar,mainstay
cornish: ~cornwall
cornmeal: +flour
corona: +crown,halo,coronavirus,virus
coronary: -heart
coronavirus: +pandemic,sars
coroner: ~crown -inquest +examination,pathologist
corporeal: =firm -enterprise,physical +executive,multinational,profit,shareholder,giant,private
corps: -forceful,unite +troop,soldier,marine,military
corpse: -dead,remains +mummy,zombie
corral: +enclosure
correctly: =properly,rightly -right,duly +exactly,proper
correctness: ~correctly =right,true,fix,proper -rectify,exactness,penal,revise +factual,remedy,revision,error,mistake,exactly,precise,properly
correlation: -linked,relationship,related +correspond,tie
correspond: =journalist,letter -report,newsman,mail,match +writer,stringer,newspaper,new,wrote,press,parallel
corridor: =passage,hallway,hall -passageway,route +strip,humanitarian,transport,road,hospitalize,power
corroborate: +verify
corrode: -rust,rusty +eroded
corrosive: -rust
corruption: =graft,fraud -embezzlement,kickback,crooked,rotten,scandal +misconduct,cronyism,crime,dirty,immoral,mismanage,rot,shady,wrongdoing,sleaze,dishonest,endemic,transparency
corsica: ~corsican
cortege: -motorcade
cortex: ~cortical
corvette: +warship,ship,vessel
cosmetics: =makeup -perfume,superficial +lipstick,mascara,cream
cosmic: ~cosmos -space +university,galactic
cosmonauts: +space
cosmopolitan: -international,multicultural,worldly +sophisticated,diversity
cosmos: =space -university
cost: ~costly =price,expensive,fees,expenditure,spending,pay,value -worth,fare,inflated,paid,spent,tab +damage,incurred,overhead,postage,tuition,valuation,moneyed,tax,rent,dollar,free,interest,payment,premium,sum
costly: ~costlier =expensive,dear -pricey,valuable,extravagant,precious +price,damage,lavish,moneyed
costume: =outfit,dress -disguise,wardrobe,suit,uniform +garb,robe,wore
cosy: ~cozy
cot: -cradle
cottage: -house,home,villa +lodge,farmhouse,hut
cotton: -crop,textile,fabric,fibers +thread,farmer
couch: =sofa -settee +furniture
cougars: -puma +panther
cough: -symptom +sneeze,wheeze
council: ~councillor,councilor =panel -jirga,synod +municipality,mayor,member,vote,resolution,locality,secured,governed,guardian,legislature,ward
councillor: ~councilor =councilman +councilwoman,politician,official
councilman: -councilor +councilwoman,politician,official
counsel: ~counselor =lawyer,guidance -prosecutor,solicitor,recommendation +therapy,legal,defendant,psychological,representation
counsellor: ~counselor
counselor: =therapist -psychologist +lawyer,mentor,guidance
count: =tally,number,totally,rely -nobleman,earl +reckon,sum,recount,toll,vote,indicted,noble,result
countdown: +launch,timer
countenance: +face
counter: =opposed,respond -offset,desk,counterattack +resist,retaliate,retaliatory,rebut,reply,table,fighting,register
counteract: -offset
counterattack: =retaliate -counteroffensive,counterstrike +respond
counterbalance: -offset
counterfeit: =fake,forged,forgery,phony -false,pirate,sham,imitation,piracy +fraud,illegal
counterpart: =equivalent -opposition,peer +ministers,met,talk
counterproductive: -harm,unhelpful,damage +useless
counterterrorism: +terrorism
countess: +lady,noblewoman,earl
countless: =many,numerous,myriad -innumerable,untold +endless,multitude
country: =national,state,land,homeland,republic,rural,countryside -kingdom,territory,rustic +motherland,superpower,terrain,nationwide,people,foreign,place,domestic,geography,international,multinational,neighboring,region,world,worldwide
countryman: +fellow
countryside: =rural,landscape -farmland,villager +farm,field,outskirts,provincial
countrywide: =nationwide,national +widespread
county: =district -region,locality,shire,prefecture,province +sheriff,courthouse,parish,provincial
coup: =overthrow,takeover,oust,revolt -putsch,topple,mutiny,rebellion,depose,overthrew,revolution +seize,insurrection,overthrown,plot,junta,military,rebel,presidency,uprising
couple: =pair,two,duo -husband,wife,spouse,marry,twain +partner,people,marriage,wedding,newlywed,divorce,double,girlfriend,lover,parent,relationship,romance,together
coupons: =voucher +discount,ticket
courage: ~encourage =heroism,fearless,nerve -valor,grit,gritty,heroic,spirits +gallantry,daring,gut,hero,medal
courier: =messenger +deliver,mule,delivery
course: =route,path,track,program -directed,lesson,train,dish,curriculum,golf,tack,trajectory,workshop +way,fairway,pathway,procession,racetrack,seminar,subject,study,head,degree,enrollment,round,tee
court: ~courthouse,courtroom =tribunal,judiciary -judge,trial,justice,woo,magistrate,jury,verdict,hearing,judicial,lawsuit +injunction,legal,litigation,palace,prosecution,sue,sued,tennis,testify,ruled,lawyer,evidently,file,grass,guilty,heard,indicted,judgment,jurisdiction,juror,law,martial,motion,order,overturn,petition,plaintiffs,plea,plead,proceeding,prosecutor,sentenced,statute,suit,summon,supreme,testimony,tried,upheld,warrant,witness
courteous: ~courtesy -gracious
courtesy: -polite +respect,etiquette,gesture
courthouse: +tribunal,trial,judge,jury,courtroom,lawyer,hearing
courtroom: -tribunal,judge +trial,jury,lawyer,hearing,defendant,testify,testimony,juror
courtship: +romance
courtyard: =patio -yard +plaza,square
cousin: -kin,relative +related,family,kinsman,uncle,nephew
couture: -fashion +dressmaking,designed
cove: =inlet +harbor,gulf
covenant: -treaty,pact,promise +pledge
cover: ~coverage =hide,include,insure,span,wrap -report,protection,shelter,lid,mask,drape,encompasses,guise,hid,hood,plaster,rendition,shield,shrouded,sleeve,strewn +disguise,flap,hidden,jacket,litter,shade,sheet,veil,secret,roof,indoor,layer,version
coverage: =report,insure -media +new,protection,uninsured,press,television,journalist,medicaid,medicare
covert: =secret,undercover,hidden -stealth +surreptitious,spy,secrecy,underground
covertly: -secretly
coveted: -prize,desires,want,sought,envied +prestigious,craving,precious,plum
cow: -dairy,livestock +downer,heifer,intimidate,milk,farm,herd,mad,leather,meat,moo
coward: ~cowardice,cowardly -wimp,craven +timid,fear,weakling
cowardice: ~cowardly
cowardly: =craven -spineless +gutless,dastardly,fear,timid,shame
cowboy: +rancher,rodeo,westerner,ranch
cower: +crouch
cowl: -hood
coy: +shy
coyotes: -smuggler +wolf
cozy: -snug,intimate,warming +homey
cpi: +inflated
cpu: -processor,microprocessor
crab: -seafood +crustacean,shellfish
crack: =fracture,split,solve -fissure,rift +crevice,drug,rupture,snap,damage,crackdown,leak,elite,fault
crackdown: =repressive,suppression -raid,offensive,purge +sweeping,curb,restrict,roundup,dissident,police,protester,detain,enforceable,tough
cracker: -hackers
cradle: -crib,hold,origin +source,infancy,hotbed
craft: =vessel -ship,handicraft,skill,spacecraft +drawing,raft,satellite,shuttle,weave,wrought,yacht,handmade,spaceship
craftsman: +goldsmith,mason,potter
craftsmen: +workshop
crafty: -sly +tricky
craggy: -rocky +rug
crammed: =pack,stuff,jam -squeeze,crowd,fill,overcrowding,stuffed +full
cramped: -crowd,overcrowding,tight,narrow +small,tiny
crane: -derrick +hoist,machine
cranium: -skull
craps: +dice
crash: =wreck,plunge,smash,slam,hit -disaster,pileup,plummet,fall,ram +downed,depression,derailment,impact,meltdown,tragedy,tumble,wreckage,killing,plane,driver,pilot,injure,survivor,fell,marketing,debris,failure,helicopter,highway,incident,motorcycle,overturn,struck,truck
crater: =hole,pit -volcano +impact,depression
craven: +timid
craving: -desires,lust +thirst,want
crawfish: -lobster
crawl: =creep -inch,slither,freestyle +slow,slowly,swimming
crayfish: -lobster
craze: ~crazy =mania,frenzy -fad,trend,fashion,rage,fever +vogue,obsession,popular
crazy: =mad,insane,nuts -wild,lunatic,foolish +deranged,irrational,ridiculous,mentality,silly
cream: ~creamy -lotion,ointment,dairy +elite,custard,milk,ice,dessert,skin
creamery: +dairy
creamy: -smooth,milky +rich,velvety
crease: -fold,wrinkle,pleat +goals,wicket
created: ~creation,creator,creative =established,formed,founded,produce,invent,designed -generation,developed,devise,forged,spawn,wrought +launch,formulate,pose,sow,spark,founder,inventor,start
creation: ~creative,creator -established,formation,founded,making,invent,product,foundation +origin,designed,developed,setting,formed,new,launch,working,evolution
creative: ~creator =imagine,innovative -invent,origin +ingenious,idea
creator: =maker,inventor,founder -designed,origin,god +developed,invent,father
creature: -species +organization,monster
creche: -nursery
credential: =qualification -identification +experience,record
credible: =reliability,reputed -trustworthiness,integrated,legitimacy,plausible +trusted,doubtful
credited: ~creditor =loaned,recognition,lend -praise,debt,finance +moneyed,deduct,mortgage,lender,rating,visa,owe,honor,overdraft,thank
creditor: =lender -debt +loaned,owe,default
creed: =faithfulness,religion,doctrine -ideology +dogma,principle
creek: =stream,river -inlet +water,waterway
creep: ~crept =sneak -gradual +slow
creeper: -vine
creepy: -eerie +scary
cremate: ~crematorium -incinerate,funeral
creole: +patois,language,dialect
crescent: +moon
crest: =ridge -peak,summit,top,emblem,insignia +logo,hilltop
cretaceous: +dinosaur,prehistoric
cretan: ~crete
crete: +island
crew: =team,staff,sailor,personnel,squad,gang -pilot,seaman,staffed +firefighter,rescuer,ship,worker,seamen,flight,group,helicopter,passenger,pirate,sail,skipper,submarine,vessel
crewman: -seaman
crewmen: -sailor
cricketer: -wicket +sport,games,insect,overs,innings,test,run,oval,player,skipper
cried: ~cry =shout -weep,sob,exclaim,scream,yell +tear,emotional
crime: ~criminals =felony,wrongdoing -offensive,lawbreaking,violation,illegal,misdeed,murder,theft,robbery,rape,fraud,gang,misdemeanor +embezzlement,espionage,extort,forensic,forgery,genocide,graft,hack,homicide,mafia,manslaughter,molest,perjury,poach,prostitute,racket,scam,slaying,smuggle,sodomy,stalk,trafficker,treason,underworld,vandalism,violence,lawlessness,police,jailed,suspected,victim,gangsters,justice,kidnap,detective,laundering,punish,scene,sentenced,syndicate,tribunal
crimea: +peninsula
criminals: =offender,illegal,crooked,gangsters,outlaw -felon,lawbreaking,penal,thief,robbers,culprit,gang,perpetrated,thug,unlawful,villain +suspected,murder,felony,fugitive,guilty,hackers,inmate,mafia,pirate,smuggler,terrorist,thieves,underworld,police,prosecution,law,notorious
crimson: =red,scarlet
crippled: =disabled,paralyzed,lame -damage,incapacitated,debilitating,hobbled +handicapped,weakening,maim,devastation
crips: +gang
crises: ~crisis -emergence,disaster +turmoil,trouble,problem
crisis: ~criticized =emergence,disaster,turmoil,trouble,standoff,meltdown -problem,recess +difficulty,crunch,depression,situated,war,woes,upheaval,shortage,panic,financier,hostage,humanitarian,refugee,debt,downturn,economic,instability,resolve,showdown,slump,solve,tension,urgent
crisp: -crunchy,crispy +fresh
criteria: ~criterion -standard,required,guidelines +measure,test,ruled,parameters,qualified
criterion: =standard -measure,required,yardstick +test
criticized: ~critique =crucial,vital,important,key,gravely,serious,essential,urgent -damn,decried,denounced,derided,detractors,disapproval,negative,opponent,pan,pivot,rap,rebuke,roasting,scathing,seriously,slam,slate +severe,dangerous,dire,dissident,feedback,foe,lash,opposed,opposition,outcry,outspoken,protester,pundits,review,strategic,life,literary,ripped,scrutiny,unacceptable,unpopular,vocal
critique: =review -evaluation
croat: ~croatia,croatian +zagreb,yugoslavia
croatia: ~croatian
croatian: +zagreb
croc: -crocodile
crochet: -knit
crocodile: -reptile +gators
croissant: +pastry
crony: +pal
crooked: -dishonest,fraudulent,shady,thief +twist,unscrupulous
crooned: -sang +sing
crooner: -singer
crop: =harvest,plant,grain -produce,yield,farm,wheat,rice +cultivation,farmland,fruit,maize,paddy,potatoes,shaved,soy,soybean,taro,tomatoes,farmer,grow,food,drought,field,grown,seed,soil,sugar,tobacco,vegetable
cropland: +farmland
crossbar: -woodworker +goals,post
crossfire: +gunfire,shooting,gunfight
crossing: =traverse,intersection,hybrid -pass,crucifix,enter,ford,junction,passage +symbol,crossroads,journey,voyage,traveled,frontier,transit,ferry,river,span
crossover: +hybrid,switch,transit
crossroads: =intersection,junction +interchange,juncture
crossword: +puzzle
crouch: -squat,stoop,duck,kneel,hunch,huddle
crow: -raven +rook
crowbar: +lever
crowd: ~overcrowding =mob,multitude,gather,spectator,pack -throng,massed,fan,protester,people,fill,full,huddle,turnout +mourners,demonstrator,dense,flock,group,marcher,onlooker,rally,rioter,scrum,thousands,density,drew,hundred,jam,march,publicity,riot,shout,visitor
crown: =titled,throne -monarchy,diadem,tiara,king,prince,queen,royal +win,enthrone,garland,monarch,sovereign,won,heir,kingdom,proclaim,reigning
crucial: =key,vital,important,essential,pivot -decision,necessary,significant,imperative,importantly,indispensable,strategic +major,invaluable,paramount,urgent
cruciate: +knee
crude: =oil,petroleum,rough,primitive,raw -vulgar,unrefined,homemade +indecent,rude,fuel,refinery,price,exports,gasoline,pipeline,tanker
cruel: ~cruelty =harsh,inhuman,vicious,savage -sadistic,merciless,ruthless,wicked +ferocious,harsher,malicious,nasty,evil
cruelty: =mistreat,torture +inhuman
cruise: =sail,voyage -trip,liner +ship,passenger,missile,sea,yacht,vacation,easily,tomahawk,holiday,deck
cruiser: ~cruise =warship +patrol,ship,vessel
crumble: -decay,disintegration,deteriorating,dilapidated
crunch: -squeeze,shortage +crush,decision
crusade: =movement -driving,jihad +war
crush: =squash,suppression,defeat,thrash,overwhelming -trample,quash,flatten,smash,grind,quell,squeeze,stampede +route,resound,shatter,destroyed,devastation
crust: -shell,surface +layer,mantle
crustacean: +lobster
cry: =weep,tear,scream,yell -sob,shout,wail,wept +exclaim,roar,whimper,sad,emotional,grief,mourners,mourning
crypt: -mausoleum,tomb +vault
cryptography: +encrypted
crystal: =glass +quartz,gem
cuba: ~cuban +havana
cuban: +island,havana,embargo,guantanamo,exile
cube: ~cubic -dice +square
cubic: +volume,meter,gas
cubs: +lion,young,offspring
cuddle: -embrace,hug,nestle
cue: -signal,prompt,hint,sign,lead +stick,guidance,reminder
cuff: -handcuffed,handcuffs
cuisine: =food -dish +gastronomy,culinary,gourmet,kitchen,menu
culinary: -food
culled: =slaughter -killing,select,gather,destroyed +weed,remove,pick,poultry
culmination: -end +result,finish,peak
culpability: -guilt,guilty
culprit: =offender,perpetrated -wrongdoer +guilty,suspected,villain
cult: =sect +group,worship,religion,scientology,religious,follow,guru,leader
cultivation: =grow,farm -foster,grew,grower,grown,nurture +plant,sophisticated,till
culture: =heritage,traditional -custom,society +ethos,societal,sophisticated,lifestyle,ethnic,way,music
cumulative: -totally,overall +grow
cunning: -sly
cup: =trophy,tournament,titled -mug +final,win,won,football,soccer,prize,tea
cupboard: +shelf,wardrobe,locker
cupola: -dome
curative: -therapeutic
curator: -keeper +museum,official,librarian
curb: =limit,restrict,restrained,reduce,stemmed -cut,stop,restraint,curtail,dampen,rein,stifle,tame +slow,lid,reduction,tighten,kerb,prevent,fighting
cure: =heal,remedy,treat,treatment,therapy -medicine,recover +preserve,solution,disease,drug,patient
curfew: +lockdown,restrict,emergence,dawn,imposed,martial
curiosity: ~curious =interest -inquisitiveness,novelty +wonderful,oddity
curious: =strange -inquisitiveness,odds,peculiar +interest,wonderful,intrigue
curiously: -oddly
curling: +stone,ice,sport
currency: =moneyed -exchange,monetary,dollar,euro,yen,pound +devaluation,dinars,greenback,guilders,kroner,lira,lire,naira,pesos,ringgit,rubles,rupees,rupiah,shillings,sterling,usd,yuan,floating,value,won
currently: =presenter,existence,ongoing,today,now,incumbent,recent,flow,latest -stream,tide,electricity,modern,nowadays +defendant,eddy,sitting,underway,prevailed
curriculum: -syllabus +study,educational,textbook,school,subject,taught,teaching,program
curry: +dish
curse: =swear -hex,jinx,spell,oath,damn,profane,scourge,swore +plague,insult,unlucky
cursory: +superficial
curt: -terse,short +rude,gruff
curtail: =shortened -reduce,cut,limit,restrict +cutback,stop
curtain: -drape +screen,veil,furnishings
curve: +turn,trajectory,loop
cushion: =pillow -soften,pad +lessen
custodian: -guardian,keeper,steward +warden
custody: =detention,jailed,imprisoned,prisoner,detain -guardianship,possessions,stewardship +hold,detainee,incarceration,held,remand,parent,divorce,extradited,guardian,kept
custom: ~customary =shoppers,patron,user,subscriber -purchase,diner,habit,patronage,practically,ritual,tailor,tariff +passenger,people,depositors,excise,guest,norm,rite,takers,traditional,usage,shop,store,service,sale,retailer,duty,restaurant,smuggle,supermarket,supplier,tax,traditionalism,utilize
customarily: +traditionalism,usual
customary: =traditional -usual,normal,habitual,regular +routine,familiar
cut: ~cutback,cutter =reduce,reduction,slash,lower,trim,decrease,slice,shortened -drop,severe,layoff,deleted,discount,downgrade,isolated,outage,shaved,shear +scrap,wound,downsizing,eliminate,excise,inaccessible,lessen,ripped,saw,scratch,shed,shred,streamline,shrink,less,fall,saving,fewer,hair,knife,low,rating,restructuring,sharp,shorter
cutback: =reduction -decrease,layoff,downsizing +saving,slash
cute: =pretty +sweet,lovely
cutler: +knife,cutlery
cutlery: +fork,knives,spoon
cutoff: -deadline,suspension,stoppage,limit +halt,end
cutter: +ship,vessel,tool
cv: -resume
cyanide: +poison
cyber: ~cyberspace +internet,online
cyberattack: -hack +hackers
cybercrime: -hack
cybercriminal: -hackers
cyberspace: =internet -web,online +net
cycle: ~cyclist,cyclical -round,ride,pedal +series,rotation,pattern,giro,phase,rode,rider,race,loop,repeat,stage,tour
cyclical: -period,recurring +season
cyclist: =rider -racer +sportsman,doping,ride,sprint
cyclone: =hurricane,typhoon,storm -tornado +disaster,whirlwind,wind,flooded,weather,tropical,landfall
cylinder: ~cylindrical =tube +tank,engine,piston
cymbal: +percussion
cynical: -skeptical,distrustful,pessimistic +scorn,sarcastic,mocking,disillusioned
cypress: +tree,wood
cypriot: ~cyprus
cyprus: +nicosia
czar: ~tsar -emperor,head +ruler,official
czech: ~czechoslovakia +moravian,european,prague
czechoslovak: ~czechoslovakia
czechoslovakia: ~slovak
dad: ~daddy =father,papa,parent +son,paternal,daughter,family
daddy: =father,papa +son
dagger: -dirk,knife +knives
daily: =everyday,newspaper,paper,routine -regular +regularly,every,tabloid,report,publish,press,journal,herald,normal
dairy: =milk +food,yogurt,farmer,farm,melamine
daisy: +flower,plant
dakota: +sioux
dal: +lentil
dalai: +lama,tibet,tibetan
dale: -valley
dallas: +texas
dam: =reservoir -embankment,hydroelectric,levee,dyke,weir +dike,river,flooded,water,electricity,gorge,projected
damage: =harm,destroyed,destruction,hurt,ruins,wreck,devastation,loss -injure,dent,detrimental,ding,havoc,hit,impaired,injury,mars,reparation,sabotage,spoil,tarnish,undermine,vandalism +degradation,discredit,eroded,impact,mutilated,punitive,ravage,restitution,shatter,stricken,sued,tore,torn,undercut,weakening,repaired,earthquake,storm,disaster,extent,fine,hurricane,intact,lawsuit,liability,litigation,negative,plaintiffs,reconstruct,sue,suffer,suit
damascus: +syrian
dame: -lady +woman,titled,knighthood
damn: -denounced +hell
damp: ~dampen =wet,moist,humid,moisture -soggy +reduce
dampen: -reduce,moisten,diminish,discourage,lessen,wet +depression,restrained,hurt,weakening
dance: ~dancer -tango,waltz,salsa,prom +perform,flamenco,disco,rave,techno,music,party,rhythm
dancer: -perform +troupe,music,stage,theater,strippers
danes: ~danish,denmark
dangerous: ~endanger =hazardous,risky,perilous,unsafe,treacherous,threat,risk -harm,deadly,precarious,jeopardy,menace,serious +emergence,fraught,hairy,insecurity,lethal,reckless,seriously,threaten,toxic,unhealthy,virulent,fear,pose,safer,safety,trouble,vulnerable,warning
dangling: =hang -suspend,swing,hung +offer,sway,droop
danish: ~denmark -scandinavian +kroner,nordic,krone,pastry
darfur: ~darfuri +sudan,sudanese,janjaweed,khartoum,genocide
daring: -venture,fearless +risk,heroic,heroism,risky
dark: ~darkened,darker =gloomy,dim,night -unlit,shadow,grim,gloom,murky,nightfall,shadowy,sinister,somber +nighttime,ominous,overnight
darkened: =dim -unlit,eclipse +obscure,overshadow
darker: -dim,gloomy +sinister,shadowy
darling: -favorite,dear,sweetheart
dart: -dash,sprint,rush,run,race +missile,scurry,weapon
darwinian: +evolutionary
darwinism: +evolution
dash: =sprint,rush -run,race +shatter,hurry,sprinter
data: ~database =inform,statistics,figure,fact -number,record,info,input,stats +evidently,report,intelligence,privacy,finding,result,survey,file,detail
database: -registry +record,register,inform,file,software
date: =deadline,time -schedule,romance +month,year,outdated,relationship,rendezvous,timetable,girlfriend,lovely,postpone,see
daub: +smear
daughter: =girl -offspring +kid,relative,heiress,father,mother,parent,family,raise,stepdaughter,granddaughter,eldest,mom,princess,youngest
daunting: =formidable -intimidate,difficult +tough,discourage
dawn: =sunrise,morning -daybreak,daylight +start,twilight,early,raid
dax: +index
day: ~daily,daylight =date -daytime,era,eve,hour,morning,podium,time +saturday,weeks,today,even,night,weekday,weekend,holiday,midday,session,soon,tomorrow
daybreak: -morning,sunrise
daycare: -nursery +kindergarten,preschool
daylight: -daytime,sunlight
dazzling: -spectacular,stunning +impression,flamboyant,glaring
deactivate: -decommissioned,defuse +disabled,disarm
dead: ~die,death,deadly,died,deadliest,dying =killing,deceased,slain,late,victim -fatal,lifeless,toll,extinct,perish +defunct,drown,fallen,mortal,murder,posthumously,slaughter,slaying,suicide,department,funeral,ghost,gravely,massacre,memorialize,pronounce,survivor
deadliest: ~death,die =worst -fatal,lethal +killing,murder
deadline: =ultimatum -limit,expire,due,time,timetable +timeline,midnight,extend,end
deadlock: =impasse,stalemate,standoff,gridlock -tie,paralysis,stall,standstill +hung,stuck
deadly: ~death,died,deadliest,deadlier =lethal,fatal -mortal,murder,toxic,virulent +killing,devastation,killer,termination,violent,poison,toll,victim
deaf: -hearing +disabled,impaired,ear
deafening: -loud +noisy
deal: ~dealt,dealer =pact,treaty,transaction,settlement,handle,trade -merger,inflict,negotiator,package,related,trafficker +sale,peddling,takeover,treat,truce,sign,purchase,talk,term,sell,partnership,exchange,offer,seal,swap,tackle,transfer
dealer: ~dealt,dealership =trader,seller,merchant -vendor,trafficker,sell,distributor,salesman +retailer,gallery,smuggler,drug,marketing,sold,trade,heroin,wholesaler
dealership: -showroom,retailer +seller,store,shop
dealt: -handle,trade,tackle,treat,manage +inflict,distribute,hand,sold
dean: -head,doyen +principal,directors,provost,university,school,faculty,professor,student
dear: =expensive,precious +honey,sweetheart,lovely,price
dearth: -scarcity
death: ~die,died,dying =fatal,killing,demise,loss -pass,murder,toll,deceased,mortal,perish,succumb,suicide +executive,drown,end,euthanasia,hang,homicide,manslaughter,martyrdom,obituary,overdose,posthumously,slaying,strangle,tragedy,funeral,lethal,victim,life,mourning,paramilitary,penalty,sentenced,slain,tragic,widower
deathless: -immortal
debacle: =fiasco -disaster,failure,defeat,route,flop +shambles,mess,embarrassed,downfall
debate: =discussion -dispute,deliberate +talk,discourse,wrangling,parliament,issue,disagreement,question,speech,vote,filibuster,forum,televise
debilitating: -weakening,incapacitated,disabled +severe,serious
debit: -deduct +withdraw
debris: =wreckage,rubble,ruins,fragment -remains,rubbish,trash,piece,litter +garbage,junk,remnant,shrapnel,strewn,wasted,wreck,scattering,founded
debt: ~indebted,debtors =liability,owe,loaned,oblige,deficit -indebtedness,lender,default,leverage,mortgage +moneyed,lien,refinancing,repay,repayment,unpaid,payment,due,interest,outstanding,ratio,red,restructuring,sovereign,swap
debtors: +owe
debunk: -discredit
debut: =first,launch,introduction -premier,start,introduce,maiden +open,newcomer,rookie,inauguration,solo,unveil
dec: ~december
decades: -year,era +ten,long,period,generation
decal: -sticker
decay: =rot -decompose,deteriorating,decline,rotten +erosion,dilapidated,perish,rust
deceased: =late,die -died +killing,department,posthumously
deceit: ~deception -fraud,treacherous +hypocrisy,lies,misled,lie,lying
deceived: ~deception -fool,liar,lie,lies,lying,mislead,misled,trick
decelerate: -slow,slowdown +slower,slowly
december: +month,winter
decency: ~decent -propriety,respect,morale +modesty
decent: =good,proper -respect,reason,fair,morale +honest,satisfactory
deception: =fraud -trickery,lie,mislead,hoax +fraudulent,illusion,lies,scam,sham,tricky,trick
decibels: +noise
decide: ~decision,decidedly =resolve,determined,ruled,settle,opt -vote +plan,final,judge,verdict,resolution,judgment,intended,order,outcome,playoff,select
decidedly: =distinctly -definitely +markedly
decimated: -devastation,destroyed,ravage,wipe +killing
decision: =ruled,verdict,judgment,resolution,move -determined,final,judgement,pivot,resound +order,landslide,opt,overwhelming,vote,plan,key,outcome,upheld
deck: =floor -pack,platform +ship,patio,storey
declaration: =proclaim,state,pronounce,say,statement,said -proclamation,resolution,testify +report,deem,manifesto,ruled,insist,unilateral
decline: =refuse,reject,fall,drop,decrease,shrink,reduce,slump,slip,fell -deny,deteriorating,weakening,worsen,degradation,depreciation,diminish,dip,downturn,downward,dwindled,erosion,fallen,lessen,loser,loss,lower,reduction,sagging,shrank,shrunk,slid,slide,slowdown,tumble,waned,sank +descent,eroded,fade,faltered,fewer,forgo,plummet,plunge,pullback,rebuffed,recess,retreat,slow,stagnate,weaker,lost,downhill,ease,less,low,negative,silent,slower,weak,worse
decode: +sequence
decommissioned: -retirement,dismantle,shut,scrap,disarm,disarmament +mothball
decompose: -rot,rotten
decomposition: -rot
decorate: =ornament,medal -embellish,honor,emblazoned,furnishings,garnish,ornate,studded +trim,painting,garland,insignia,interior,spruce,festoon,hero,painter,pattern
decorum: -etiquette +dignity
decoy: +dummy
decrease: =fall,drop,reduce,reduction,fell,lower,lessen,diminish,dip -shrink,slump,less,dwindled,fallen,fewer,shrank,shrunk,slip,trim,waned +downward,loss,plunge,slash,slid,smaller
decree: =order,edict,proclamation,ordinance -ruled,law,mandate,fiat,ordain +sign,presidency,issue,proclaim,fatwa,enact,resolution
decrepit: -dilapidated
decried: =denounced -deplored,lament +disparage
dedicated: =devoted,loyal +inauguration,honor,tribute,devout,hardcore,inscribe,special
deduce: ~deduct
deduct: -subtraction,reduction,inferred,rebate +dock,withhold
deed: -feat,titled +document
deem: -regard,judge,think,view +hold,thought,ruled,founded,opinion,seen,held
deep: ~depth,deepening,deeper,deeply =profound,intense -severe,serious +underwater,sharp,thorough,heartfelt,far,feet,thick
deepening: ~depth,deeper =intensify -worsen +grow,increase,escalation,exacerbate,widen,strengthen
deeper: ~depth,deepest,deeply -lower,greater +intense,worse,profound,underground,strengthen
deeply: ~depth =profoundly -greatly,intense +seriously,strongly,extreme,profound,highly
deer: ~venison -elk,moose,stag +doe,roe,hunt,hunter,wildlife,reindeer
defacement: -vandalism
defamation: ~defamatory =libel -slander,discredit,smear +insult
default: =failure -nonpayment +unpaid,repay,missing,foreclosure,delinquent,loaned,owe,payment,insolvency,forfeit,risk
defeat: =loss,lose,overcome,thrash,win,setback,upset,lost,won -route,vanquish,victory,reject,downed,eliminate,failure,loser,outscored,overcame,topple,unseat +trounce,overwhelming,edge,downfall,fall,overpower,overthrew,surrender,thwart,triumph,winless,winner,failed,knock,match,unsuccessful
defective: ~defectors =flaw,fault,desert,imperfection,shortcoming -problem,malfunction,faulty +flee,switch,weak,deficiency,mutate,recall
defectors: -desert,turncoat,renegade +refugee,exile,dissident,flee,traitor
defendant: ~defense =protection,guard,justify,shield -reigning,guardian,lawyer,linebacker,preserve,protector,safeguard,uphold +fend,proponent,retain,titled,holder,supporter,plea,stood,trial,tried
defense: =protection,military,secured -lawyer,fortification,pentagon,shield +guard,justification,linebacker,weapon,missile,resist,secretary
defenseless: -helpless,unarmed,vulnerable +powerless
defer: ~deferral =postpone,delay -reschedule +suspend,shelve
defiance: ~defiant =disobedience,resist +rebellion,refuse,flout
defiant: =rebellious -unrepentant +stubborn,disobedience,resist,unyielding
deficiency: =shortage,lack,shortcoming -insufficiency,inadequacy,flaw,inadequate +weak,deficit,imperfection,scarcity,shortfall
deficit: =shortfall,gap,shortage,loss +imbalance,spending,trade,trailing,fiscal,lack,lose,surplus
define: ~definitely =specify -describe,determined,explain +mean,outline,term
definitely: =sure,undoubtedly -final,specific +explicit,precise,mean
deflation: +price,recess
deflect: -divert,parry,deviate,fend
deforestation: ~forest -logging +fell,destruction
deform: -distorted
defraud: ~fraud
defrost: -thawing
defunct: -extinct,dissolve,former +obsolete
defuse: =disarm -ease +neutralize,reduce,resolve
defy: ~defiance,defiant =ignored -disobeyed,flout,disregarded +resist,violation,refuse,despite,disobedience,rebel
degenerate: +deteriorating
degradation: =humiliated -deteriorating,demoted,inhuman +erosion,pollute
degree: =diploma,qualification,extent,level,graduate,temperature -master,scale +doctor,educational,fahrenheit,mba,phd,university,study,heat,honorary,minus,zero
dehydrated: -dried,thirst +dry
deity: =god,goddess -divine +idol,vishnu
dejected: +melancholy
delay: =postpone,late,suspend,stall,setback,wait,slow -hold,reschedule,hinder,hitch,lagging,overdue +disrupt,extend,filibuster,hamper,hesitate,impede,interrupt,moratorium,pause,reprieve,respite,retarded,slower,stave,stranded,suspension,grace,later,pending,slowdown,stay
delectable: +delicious
delegate: =mission,team,representative,envoy -deputation,party,entourage,entrust,member,representation +group,outsourcing,visit,talk,led,sent,head,diplomat,official,negotiator,dispatch,forum,meeting,nominate
deleted: =erase,remove -wipe,scrub,drop,omit +destroyed,eliminate,expunge
delhi: +indian
deliberate: =intentionally,purpose,knowingly -wilfully,willfully,pointedly +plan,juror,purposefully,intentional,sabotage,willing,discussion,intended,jury
delicacy: +gourmet
delicate: =fragile,sensitive,frail,tricky -fine,exquisite,subtle +difficult,weak
delicious: -tasty +flavoring,tasteful
delight: =happiness,pleased,glad,thrilling,joy -excite,ecstatic,glee,pleasure,relish +overjoyed,satisfy,ecstasy,enjoyment,exquisite,jubilant,pleasant,wow
delightfully: -wonderfully
delinquent: +juvenile
delirium: +hysteria
deliver: ~delivery =supply,send,provide,hand,ship,sent -distribute,transport,speech,submit +dispatch,rendered,rescue,unload,shipment,receive,mail,package,serve,supplier
deliverance: -salvation
delivery: =shipment,supply,distribute,transport,handover -postal +provide,transfer,logistics,sent,ship,mail,package,good,truck,hand,send,service
delta: -estuary,river +mouth,flight
delude: -misled
deluge: -flooded,inundated,rain
delusion: -illusion +paranoia,paranoid
delusional: +paranoid
deluxe: =luxury -lavish,premium,superiority,plush +sumptuous,upscale,expensive,special,exclusive
delve: +dig
demagogue: +populist
demand: =required,request,insist,want,urge,seek,sale -need,ultimatum,grueling,hard,marketing,order,pressure +interest,petition,rigorous,sought,stipulation,protester,difficult,ransom,supply
demeaning: -humiliated
demeanor: ~demeanour -manner
demented: ~dementia
dementia: -senility +disease,ill,forget
demilitarized: =disarm -neutralize,disarmament
demise: =downfall -end +fall,die,failure
demo: -demonstrator +protester,trial,record
demobilize: -disarm,disarmament +disbanded
democracy: ~democratic =republic -freedom,liberty +elect,governed,system,plural,vote,reformer,parliamentary,dissident
democratic: -elect,free,liberal,representative +party,vote,senate,nominee,pluralistic,freedom,polite,parliamentary
demographics: ~demography -population +statistics,inhabitant,race,ethnic
demolish: ~demolition =raze,destroyed,level,flatten,dismantle,wreck +ruins,tear,torn,topple,house,destruction,knock,home,pulled,rubble
demolition: =destruction -raze +dismantle,wreck
demon: =devil -satan +evil,spirits
demonstrator: =protester,marcher,rally,march -rioter,evidenced,illustration,manifest,picket,proof,prove,proven,reflect,show,shown +display,indicator,showcase,underscored,walkout,riot,example,square,street,unrest
demoralize: +discourage
demoted: =relegate,downgrade -reassign +replacement,drop
den: =hideout -lair +room
dengue: +fever,disease,virus
denial: -reject,refuse,rebuttal,repudiation +disavowal,dismiss
denigrate: +discredit
denmark: +nordic
denomination: =sect -faithfulness +value,religion,sectarian
denotes: -signify,mean,indicator,representative,symbol,meant +refer,stand
denounced: ~denunciation =slam -protester,deplored +reject,rebuke,renounce,opposed,outrage
dense: ~density =thick +heavy,pack,heavily
density: -thick +population,inhabitant,square,per,massed,people
dent: -reduce,ding +hurt,weakening,hollow
dental: ~dentist,dentistry -tooth,teeth +oral
dentist: -tooth +orthodontist,doctor,teeth
denture: +teeth
denuclearization: +disarmament
deny: ~denial =reject,refuse,dispute,dismiss -refute,repudiation,deprived,withhold +insist,dispel,rebuffed,scotch,withheld,innocent,false,disavowal,guilty,rumor,said,wrongdoing
department: ~departure =ministry,division,section,officer -exit,faculty,goes,going,leave,left,outgoing,resignation,withdrew +embarked,hud,pentagon,takeoff,governed,secretary,ministers,official,organization
departure: =leave,exit,resignation,withdraw,exodus -retirement,going,takeoff +transfer,quit,farewell,pullback,pullout,walkout,deviate,left,flight,traveled,move,withdrew
dependence: =rely,hinge -reliability,reliance,reliant +trusted,vary,solid,subject
depict: =portray,describe,illustration,shown -show,representative,painting,picture,description,portrait,portrayal,representation +drawing,drew,images
depletion: =exhausting,drained -reduce,sap +use,dwindled,weakening
deplored: -lament,regrettably +regret
deployed: ~deployment =send,stationed,dispatch,use,sent -positive,post,mobile +install,place,field,troop,soldier,forceful,peacekeeping,patrol,guard,reinforcement
deployment: -dispatch,stationed,positive,send,presence +troop,mobile,use,redeployment,sent,soldier,peacekeeping
deport: ~deportee =expel,exile,expulsion,repatriated,extradited -remove +evicted,return,immigrant,visa,illegal,sent,refugee,migrant
depose: =oust,overthrow,topple,unseat -dethrone,remove,overthrew,overthrown +exile,former,testify
deposition: ~depositors =saving,sediment -payment,reserve,laid,testimony +moneyed,residual,lodge,mineral,ore,saver
depositors: -saver
depository: -repository +warehouse
depot: =warehouse,stationed,store,storage,termination -storehouse,dump +terminus,fuel,train
depraved: +immoral
depreciation: =devaluation -fall,drop,weakening +loss,weak,slide,lower
depression: =recess,downturn,sad,melancholy -slump,low,gloom,gloomy +storm,ill,despair,downer,unhappy,suicide,mentality,mood,prozac,disorder
deprived: =strip -poor,disadvantage,hardship,poverty +impoverished,rob,starve
depth: -profundity +intense,extent,feet,meter,fathoms
deputation: ~deputy
deputy: =vice,lawmaker,parliamentarian,representative -legislation,sheriff,subordinate,lieutenant,parliament +second,official,politician,parliamentary,proxy,surrogate,undersecretary,member,substitute,junior,legislature,mps
derailment: -thwart,disrupt,wreck +undermine,obstruct,scuttle,railway
deranged: -insane,mad
derby: -race +horse,match
deregulation: -liberal +private,free,unregulated,reformer
derelict: -dilapidated,negligence +neglect
derided: ~derision =mocking -ridiculous,scorn,scoff,dismiss +insult,disparage,jeer,sneer
derision: -disdain
derived: -obtain,origin,drawing,extract,offshoot +source,etymology,stemmed
dermatology: +skin
derogatory: +offensive
derrick: -rig
dervish: +sufi
descendant: ~descent =offspring -heir,progeny,grandchildren +grandchild,poster,family,grandson,lineage,sink
descent: -origin,drop,heritage,fall,lineage,pedigree +ethnic,land,plunge,downhill
describe: ~description =portray,explain,recount,outline,label -detail,term,refer,report +tell,say,narrate
description: =portrayal -profile,explanation,detail +explain,report,portrait
desegregation: +integrated
desert: -leave,forsake,wilderness,dune,sahara,empty,sand,uninhabited +flee,oasis,outback,renegade,dry,left,terrain
deserve: =merit,worthy -earned,entitle,warrant +just,worth,due
desiccated: +dry
designed: =plan,intended,devise,invent,style -drew,developed,meant,earmark,inventor,layout,model,motif,name,pattern,prototype +fashion,formation,formulate,graphic,planner,select,shape,tailor,tattoo,draft,engine,drawing,purpose,dress,intentional,label,logo,orientation
desires: =want,wishes,hopes -long,lust,impulsive,passionate +seek,eager,temptation,thirst,willingness,urge,goals,willing,intentional,dreams,hunger
desist: -refrain
desk: =table -officer,furniture +working
desktop: +screen,workstation,pc
desolate: +uninhabited
despair: ~desperate =hopeless -misery,gloom,pessimism
despatched: ~dispatch
desperate: =hopeless,frantic,dire -urgent +distraught,helpless,need
despise: -disdain,hate +dislike
despite: =notwithstanding,though,regardless -ignored,nevertheless,spiteful +even,however,offset
despotic: -dictator,dictatorship,strongman,tyranny
dessert: =sweet -pudding,pie,pastry
destabilize: ~instability,unstable -undermine,weakening +disrupt,threaten
destined: ~destiny =targeted -goals,stop,resort,inevitability +place,end,trip,traveled,tourist,journey,route
destiny: =fate -fortune,lot +future,doomed
destitute: -impoverished,needy,poor,poverty
destroyed: ~destruction,destroyer =ruins,wreck,raze,level,devastation,flatten,gut,shatter -obliterated,wipe,eradicate,ravage,sabotage,shred,smash +dismantle,harm,torn,trash,undoing,fire,rubble,hurricane,earthquake,homeless,knock,rebuilt,ripped
destroyer: =warship -frigate +navy,ship,vessel
destruction: =devastation,havoc -ruins,wreck,vandalism +eliminate,ravage,mayhem,wreckage,disaster,loss,flatten
detachment: -unite,squad,separately +troop
detail: =specific,particular,inform,fact,elaborate,specify -intricate,outline +info,thorough,trivia,disclose,explain,reveal,report,element,precise
detain: ~detention,detainee =hold,jailed,imprisoned,held -prisoner,incarceration,keep,kept +seize,lock,police,freed,question,suspected
detainee: ~detention =inmate -prisoner,internee,suspected +jailed,hostage,pows,held,guantanamo,torture,imprisoned
detective: ~detectors =investigate -sleuth,police,inspector,policeman,diagnosed,diagnosis,discover,discovery,finding,founded,sense +officer,dick,identify,notice,radar,spot,trace,uncover,murder,fbi,mysterious,solve
detectors: =sensor -monitor,scanner +device,instrument,sonar
detention: =jailed -imprisoned,international,prisoner +hold,incarceration,held,lock
deter: ~deterrent =discourage -prevent,dissuade +stop,scared
detergent: -soap
deteriorating: =worsen -weakening,worse +erosion,rot,sour
determined: =resolve,resolution -established,finding,grit,gritty,pinpointed +keen,driven,gauge,motivate,steadfast,stubborn,vowed,founded,settle,willing,insist,firmly,fix,persistent,spirits
deterrent: -disincentive,discourage +prevent,obstacle,dissuade
detest: -dislike,hate
dethrone: -unseat +overthrow,overthrown
detonate: =explode,explosion -trigger,fuse,timer +device,test
detour: +route
detractors: -opponent +foe,enemy
detrimental: =harm -hurt +injury,unfavorable
detroit: -motown
devaluation: +weakening
devastation: =disastrous,ravage -ruinous,distraught,havoc,shatter +severe,ruins,wracked,earthquake,disaster
developed: ~developmental =growth,progressed,evolution,expansion -improve,projected,devise,evolve,formulate,grew,grown,invent,mature,nurture,programmers,subdivision,unfold +house,evolutionary,expand,formed,foster,grow,inventor,nascent,pioneer,planner,event,occurrence,researcher,new,economy,economic,estate,impoverished,poor,property
developmental: +growth
deviate: +stray,variation,veer
device: =gadget,instrument,machine,tool,mechanized -equipment,implant +implemented,handheld,ipod,modem,phone,scanner,sensor,transmitter,valve,explosion,electronic
devil: ~devilish =satan -evil +fiend,hell,lucifer,jersey
devise: =invent,formulate -hatch +plan,scheme
devoid: -lack,without,empty +free
devoted: ~devotees,devout =loyal,lovely -hardcore,loyalty,staunch +faithfulness,spending,zeal,spent,prayer
devotees: ~devout =pilgrim,disciple -follow,fan,worship,enthusiastic +faithfulness,supporter,lover
devour: -eating,eaten
devout: =religious -pious,faithfulness +observe,orthodox,staunch,fervent
diabetes: -insulin +disease,ill,sugar,obese,glucose,patient,overweight
diagnosed: ~diagnosis,diagnostic -identify +finding,suffer,discover,founded,doctor,disease,ill,patient,test,hospitalize,symptom,sick,treatment,leukemia
diagnosis: ~diagnostic -identification,prognosis +test,finding,disease
diagnostic: -test +screen
diagram: =graph -drawing,sketch,plan +figure
dial: -phone,telephone +number
dialect: =language -tongue,vernacular +slang
dialogue: =talk,discussion,negotiator -discourse,script +meeting,speak,reconciliation
diameter: -width,wide +size,thick,radius,round
diamond: =gem,jewel -gemstone,jewelry +infielder,jewellery,ring,mine,mineral,precious,stone
diana: +princess
diarrhea: +dysentery,ill,disease,symptom,vomiting
diary: =journal -memoir,notebook +writing,logging
diaspora: +exile,emigrant,expatriate,dispersion
dice: ~die +gamble,mince
dictator: ~dictatorial,dictatorship =strongman,ruler -tyrant +leader,fascist,prescribed,tyranny,regime,presidency,oppression,junta
dictatorship: =tyranny -totalitarian,regime,junta +ruled,fascism
diction: -pronunciation
dictionary: -lexicon +glossary,thesaurus,vocabulary,encyclopedia,word
dictum: +maxim
die: ~dying =succumb,killing,expire,pass -perish,fatal,drown,suicide +lose,starve,fall,suffocate,mortal,murder,sacrificed,toll,victim,obituary,lost,ill,lethal,sacrifice
died: ~die,dying =perish,expire -succumb,killing,fatal,toll +murder,drown,lose,victim,extinct,funeral,survive,obituary,disease,inherit,lost,suicide,survivor,tragedy,tragic,widower
diehard: -hardcore
diesel: =fuel -oil,engine +petrol,gasoline,truck,petroleum
diet: ~dietary,dieter =nutrition,food -eating,parliament,weight,slim,regimen +vegetarian,obese,japanese,meal,vegan,fat,fibers,healthy,lifestyle,salt,thin
dietary: -nutrition,food +eating
dieter: +slimmer,overweight
different: ~differential =distinction,diversity,unlike,separately,various,vary -dissimilar,disagree,disagreement,disparity,gap,margin,otherwise,variation,variety,variously +gulf,others,unconventional,unique,unrelated,distinguish,mix,multiple,unusual
differential: -gap,disparity,distinguish
difficult: ~difficulty =hard,tough,tricky -problem,troublesome,harder,hardest,problematic,rocky,thorny,uphill +fraught,grueling,impossible,rough,sticky,wrench,trouble,struggle
difficulty: =problem,trouble,hardship,obstacle -hard,hurdle,hitch,predicament,struggle,woes +dilemma,tough
diffusion: -spread,dissemination,dispersion +distribute,scattering
dig: ~dug =excavation,mine -tunnel,unearth +hole,shovel,pit
digest: =summary +eating,metabolism,stomach
digger: -mineral
digital: =electronic,online -figure,finger,number,tech +virtually,multimedia,thumb,toe,technology,internet
dignified: ~dignity -state,solemn,noble,respect +honor,distinguish
dignitary: ~dignity -vip +official
dignity: =honor,pride -respect,grace,worth +nobility,human,right,humiliated,noble
dike: ~dyke -levee
dilapidated: -rundown,ramshackle,shabby +ruins
dilemma: =predicament -quandary,problem +paradox
diluted: -weakening,water,thin,reduce +soften,thinner
dim: =faint,fade -weak,poor,gloomy +lessen,diminish,stupid,unlike,murky,shadowy
dime: +moneyed
dimension: ~dimensional =size -measure +scale,extent
dimensional: +spatial
diminish: =reduce,lessen,weakening -shrunk,dwindled,waned,eroded,fade,shrink +fell,mitigate,lower
diminutive: -small,tiny,short,little,petition +miniature,slight,undersized
din: =noise -racket
dinars: +moneyed
dine: ~dinner,diner =eating -meal,restaurant +food,eaten,lunch
diner: =restaurant -patron +eater,eatery,guest,eating,menu
ding: +ring
dinghy: -raft
dinner: =supper,meal,feast -eating,lunch +luncheon,restaurant,guest,food,table,menu,reception,thanksgiving
dinosaur: -fossil +prehistoric,extinct,reptile,tyrannosaurus,jurassic
diocesan: -episcopal
diocese: ~diocesan -parish +episcopal,see,priest
dioxide: -emission +greenhouse,gas,sulfur,pollute,warming,gases
dip: =fall,slip,immerse -drop,sink,dunk,fell +slide,low,sauce,slid
diploma: -graduate +qualification
diplomacy: ~diplomat =negotiator,talk -statesmanship,related +foreign,tied,envoy,embassy
diplomat: =envoy -embassy,foreign,related +negotiator,official,polite,statesman,undersecretary,tact,talk,international,recognition,representative,secretary,tied
dire: =terrible -severe,gravely,serious,dread,urgent,grim
directed: ~directly,directors =straight,lead,manage,order,guided,oversee,run,instruction -immediate,nonstop,frontal,funnel,guidance,guidelines,leadership,led,orientation,oversaw,overseen,path,ran,refer,steer,straightforward,supervised,trend,frank +film,explicit,orchestrate,outright,supervision,tack,trajectory,vector,way,head,filmmaker,movie,northeast,route,south
directly: =straight,immediate -personal,firsthand +face,live,explicitly
directors: =head,manage,filmmaker,executive -leader,superintendent +presidency,supervisor,official,headmaster,trustees,film,movie,run,lead,oversee,produce,documentary,principal
directory: =list -guided +index,phonebook
dirigible: -zeppelin
dirk: +knife,weapon
dirt: ~dirty =soil,earth,mud,dust -filth,grime +mess,unpaved,road
dirty: ~dirtier =pollute,foul -filthy,unclean,soil,messier,messy,muddy,obscene +unsanitary,dusty,murky,nasty,tainted,grimy,mess
disabled: =handicapped,paralyzed,impaired -wheelchair,invalidate,lame,retarded +paralympics,injure,incapacitated
disadvantage: =handicapped,downside -drawback,poor +weak,hindrance,minus,impoverished,needy,poorer,unfavorable
disaffected: +disgruntled
disagree: =dissent,objective -dispute,opposed,unpleasant +divide,odds,quarrel,split
disagreement: ~disagree =dispute,rift -quarrel,discord,dissent,friction +row,feud,misunderstanding,spat,wrangling,division,odds,opposition,split
disallow: -forbid,prohibit +forbidden,reject
disappeared: =vanished,missing,fade -lost,extinct,evaporated +kidnap,search,last,seen,founded
disappointed: =dismayed,frustrating,unhappy,dissatisfied -upset,sad,regret,disillusioned +dismal,dissatisfaction,flop,lackluster,mediocre,sadden,setback,failed,failure
disapproval: =displeasure -objective,opposition,dislike,unfavorable +dissatisfaction,opposed,reject
disarm: ~disarmament -weapon +surrender,dismantle,overpower,gun,militias,missile
disarmament: -nonproliferation +weapon,nuclear,treaty,missile,gun,inspector,surrender,reduction
disarray: -disorder,disorganized,mess,turmoil,shambles
disassemble: -dismantle
disaster: ~disastrous =tragedy,emergence -flooded,earthquake,hurricane,tsunami,fiasco,flop +storm,drought,famine,fire,landslide,meltdown,mudslide,nightmare,quake,sink,stampede,tornado,typhoon,victim,relief,rescue,nature,survivor,terrible,tragic,worst
disastrous: =tragic -ruinous,terrible
disavowal: +renounce
disbanded: =dissolve,dismantle -dissolution +end
disbelief: -incredulity,skeptical,shock,doubtful +surprising,distrustful
disbelieve: -doubtful
disbursement: +payment
disc: ~disk =record,dvd +platter,plated,music,player,vinyl
discard: =dump,scrap -jettisoned,reject,drop,disposal +threw,trash,unwanted,rid,shed
discharge: =release,dismiss,emit,spill -leak,emission,freed,unload +fire,sack,free
disciple: -follow,student,pupil,supporter,protege
disciplinarian: +strict
disciplinary: =punitive -penal +punish,sanction
discipline: ~disciplinary =punish,field -penal,sanction,subject,orderly +order,train,fine,science,spartan,penalty,obedience,restraint,strict,suspend
disclose: ~disclosure =reveal,expose,leak,release,unveil,uncover -divulge,publish,tell,told +report,said,secret,inform,publicity,transparency
disclosure: =revelation,leak,exposure -reveal,transparency +publicity,release,expose,secret,publish,report,told
disco: =nightclub -discotheque
discography: +record
discolored: -stain
discomfort: ~uncomfortable =pain,unease -embarrassed +uneasy,soreness,distress,inconvenience
discontent: =dissatisfaction,unhappy -unrest,grievance,disgruntled,displeasure,dissatisfied,resentment
discontinue: =stop -end,halt,suspend,termination +drop
discord: =friction -strife,dissension +dispute,rift,division,disharmony,dissent
discotheque: -nightclub
discount: =reduction,rebate -downplayed +dismiss,sale,markdown,price,retailer,reduce,lower,offer
discourage: -dissuade,dishearten,prevent +hinder,warning
discourse: -discussion,speech +talk
discourteous: -rude
discover: ~discovery =finding,founded,uncover,unearth,location,learn -identify,reveal,learnt,realize +spot,excavation,invent,search,explorer,scientist,trace
discovery: =finding -uncover,founded +unearth,revelation,invent,explorer,shuttle,scientist,scientific
discredit: =disgrace,smear -undermine,disprove,tarnish +slander,dishonor,malignancy,invalidate
discreet: ~discretion
discreetly: -quietly
discrepancy: -disparity
discretion: ~discretionary -judgment,prudence +freedom,tact,latitude
discretionary: =option -voluntary +elect
discrimination: ~discriminatory =prejudice,racism -inequality,segregation,sexism,unfair,racial +injustice,intolerant,persecution,racist,stigma,unfairly,minor,equally,gender,race,unequal,harass
discriminatory: =racist -unfair,prejudiced +unequal,sexist
discus: +sport,throw
discussion: =talk,negotiator,meeting -review,interview,met +speak,spoke,examination,topics,summit,raise,issue,forum,panel,seminar,subject,workshop
disdain: -scorn,dislike +disrespect,reject
disease: =ill,sick,disorder,infect,epidemic,syndrome -malady,virus,outbreak,malaria,flu,health +ebola,fever,fungus,hepatitis,hiv,hypertension,influenza,leukemia,measles,meningitis,neurological,pandemic,pathology,pneumonia,polio,quarantine,sars,schizophrenia,sclerosis,smallpox,tuberculosis,viruses,patient,symptom,doctor,vaccination,treatment,medic,endemic,immunity,livestock,plague,respiratory,therapy,transmit
disenchanted: -disillusioned
disengagement: =withdraw -pullout,separately,retreat +evacuate,pulled
disentangle: +unravel
disfigure: -mutilated,scars
disgrace: =shame,scandal -humiliated,dishonor,embarrassed,infamous,stigma +ignominy
disgruntled: =dissatisfied -unhappy,displeased,resentment +frustrating,upset
disguise: =mask -dress,hidden,pose,guise,hid +hide,undercover,uniform
disgusting: =sicken -revulsion,repulse,loathing,revolt,repugnance,gross +outrage,nausea,distaste,dismayed,horror,obscene,offensive
dish: =food,meal,recipe,plated -menu,soup +satellite,salad,specialty,stew,tray,platter,restaurant,eating,serve
dishonest: -fraudulent,lying,shady +immoral,liar,lie,fraud,lies
dishonesty: +hypocrisy,perjury
dishonor: -shame,stigma
disillusioned: ~disillusionment +frustrating,unhappy
disinformation: -propaganda
disintegration: -unravel
disinterested: -impartial +indifference
disk: ~diskette -dvd +record,driving,floppy,puck,storage
diskette: +floppy
dislike: =hate -hatred,distaste,loathing,unpopular +resentment,hostile
dislocated: +displaced
dislodge: +unseat,uproot
disloyal: -treacherous
dismal: =gloomy -poor,dreary,miserable +terrible,weak
dismantle: -scrap +remove,strip
dismayed: -distress,upset,sadden +shock,horrifying
dismember: -mutilated
dismiss: =fire,sack,reject,oust,remove -shrugged,relieve,expel,dispel,disregarded,downplayed,drop,ejected,ignored,layoff,ouster,purge +downsizing,expulsion,rebuffed,redundancy,wicket,quit,unemployed,threw,replacement,job,refute,laid
disney: ~disneyland +entertainment,mouse
disneyland: +park,resort
disobedience: ~disobeyed -insubordination,noncompliance,rebellious,unruly +protester,rebellion
disobeyed: +ignored
disorder: =unrest,turmoil,syndrome,riot -disturb,ill,mayhem,mess +havoc,neurological,schizophrenia,trouble,upheaval,sick,mentality
disorderly: -messy,unruly +lawlessness
disown: -renounce
disparity: =gap,inequality,imbalance +divide,gulf,unequal,variation
dispatch: =sent -ship,send +killing,mail,post,envoy,order,message,report
dispel: -dispersion,refute,eliminate +ease,remove
dispensed: +waiver,distribute
dispersion: =scattering +dissipate,spread
displaced: =homeless,uproot,refugee -evacuate,expel,evicted +flee,replacement,evacuees,move,resettle,oust,fled,home,war,forceful,flooded,shelter,relocated
display: =show,exhibit,presenter,screen,shown -manifest,perform,showcase,spectacles +monitor,paradise,unveil,emblazoned,hung,lcd,outpouring,scoreboard,tattoo,museum,expose,gallery,hang
displeased: ~displeasure -dissatisfied,unhappy
displeasure: =dissatisfaction -unhappy +upset
disposal: ~disposition -dump,remove,sale,inclined +scrap,divestment,eliminate,wasted,landfill,rid,sell,sold
disposition: =temperament -nature +mood,tendency
disproportion: -imbalance
disproportionate: =excessive -unequal,unbalanced +unfair,uneven
dispute: =row,quarrel,feud -wrangling,spat,tension +dissent,friction,issue,lockout,rift,standoff,strike,litigation,question,resolve,settlement,solve,sovereignty,territory
disqualification: ~disqualify -exclusive,expulsion +ineligible,suspension
disqualify: =ineligible -exclude +suspend,eliminate,expel
disquiet: -unease
disregarded: ~regardless =ignored,neglect,overlook -flout,indifference +violation,disrespect
disreputable: -shady +notorious
disrespect: -rude +insult
disrobe: +strip
disrupt: =interrupt -disturb,hamper,interfere,upset,impede,inconvenience,sabotage,unruly,upheaval +halt,foil,havoc,outage
dissatisfaction: ~dissatisfied -unhappy +frustrating
dissatisfied: =unhappy,frustrating -unsatisfied +upset
dissemination: -distribute,spread
dissent: ~dissident -opposition,protester +opposed,objective,rebellion
dissertation: =thesis,treatise -paper +essay,doctor,researcher
dissident: =opponent -protester,rebel,opposition,renegade,splinter +jailed,exile,opposed
dissimilar: +unlike
dissipate: -evaporated,squandered
dissolution: ~dissolve -termination,end +divorce
dissolve: =melted -end,termination +liquidation,parliament,split,elect
distance: ~distant =length,range -space,gap,far,mile,mileage +kilometer,kms,radius,long,horizon,marathon,meter
distant: =remote,far,outlying -faraway +farther,outer,isolated,mile
distaste: -unpleasant
distinction: ~distinguish,distinctly =separately,unique -special,particular,recognizable +individually
distinctly: -markedly +plainly
distinguish: =eminent,prominent,note,renowned,notable,outstanding -famous,illustrious,prestigious,venerate +respect,honor
distorted: =twist -warp,misrepresent,skew,falsify,exaggerate +mislead,inaccurate
distraction: -diversity,disturb,preoccupied +interrupt,sideshow,divert
distraught: -upset,grieving,distress,heartbroken +hysterical,tear,weep,frantic
distress: =upset,misery -suffer,trouble,grief,trauma,harrowing,sadden,traumatic,wrench +pain,sos,worrisome
distribute: ~distributor =spread -supply +handout,share,dole,issuance,logistics,redistribution,hand,ship
distributor: =supplier -wholesaler +seller,merchant
district: =region,neighborhood,precinct,quarters,ward,zone,suburb -province,municipality,prefecture,territory +place,ghetto,seat,subdivision,township,locality,school,parish
distrustful: =mistrust,suspicion,doubtful -suspected,wary,paranoid,suspicious +skeptical,paranoia
disturb: =upset,unsettling -trouble,worried,rattle,riot,unrest,worrisome +shock,gruesome,inconvenience,interrupt,ominous,shaken,shook,traumatic
disunity: +divide
disused: +obsolete,unused
ditch: =trench,dump -drop,scrap +gully,pit,roadside
diva: -star,soprano +singer
divan: +sofa
dive: ~divers,dove =plunge -plummet,fall,swimming,underwater,scuba +splash,springboard,snorkeling,pool,sea,reef,olympic,jumped,wreck,submarine,sport,fallen
diverge: +vary
divers: -swimmer,frogman,underwater
diversification: ~diversify -variety +expansion,expand
diversify: -vary,expand
diversity: ~diversification,diversify,divert =various,mix,variety -vary,multicultural,eclectic,miscellaneous +variation,range
divert: -rerouted,redirected,shift,funnel +transfer
divestment: -sell +sold,strip
divide: ~division =split,separately,partitioned,share -torn,gap,gulf,subdivided +fragment,polar,fracture,rift,part,wall
dividend: -payout,shareholder,profit +payment,payoff,share,paid,stock,earned,income,quarterly
divine: =holy,heavenly,sacred,god -godly,theologian,theology +goddess,religious,miracle,spiritual
division: ~divisional =split,rift,section,league,subsidiary -unite,separately,partitioned,tier +lightweight,middleweight,redistribution,sector,segment,welterweight,wing,troop,infantry,relegate
divisional: +region
divorce: =separately,split -marriage +leave,part,estranged,unmarried,husband,wife
divulge: -leak,reveal
dixie: -south
dizzy: -faint
dj: +radio
djibouti: ~djiboutian
dna: =genetic -gene,genome +evidently,identification,sample
doc: ~doctor -physician,document,documentary +medic
docile: -tame
dock: =wharf,harbor,port -pier,quay,rendezvous,waterfront +moor,linked,jetty,marina,seaport,shipyard
dockyard: -shipyard +shipbuilding
doctor: =physician,medic,surgeon -practitioner,specialist,phd +postgraduate,profession,professional,psychiatrist,veterinarian,hospitalize,patient,treat,nursing,medicine,surgery,operate,treatment,pediatrician,expert,health,healthcare,honorary,ill,practically,prescription,underwent
doctrine: =teaching,principle -dogma,ideology,orthodoxy,philosophy,tenet +policy,theory,theological,theology
document: ~documentary =paper,record,file,paperwork,report,text,memo -evidently,letter,passport,dossier,formed,manuscript +memorandum,resolution,scroll,sheet,visa,warrant,writ,written,wrote,page,forged,sign,treaty,fax,identification,proof,submit
documentary: =film -movie,program +factual,nonfiction,television,filmmaker,footage,produce
dodge: =evade,elude,duck -escape,evasive,loophole +sidestep
dog: =puppy -hound,pet,stubborn +terrier,shepherd,poodle,gritty,labrador,plague,pomeranian,springer,pooch,kennel,leash,greyhound,wolf
dogma: -orthodoxy +ideology,tenet
dole: =welfare +unemployment,handout,unemployed,jobless
doll: -puppet,figurine,toy,dolly
dollar: =greenback,moneyed -usd +fund,sterling,worth
dolly: +trolley,sheep
dolphins: -porpoise,mammal +sea,swimming,oceanic,marine
domain: =realm,field -territory,sphere +website,land,internet,name
dome: -stadium +roof,vault,mosque,rock,indoor,millennium
domestic: =national,home,household -international,locality,family,homegrown,interior,servant,tame +native,inland,maid,gross,house,within
domicile: -home
dominate: =ruled,prevailed -led,overshadow,master,monopoly,predominant,supremacy +overwhelming,monopolized,won,influential,mainstream,mastery,overpower,power,mainly,major,predominantly,superiority
dominica: ~dominican
dominican: +friar
dominion: -ruled,sovereignty +territory,empire
don: -wear,wore +dress,professor,godfather
donate: ~donor =gift,grant -fund,endowment,fundraising +moneyed,fundraiser,generosity,philanthropist,philanthropy,pledge,provide,relief,offer,give,raise,foundation,help,nonprofit,supporter
donkey: -mule
donor: =philanthropist -giver,fund +sponsor,fundraising,philanthropic,philanthropy,transplant,moneyed,kidney,organization,pledge,gift,recipient
doomed: -fate,hopeless +failed
door: ~doorway,doorstep =gate,entrance,exit -entry,hatch,portal +gateway,open,lock,key,house,room,knock,enter
doorman: -porter
doorstep: -threshold +entrance,porch
doorway: -entrance
doping: =drug,steroid +stimulate,perform,narcotic,positive,test,substance,epo,scandal
dorm: ~dormitory -residence +house
dormancy: ~dormant
dormant: =inactive -latent,sleep,idle +quiet,hibernating,suspend,extinct,moribund,sleeper
dormitory: =hostel -residence +house
dorsal: +fin
dosage: ~dose
dose: -quantity,measure,injected +shot,pill,milligrams,vaccination
dossier: -file,report +folder,record
dot: -spot,pointed,speck,studded +scattering,internet,mark,sprinkle
double: =twice,twin,dual -twofold,two,pair,duplicate +increase,mix
doubtful: ~undoubtedly =skeptical,uncertainty,suspicion,question,unsure,uncertain -dubious,improbable,misgivings,mistrust,suspicious +hesitate,pessimism,pessimistic,query,tenuous,unclear,suspected,wonderful
doubtless: +probably,sure
dough: -moneyed,pastry +flour
douse: -extinguished +spray
dove: =pigeon -plunge,pacifist +leap
dow: +index,stock
downbeat: +gloomy
downed: -win +upset,lose,low,syndrome,fall,shooting,touchdown,hill
downer: +letdown
downfall: -fall,ruins,overthrow +ouster,undoing,nemesis
downgrade: -lower,reduce,relegate +weakening
downhill: -skiing +slope,skier,race,slalom
download: -internet,online +install,transfer,saving,music,file,software,piracy,song,web
downplayed: -minimize,understate,underestimated +trivialize
downpour: -rain,shower +rainfall,torrential,wet
downright: -utterly,outright +totally
downside: -drawback +risk,negative,flaw
downsizing: -layoff,retrenchment,restructuring,shrink +redundancy,reduction,streamline,shrunk,reduce
downstairs: +floor,stairs
downstream: ~stream +river
downtown: +inner,street,shop,urban,officer,midtown
downturn: =recess,slump,slowdown +drop,economy,fall
downward: +lower,fall
doze: -sleep +slept
dozen: -twelve,severe +hundred,many,number,multiple,numerous,twenty
dozy: +sleepy
draconian: +harsh
dracula: +vampire
draft: =proposal,pick -outline,recruit,sketch,prepare,version,formulate,select,written,wrote,preliminary +writing,plan,enlisted,resolution,rookie,roster
drag: =pulled,haul,tow -drawing,sucked,tug +prolong,hinder,slow,transvestite
dragnet: +manhunt
dragon: -monster +serpent,myth
drainage: -sewerage,sewer,runoff +irrigation
drained: ~drainage =empty,exhausting,sewer -sap,leach,pump +pipe,flow,outflow,dry,milk,plumbing,sucked,tired
drake: +duck
drama: ~dramatic =play,theater,tragedy -show,film,soap +movie,saga,theatrical,series,stage,episode,literature
dramatic: =sharp,drastic,spectacular,theatrical -strike,sudden,sharply +sensational,excite,significant,significantly,play,steep,stunning,theater
dramatist: -playwright +writer
drank: ~drink,drunk,drunken -swallow,sip,gulp +toast
drape: -wrap +hung
draper: +tailor,merchant
drastic: =radical -extreme,severe,sweeping,sharp,sharply +harsh,major
drawing: ~drew,drawn =tie,pulled,sketch,lure,lottery -stalemate,formulate,picture,sucked,tying +level,raffle,enticed,equaliser,goalless,illustration,pencil,scoreless,spark,tied,equally,painting,withdraw,graphic,maps
drawn: ~drew -tie,sketch,pulled,lure +level,withdraw,equally,tied,picture,select,lottery,match,lengthy,maps
dread: =terrible,horrible -fear,horrific,horror +frightened
dreamer: -visionary
dreamland: +wonderland
dreamlike: -surreal
dreams: ~dreamt =hopes,vision,fantasy,wishes,imagine -goals,nightmare +ideal,illusion,want,sleep,fulfill
dreary: +dull,gloomy
drenched: =soaked -wet,saturated +flooded,torrential
dress: =gown,outfit,wear,garment,wore -frock,skirt,robe,sauce,uniform,worn +sari,fashion,formal,locker,shirt,suit
dressage: +equestrian
drew: =pulled -tied,sketch,lure +provoke,receive,picture,illustration,painting
dribble: -trickle
dried: ~dry,drier -parched +drought,raisins,water
drift: =floating -wander,trend +move,slide,snow,tendency
drifter: -wander
drill: =explorer,train,exercise -oil,well,practically +exploratory,maneuver,rehearse,rig,simulate,offshore,gas,petroleum
drink: ~drunk,drunken,drinkers -sip,toast,water,wine +intoxicated,gin,juice,liquor,martini,mead,milk,rum,scotch,sherry,sober,soda,spirits,tea,thirst,vodka,whiskey,thirsty,pub,whisky,fluid,glass,liquidation,pour
drip: -leak,trickle +intravenous
driven: ~drove,driver =motivate,propel -forceful,motor,power,fuel +push,led,vehicle,expel
driver: ~drove =motorist,racer -trucker,wheel,taxi +pilot,teamsters,truck,vehicle,race,formula,licensed,drunk,road,gasoline,highway,lane,lap,speed,traffic,van,worker
driverless: +unmanned
driveway: +garage
driving: ~drove,driven,driver =push,motor,effort,steer,ride -motorist,driveway,fuelled,impulsive,momentum,motivate,movement,propulsion,thrust +propel,forceful,initials,flush,fuel,herd,instinct,sped,spur,traveled,vehicle,road,truck,offensive,fundraiser,highway,mph,pump,shot,trip
drizzle: =rain -sprinkle +shower,weather
drone: =unmanned +plane,uav,robot
drool: +spit
droop: -sagging
drop: =fall,plunge,slip,tumble,lower,omit,scrap,fell,reduction,sank,slump -sink,release,remove,dump,fallen,fumble,plummet,shed,shrank,slid,slide,withdrew,lost +lose,withdraw,leave,ease,fewer,reduce,relegate,relinquish,shrunk,slash,waive,exclude,left,less,loser,loss,sharp,slowdown,thrown,withdrawn
drought: -dry,famine,rain,water +shortage,dryness,rainfall,heat,reservoir,spell,weather
drove: -motor,steer,push,forceful,traveled,ride,herd,propel +motorist,road,rode,vehicle,ran
drown: -perish,sink,sunk +flooded,overboard,sank,pool
drowsy: -sleepy
drudgery: +grind
drug: =narcotic,medicine,medic,pharmaceutical,substance -pill,treatment,heroin,marijuana,steroid,opium,prescription +ecstasy,insulin,lithium,overdose,pot,psychedelic,tablet,vaccination,viagra,vioxx,weed,remedy,trafficker,smuggle,gang,haul,laundering,patent,possessions,rehabilitation,therapy
drugmaker: -pharmaceutical
drugstore: -pharmacy
drum: ~drummer =percussion -instrument +fife,music,guitar,rock,musician,rhythm
drummer: -percussionist,musician +rock,percussion,play
drunk: ~drunken -intoxicated,inebriated,tipsy +impaired,sober
drunken: -intoxicated,inebriated +tipsy
dry: ~dryness -parched +evaporated,scorching,rainless,rain,water,weather,moisture,heat,fire
dual: ~duality =twin +two,twofold,national,passport
dub: =name,nickname,term -label +known,subtitles,titled,translation,voiceover
dubious: =suspicious,skeptical -question,suspected,unreliable,shady
dublin: +irish
duchess: ~duke +royal,noblewoman,princess
duchy: ~duke +principal
duck: =evade -mallard,poultry +sidestep,waterfowl,fowl,hunt,hunter
duct: -pipe,tube +vent,ventilation
dud: -flop
dude: =guy -man,fellow
due: ~duly =schedule,expected,owe,outstanding -payable,plan,slate +fees,proper,partly,reason,thank
duel: -fighting,showdown +matchup,match
duet: ~duo +sing,pair,song
dug: -excavation,entrench +unearth,hole,uncover
dugout: -shelter,trench +foxhole
duke: -nobleman,noble +peer,royal,prince,lord,titled
dull: =lackluster -tedious,mundane +uninteresting,pedestrian,gray,grey
duly: -properly,rightly +punctually,legal
duma: -parliament +legislature
dumb: =stupid,foolish -mute +silly,speechless
dummy: -mannequin,fake,model,mocking +shell,puppet,placebo
dump: -jettisoned,threw,landfill,unload +sold,reject,fire,left,garbage,heap,repository,scrap,storage,thrown,wasted,trash
dunce: +idiot
dune: -sandhill,sand +hill,sandy
dung: -manure,excrement,feces +fertilizer
dungeons: =prisoner +jailed
dunk: -slam +score,submerge,immerse,layup
duo: =pair -two,twosome +tandem,partner,together,team
dupe: -fool,misled,trick
duplicate: =replicate,replica,reproduce -repeat,hypocrisy +match,identical,photocopy,redundancy,overlap,repetition,xerox
durable: =sturdy -last,tough,permanent,endure,longevity,resilient +strong,robust,stable
duration: =length,period,time -span +term,hour,longevity,last,long,longest
dusk: =twilight,nightfall,sunset -sundown +even,night
dust: ~dusty =powder -particle,sprinkle +soil,sand,particulate,storm,soot
dustmen: +garbage
dusty: -sandy +grimy
dutch: ~netherlands,dutchman +flemish,hollander,hague
dutiable: -taxable
duty: =oblige,tariff,task,tax,job,levy,role,service -response,working,excise +functioning,taxation,soldier,fulfill,mission,relieve,serve
dvd: =video +movie,film,player,release,television,rental
dwarf: -midget,overshadow +small,tiny
dwell: ~dwellers,dwelt =home,house,live -residence,hut +residential
dwellers: =residence,inhabitant -occupation +live
dwindled: =shrink -waned,shrank,shrunk +fall,fewer
dye: -tint,pigment,stain +dyer,ink
dying: ~dye =termination -perish,moribund +killing,succumb,euthanasia,expire,fatal,last,ill
dyke: -levee,embankment
dynamic: =energetic -vigorous,live,vibrant +power
dynamite: -explosion,tnt +explode
dynamo: -generation
dynastic: ~dynasty
dynasty: =family -house,lineage,empire +reigning,ruled,royal,emperor,ruler,throne,tang
dysfunctional: -trouble +malfunction,flaw
eager: ~eagerly =keen,enthusiastic,willing,impatient -ready,enthusiasm,excite,willingness,zeal +want,hopes
eagerly: -keenly,enthusiastic,impatient +willing,enthusiasm
eagle: -raptor +golf,putt,philadelphia,hole,emblem
ear: +hearing,lobe,jewelry,listener,sound,heard,organization,pierce
earl: ~earldom -nobleman,lord +noble,titled,peer,nobility
earlier: ~earliest =previously,prior,former,sooner,past,formerly,previous +initials,last,precedent,first,older,predecessor
earliest: =first,origin -oldest,initials +soonest
early: ~earlier,earliest =soon,premature,initials -first,morning,embryonic,preliminary +young,infancy,prehistoric,primitive,wee,start,pioneer,sooner
earmark: -reserve +fund
earned: ~earners =profit,income,revenue,wage,pay,salary,gain -result,garnered,gross,paid,paycheck,reap,receive,score,win,won +fetch,merit,net,notch,pocket,quarterly,receipts,turnover,quarters,moneyed,lucrative,perform,ratio,return,worthy
earners: -worker,wage +employee
earnest: =serious,sincere -solemn,heartfelt
earnestly: +seriously
earth: ~earthly =world,globe,planet,soil,grounded,land +geological,geology,terrestrial,orbit,space,global,moon
earthenware: -pottery
earthly: -temporal,terrestrial
earthquake: ~quake =tremor -temblor,seismic,shake,shook,tsunami +shock,richter,magnitude,epicenter,struck,rubble,seismologist,geological,fault,relief,rescuer
ease: ~easy,easier,easily =relaxed,loosen,relieve,reduce,lessen,soften -lower,soothe,facilitate,mitigate,moderate,relief,simplicity,simplify,slip +easiest,help,quantitative,slow,facility,lift,lighten,fell
easier: ~easily,easiest =simpler -smoother,facilitate +simplify,help,relaxed
easiest: -simple,effortless,straightforward
easily: =readily,simply -effortlessly,smoothly +simple,smooth
east: ~eastern,eastward -orientation +southeastern
eastbound: -eastward
easter: -holiday +lent,resurrection,sunday,pope,eggs,orthodox,spring,festival
easterly: +eastern
eastern: ~eastward -orientation
easy: ~easier,easiest,easily =simple,straightforward,smooth -effortless,simplify +quick,lenient,runaway,simplicity,soft,uncomplicated,lights,simply
easygoing: +relaxed
eatable: -edible
eaten: -food +swallow,feed
eatery: -restaurant
eating: ~eaten =swallow,feed -food,meal,lunch +ingest,edible,feast,fed,intake,nutrition,snack,tasteful,munch,restaurant,hungry,meat,mouth
eavesdrop: -surveillance +listener,nsa,tap,monitor,spy
ebb: -waned
ebola: -virus +hemorrhage,epidemic,viruses,fever
eccentric: =quirky,unconventional -odds,strange,unorthodox +oddball,weird,flamboyant
ecclesiastical: -religious
echoed: =repeat -reiterate,resound,resonance +reflect,imitation,repetition,mirror,sound
eclectic: -vary,mix,wide
eclipse: =surpass,overshadow -exceed,overtaken,overtook +outshine,sun,moon,solar
eco: -green
ecological: ~ecologist =environmental,green -environment +ecosystem
ecologist: -environmentalist
economic: ~economy,economist =financier,fiscal,monetary -efficiency,macroeconomic,finance +trade,saving,growth,recess,recovery,output,inflated,moneyed,industry,gauge,prosperous,slowdown
economist: -expert +finance,forecast,growth,outlook,strategist
economy: ~economist =finance -marketing,growth,thrift +saving,industry,macroeconomic,trade,recess,gdp,unemployment,inflated,job,financier,prosperous,slowdown,stimulus
ecosystem: -habitat,environment +nature
ecotourism: +tourism
ecstasy: ~ecstatic =euphoria -rapture,joy
ecstatic: =jubilant -overjoyed,elated,thrilling,euphoric +happiness
ecuador: ~ecuadorean,ecuadorian
ecumenical: -interfaith,interreligious
eczema: +rash
eddy: =swirl -whirlpool
eden: -paradise
edge: =rim,outskirts,margin,verge -side,fringe,perimeter +lead,narrow,flank,frontier,peripheral,rise,skirt,narrowly,inch,shore,won,slightly,nervous,rose
edgy: =jittery -nervous,tense +irritate,uneasy
edible: +food,safe
edict: =proclamation -order +ruled,law,fatwa,fiat
edifice: -structure
edition: ~editor =version,issue -publicity,publish,revise +print,paperback,rewrites,newspaper,volume
editor: ~editorial =journalist -publish +newspaperman,newspaper,magazine,wrote,paper,press,publicity,headlines,reader
editorial: -opinion +newsroom,leader,newspaper,wrote
educational: =school,teaching,learn,train,taught,teacher -instruction,study,university,literacy,graduate,scholastic,schoolteacher,tutor +headmaster,principal,tertiary,upbringing,tuition,student,pupil,knowledge,professor
eel: +fish
eelam: +ltte,tamil
eerie: -spooky,weird,ghostly,strange,uncanny,haunting +scary,mysterious
effect: =impact,result,influence,outcome,repercussion -efficacy,efficiency,implication,ramification,successfully +fallout,implicitly,potent,ripple,success,validate,implemented,forceful,side,trigger
efficacy: -efficiency +working,potency
efficiency: -product +mileage,streamline,wasted,saving
effluent: -sewage
effort: =try,endeavor,struggle,working -push,tried +initials,program,strive,move,seek
effortlessly: -smoothly
eggs: -embryo,ovum,poultry,roe +hen,nest,hatch,omelet,laid,oval
ego: -vanity,pride +self
egoistic: -selfishness
egotistical: -selfishness
egregious: -glaring
egypt: ~egyptian
egyptian: +pharaoh,pyramid
eight: ~eighth +quarterfinals
eighteen: ~eighteenth
either: +whichever
ejected: =expel,evicted,oust -remove,thrown,expulsion +kick,flung
elaborate: =explain,intricate,sophisticated -fancy,ornate +expand,specify,lavish,richly
elapse: +pass
elasticity: -flexibility +rubber
elated: -euphoria,glee,joy,jubilant,thrilling
elbow: -joint +shove
elder: ~older,old,eldest,elderly =senior +jirga,tribal,leader
elderly: ~old,older =senior -pension,retirees,grandmother,nursing +grandfather,grandparent,medicare,retirement,medicaid
eldest: ~old,older -oldest,firstborn +senior,son,heir
elect: ~electorate,reelection =vote,poll -voter,referendum,primary,runoff,option,select +gubernatorial,midterm,pick,presidential,race,seat,suffrage,presidency,win,governor,incumbent,landslide,legislature,mandate,mayor,observe,officer,parliament,parliamentary,polite,politician,representative,statewide,successor,term,turnout,won
electorate: -vote,voter +poll,polite,turnout
electricity: ~electrified =power -electronic,energy,grid,utilize +hybrid,hydroelectric,megawatts,outage,voltage,generation,lights,motor,plant,shock,transmissible,wire
electrified: -thrilling,excite +power,rouse
electromagnetic: +radio,magnetism,radiation
electronic: =online -semiconductor,techno,technology +gadget,particle,internet,tech
elegant: =grace,stylish,refined -exquisite,glamorous,posh +sophisticated,tasteful,flair,glamour,gracious,handsome,smart,upscale
element: ~elementary =part,factor,ingredient,feature +piece,substance,helium,hydrogen,mercury,nitrogen,plutonium,potassium,sulfur,weather,group,include,oxygen
elementary: =primary -fundamental,simple +school,pupil,grade,kindergarten
elephant: -ivory +tusk,pachyderm,jumbo,mammoth,republican,wildlife,zoo
elevation: =height,promoted,high,raise -heighten,lift +level,rise,hoist,lofty,feet,mountain,peak
eleven: -team
elf: ~elves =fairy -pixie +gnome
elicit: -evoke
eligible: =qualified,entitle -qualification,suitable +right
eliminate: =remove,eradicate,knock -scrap,oust,exclude,erase,knockout,rid,wipe +killing,exit,purge,qualified,shed,weed,lost,end
elite: ~elitist -top,select,privileged,prestigious +established,upper,exclusive,special
elizabethan: +tudor
elk: =moose -wapiti
elliptical: -oval
elm: -tree
elongate: +stretch
eloquent: +fluent,rhetoric
else: -otherwise +someone
elsewhere: -outside +place,overseas
elude: ~elusive =evade,escape -flee +foil,slip,evasive
elusive: -evasive,slippery +hide,fugitive,rare,unattainable
emaciated: +starve,thin
email: =message -mail,send +writing,inbox,wrote,spam,internet,letter
emancipation: -liberal,freedom,free +independent,slavery
embalmed: +mummy
embankment: -levee
embargo: =sanction -prohibit,restrict +trade,exports,important,imposed
embarked: -start,launch,undertake +leave
embarrassed: =humiliated,shame -mortified +fiasco,uncomfortable
embassy: =mission +visa,envoy,related
embattled: -trouble +pressure
embed: -enshrined +implant,lodge
embedded: -implant,lodge,incorporated,fix +enclose,report
embellish: +exaggerate
embezzlement: -theft,steal,misappropriation,fraud,misuse +siphon,scandal,stole
emblazoned: -print +inscribe
emblem: =symbol,logo,insignia -icon +sign,mascot
embodiment: =incarnation -representative,personify,symbol,exemplify,epitomize +express,include,incorporated
emboldened: -encourage,hearten,inspiring,empower +strengthen
embrace: =hug -welcome,kiss +supporter,include,endorse,greet
embroidery: +sew
embroiled: -involved,entangled,mired +implication
embryo: ~embryonic =fetus +fetal,stemmed
embryonic: =fetal +stemmed,fetus
emcee: -host
emerald: -gem,jewel +gemstone
emergence: =urgent -urgency,rescue,fledgling,nascent,sprung,surface,unfold +evolve,sprang,standby,hospitalize,relief,martial,evacuate,flooded,fire,extraordinary,special
emeritus: =retirement -honorary +former
emigrant: =migrated -move,immigrant,left,expatriate,migrant +settle,fled,relocated,exile,refugee
eminent: =prominent,renowned,famous -note,illustrious,prestigious +respect
emir: -ruler,sheik +monarch,prince,sheikh
emissary: -envoy +representative
emission: ~emit =pollute,fuming -gas,exhausting,release,greenhouse,gases +smog,output,issuance,particulate,warming,environment,smoke,environmental
emit: -release,radiation,spew +send,produce,exude
emmy: +television,prize
emotional: ~emotionally =sentimental,touch,passionate,psychological -move,tear,feeling,mentality,poignant +lovely,wept,grief,sad,fear,felt,joy,mood
emotionally: -mentality,psychological +feeling
empathetic: ~empathy
empathize: ~empathy
empathy: -sympathy,understanding
emperor: ~empire,imperial,empress -ruler,monarch,throne,king,tsar,kaiser +sovereign,reigning,palace,roman
emphasis: =stress,focus,priorities -important +focused,underlined,weight
emphasize: ~emphasis =stress,underlined,underscored,highlight -insist,reiterate,focus +note,focused,said,important
emphatically: -resound
empire: ~imperial,empress,imperialist =kingdom,realm +reich,ottoman,roman,ruled,tycoon,throne,state
employed: ~employer,employee =hire,working,engage,use,recruit -job,staff,worker +staffed,workforce
employee: =worker,staff,personnel,workforce -hire,labor,working,servant,staffers +manpower,subordinate,teller,job,layoff,union,mineral,firm,hand,payroll,secretary
employer: ~employee =job,working,hire,occupation,labor,payroll +workforce,recruit,firm,livelihood,profession,usage,workplace,worker,staff,unemployment
empower: ~power,empowerment =enable -entitle,permit,strengthen +entrust,licensed,mandate
empowerment: -enable +strengthen
empress: +queen,monarch,ruler,royal
empty: =vacant,hollow -unoccupied,meaningless,uninhabited,evacuate,unload,unused,vacuum,void +exhausting,vacancy,nobody,vacation,nothing
emulate: -imitation,mimic,follow,match +repeat,rival,model,equally
enable: =let,permit,help,facilitate +possibly
enact: =pass,legislation -implemented,passage +law,introduce,established,parliament,vote,sign,reformer,ordinance
encephalitis: +meningitis
enchant: -magic
encircle: -siege,surrounding
enclave: =territory -pocket,zone,strip +town,ghetto,surrounding,gaza
enclose: ~enclosure -surrounding,fence +include,wrap
enclosure: =pen -fence +paddock
encoded: =encrypted +scramble
encompasses: -include,surrounding +span
encore: -repeat,repetition +rerun,perform,replay
encounter: =meeting,face,match,experience,games,met -rendezvous +finding,shootout,experienced,skirmish,founded
encourage: =urge,promoted,inspiring,motivate,foster,spur,stimulate -hearten,supporter,persuaded,fuelled,incentive,nurture +incite,optimal,optimistic,reassure,stoke,help,invite,stimulus,upbeat
encroachment: -intrusion +inroad
encrusted: +studded
encrypted: -scramble +secured
encumber: -saddle
encyclopaedia: -encyclopedia
encyclopedia: +refer
end: ~endless =finish,stop,halt,final,expire,outcome,resolve -termination,last,lift,snap,tail,tip,ultimately,wrap +goals,eradicate,eventually,extinguished,lapse,quell,repeal,resolution,solve,suffix,terminus,wind,result,retirement,late,rear
endanger: =threaten,jeopardized,vulnerable -imperiled,rare,extinct,risk +protection,harm,species,wildlife,panda,rhino,tiger,whale,habitat,threat
endeavor: =try -strive,tried +undertake,shuttle
endemic: -native,prevalent,widespread,indigenous +locality,rampant,pervasive
endless: =infinite,eternal -unending,interminable,perpetual,infinity,unlimited +forever,long
endlessly: -indefinitely
endocrine: +hormone
endorse: =supporter,recommendation,ratify -sanction,favor,ratification,sign +nod,pass,second,sponsorship,upheld,sponsor
endowment: -fund,gift,grant +foundation
endure: =suffer,underwent,last,survive -tolerate,withstood,sustained,longevity,longstanding,patience,permanent,undergo,undergone,weather,withstand +experienced,face,stand,stood
enemy: ~enmity =foe,opponent,rival,hostile -nemesis +war,fighting,opposed,hate,opposition,propaganda,rivalry
energetic: ~energy =vigorous -live,vibrant
energized: ~energy -invigorate,stimulate,galvanize,enliven +motivate,inspiring,excite
energy: =power,fuel -vigorous,vital,oil,gas,nuclear,pep,solar +hydroelectric,kinetic,megawatts,metabolism,petroleum,utilize,wind,pipeline,sector
enforceable: =implemented,imposition,imposed -police,executive +law,officer,ruled,regulate
enfranchisement: -suffrage
engage: =involved,participate,hire -occupy,marry,fiancee +fiance,enlisted,outreach,marriage,wedding,fought,fighting,working,girlfriend,ring
engender: -spawn
engine: =motor,locomotive,machine -turbine,orchestrate,technician,technology +horsepower,modify,programmers,propulsion,technical,powerplant,fuel,mechanized,plane,jet,vehicle,expert,genetic,steam
england: ~english,englishman +sterling,victorian
english: ~englishman -language
engorged: -swollen
engrave: =inscribe,inscription -etch +imprint,writing,stamp
engrossed: -immerse,preoccupied
engulf: -swallow,envelop +overwhelming,swamped,fire,inundated
enhance: =improve,strengthen,upgrade -increase,heighten +enrichment,reinforcement
enigma: -mysterious +paradox
enjoy: ~enjoyment,joy =liking,lovely,relish -savor,pleasure,fun +fondness,happiness,entertainment,popular
enjoyment: =pleasant,fun,pleasure -entertainment,nice,relish
enlarge: ~large =expansion,expand -extensive +increase,growth,swollen
enlightenment: -illumination +wisdom,insight,understanding
enlisted: =recruit,joined,enrollment -induction +soldier,sign,volunteer,hire
enmity: -hatred
enormous: =huge,massive,vast,immense,gigantic,giant,tremendous,large,great -greatly,mammoth,oversized,vastly,whopping +overwhelming,staggering,size
enough: =sufficient,plentiful +insufficiency,lack,need,satisfy
enquiry: ~inquiry -investigate,query +probe
enrage: ~rage =furious,infuriate,outrage -incensed,mad,madden +irate,fury,provoke
enrichment: ~rich -improve,uranium,nuclear +reprocessing,reactor,iran
enrollment: =register,joined,recruit -study,registration +student,induction,enter,school,university,sign,pupil,freshman,participate
ensemble: =troupe,orchestra -group,quartet +musician,music,perform
enshrined: ~shrine -guaranteed,preserve,protection,entrench +stipulation,incorporated,induction
ensign: =flag +pennant,lieutenant,officer
enslave: ~slavery,slave
ensnare: +tangled,trap
ensuing: -subsequently,follow,result +later,next
ensured: ~sure =guaranteed -secured,insure +protection,safeguard,keep
entailed: +involved,meant
entangled: -involved,mired +tangled
enter: ~entry,entrance,entrants =joined,penetrate,invade -register,infiltrate,participate +induction,invasion,inside,storm,intrude,gate,input,reach
enterprise: =firm,venture +undertake,projected,industry,entrepreneurial,factory,entrepreneur
entertainment: =recreation,fun -show,host,singer +leisure,music,film,television,movie,magician,revue,hollywood,theater,media,studio,funny
enthralling: +fascinating
enthrone: ~throne
enthuse: +rave
enthusiasm: ~enthusiastic =passionate,zeal,excite -fervor,spirits +interest,keen,pep
enthusiastic: =keen,excite -passionate,zealous,fan,rouse,warmly +fervent,freak,lover,warming
enticed: =lure,tempt -persuaded,inducement,seduced,temptation +woo
entirely: ~entirety =whole,full,totally -fully,throughout,utterly,wholly +every,quit,everything
entirety: -whole,full,totally
entitle: ~titled =name,right -qualified
entity: -organization,unite,thing +institute,state,republic
entomb: ~tomb
entourage: -retinue,staff +follow,escorted
entrance: ~entry =gate,gateway -portal +hallway,porch,entryway,lobbying,outside,inside,exit,exam,fees
entrants: ~entry -participate,newcomer +runner
entrap: +frame
entreaty: -plea
entrench: -roots,established +firmly,ingrained
entrepreneur: ~entrepreneurial -tycoon,founder,industrialist +owner,magnate,startup
entrust: ~trusted -task +response,hand,mandate,vest
entry: =visa -gate,gateway +joined,foray,infiltrate,submissive,member,participate,invasion,ticket,membership,open
enumerate: -list
enunciation: -pronunciation
envelop: =packet -letter,shrouded +mail,package,wrap
envied: ~envious,enviable =jealousy,jealous +resentment
envious: -jealous,jealousy
environment: ~environmentalist,environmental =surrounding,habitat -setting,nature +epa,green,pollute
environmental: ~environmentalist =green -pollute,nature +epa,greenpeace,wildlife,movement
environmentalist: =green -greenpeace
envisage: -foresee,predicted,imagine,expected,foreseen +plan,proposal,intended
envision: ~vision =envisage,imagine -foresee +plan,picture,expected
envoy: =representative,messenger -negotiator +mediation,official,intermediary,talk,mission,sent,summon
enzyme: +protein
epic: =saga -grand,heroic,poem +monumental,huge,story,film,long,novel
epicenter: -focus +heart,quake,shook
epicurean: -gourmet
epidemic: =outbreak,plague,pandemic -spread,flu +influenza,rampant,sars,scourge,virus,infect,sick,hiv
epilepsy: +seizure
episode: =incident,event -install,program,show,series +segment,occurrence,television,season,sitcom,pilot,final,serial
epoch: -era +period,historic
eponymous: -namesake +titled,titular,name
equaliser: +goals,level,tie,score
equally: ~equivalent,equaliser =tie,match,peer -identical,even,parity,fair,equitable,evenly,par,similarly,tantamount,tying +level,feminism,likewise,synonymous,right,fairly,gender,half,header,tied
equate: ~equatorial =formula -likened +mathematics
equatorial: =tropical
equestrian: ~horse -ride,rider,horseman +jockey,jumped,sport
equilibrium: -stability,parity +poise,steady
equipment: =gear,hardware,kit,supply,machinery,machine,tool,instrument -install,outfit,technology +material,fit,transmitter,prepare,provide
equitable: ~equity =fair -just,impartial,even,fairly +unbiased,reason,justice
equity: =share,stock -fair,stake +justice,parity,marketing,investor,ownership,investment
equivalent: =similarity -worth,parity,synonymous,tantamount +match,parallel
era: =period,time -reigning +generation,year,history,renaissance,victorian
eradicate: -wipe,exterminate +remove
erase: =wipe -remove,obliterated
erect: -raise,upright +install,monumental
eritrea: ~eritrean +ethiopian
eroded: ~erosion =weakening,undermine +wear,worn
erosion: -weakening,wear +loss,weather
erotic: ~eroticism,erotica =sexuality,pornographic -sensual,sexy +sex,explicit
erotica: +porn
err: ~error
errant: +stray
erratic: =unpredictable,inconsistency -irregular,volatile,unreliable +unstable,uneven
erred: ~error
erroneous: ~error =wrong,mistaken,incorrect,inaccurate -false,incorrectly,mistakenly,wrongly +mistake,untrue,misguided
error: =mistake,fault,wrong -slip,flaw,inaccuracy,glitch,lapse,oversight +flawless,fumble,inaccurate,inadvertently,incorrectly,malpractice,mistaken,mistakenly,misunderstanding,unforced,wrongly,gaffe,incorrect,failure
erstwhile: -former +onetime
eruption: =explode,flared,outbreak -start,explosion,outburst,volcano +spew,lava,volcanic,ignite,violence,riot
escalation: =intensify,worsen -increase,rise,mount,grow,spiral,flared,upsurge +soar,heighten,staircase
escape: ~escapee =flee,evade,flight,getaway,survive,leak,fled -fugitive,leave,evasive,loose,runaway +run,exit,freed,loophole,unscathed,jailbreak,prisoner,free,ran,unhurt,hide,slip,survivor,trap
escapee: -fugitive,runaway +refugee,survivor
eschew: +shun
escorted: =guard -guided,prostitute,usher +protection
esophagus: +throat
especially: ~special =particularly -notable,mainly +exceptionally,particular,primarily,specific,mostly,include
espionage: ~spy =intelligence -surveillance +treason
espoused: +marry
essay: =paper -treatise,writing +piece,thesis
essayist: +writer
essence: -heart,substance,spirits +nature,extract,gist
essential: =vital,necessary,key,indispensable,important,fundamental -need,imperative,invaluable,necessity,required,virtually +staple,main
established: =founded,formed,start,institute,prove -launch,open,introduce,fix,foundation,founder,proven +organization,incorporated,longstanding,old,existence,traditional
estate: =property,inherit,land,mansion -legacy,manor,plantation,ranch,realty +house,wealth,realtors,villa,heir,home,owned,farm
esteem: =respect -regard,reputed,prestige,revere,prestigious,venerate +honor,prize,value,pride
estimate: =roughly,projected,guess,forecast -reckon,value,gauge,peg,predicted,valuation +figure,think,rating,expected,evaluation
estonia: ~estonian
estranged: -separately +former,split
estrogen: ~oestrogen -hormone
estuary: -inlet,mouth +river
eta: +separatist,spain,terrorist,spanish
etch: -inscribe
eternal: =perpetual,forever -everlasting,permanent,immortal,infinity +infinite
ethanol: +fuel,sugar
ethics: =morale,principle +integrated,value,misconduct
ethiopia: ~ethiopian
ethnic: =racial,tribal,race -tribe +minor,folk,hutu,pashtun,sectarian,tutsi,national,genocide,latino,racism
etiquette: -manner,protocol,polite
etymology: -origin +word
eulogy: +obituary
euphoria: -joy,jubilant,excite +happiness,exuberance
euphoric: ~euphoria
euro: -moneyed +european,sterling
europa: ~european +jupiter,moon
europe: ~europa,european +west
european: +transatlantic,union,german,french,italian,spanish,integrated,international,westerner
euthanasia: +suicide,mercy,killing
euthanize: ~euthanasia
eva: +spacewalk
evacuate: ~evacuees =fled,relocated,withdrawn -remove,withdrew,move,left,rescue,flee,exodus,leave,pullout,withdraw +flown,residence,shelter,flooded,home,hurricane,retreat,typhoon
evacuees: =refugee -homeless +shelter
evade: ~evasive -skirt +flee,shirk,loophole
evaluation: =review -judgment,test,rating,judge +study,examination,grade,valuation,psychiatric
evangelical: ~evangelist -protester,preach +religious
evangelist: =preacher,missionary +televangelist,ministers,pastor
evaporated: ~vaporize -vanished +lose
evasive: +slippery
eve: -even,night
even: ~evenly -flat,level,night,nightfall,nighttime,smooth,tonight +nightly,sunset,twilight,fair,late,overnight,steady,straight
evenly: +uniformly,fairly
event: =occurrence,incident,happen,occasion,tournament -festival,phenomenon +exhibit,forum,functioning,fundraiser,gala,march,meeting,occur,party,phenomena,rodeo,show,thing,unfold,race,experience,hold
eventually: =ultimately,later -final,someday +gradual,subsequently,last
ever: -never +history
everest: +himalayas,mountain,summit
everglades: +swamped,wetland
evergreen: -perennial,pine +timeless,tree,fir,spruce
everlasting: -immortal,perpetual +forever,permanent
every: +yearly,everyone,monthly,per
everyday: =ordinary,routine -mundane +normal,usual
everyone: +unanimity,people
everything: +whatever,whole
everywhere: =throughout,worldwide -widespread,ubiquitous +nationwide,rife,wherever,world,place,global
evicted: =expel,expulsion -oust,remove,uproot +homeless,forceful,foreclosure,thrown
evidenced: -show,prove,illustration +reveal,indicator
evidently: ~evidenced =proof,testimony,indicator -sign,prove,trace,fingerprint,witness,manifest,obvious,obviously,seemingly,testament,visible +finding,fact,forensic,glaring,inform,proven,testify,trial,show,investigate,founded,prosecutor
evil: =wicked,sinister,immoral,sin -vile,satan,malicious,scourge +wrong,monstrous,vice,villain,wickedness,harm,terrible
evocative: ~evoke -reminisce
evoke: -recall +reminder,provoke,suggestion
evolution: ~evolve,evolutionary -progressed +transform,species,theory,fossil
evolutionary: ~evolve -gradual
evolve: -grew,transform,progressed,unfold +species
ewe: -sheep
ex: -former,onetime,retirement +previous,formerly
exacerbate: -worsen,inflame,intensify,worse +heighten,fuel
exactly: =precision,just -literate,perfectly +identical
exactness: ~exactly =precise,specific +extract,imposed,pinpointed,rigorous,right,precision,specify,strict
exaggerate: -overstate,inflated,overblown,hype +extravagant
exalted: +lofty
exam: ~examination =test -quiz +midterm,physical,grade,oral
examination: =test,inspect,scrutiny,investigate,review,inquiry,study -inspector,probe,scan,scrutinize,survey +look,mri,screen,vet
example: ~exemplary =instance,sample,illustration,model,specimen -precedent,paradigm +liking,lesson,role,show
exasperated: -frustrating,irritate
excavation: =unearth -mine +uncover,quarry,ruins
exceed: ~excessive,exceeded =top,overtake -surpass,pass,outstrip,outpaced,outperform,overrun,overtaken,overtook +higher,overran,outdo,outnumbered,limit,greater,maximum
exceeded: ~excessive =surpass -top,pass,outstrip,outnumbered +overshot,limit,expected,higher,outdid
exceedingly: -extreme
excellence: =outstanding,superb,great,superiority,terrific,good,quality -except,fine,perfect,exemplary,merit,shining,splendid,stellar,sterling,super +fabulous,fantastic
except: ~exceptionally =exclude -exempt,extraordinary,outstanding,phenomenal,rare,singular,special,unprecedented,unusual,waiver +saving,rarity,uncommon,unique
exceptionally: =extreme,extraordinarily -unusual,remarks +particularly,highly
excerpt: =extract,passage -quotation +part,quote
excessive: =undue,unreasonable -extreme,exorbitant,overly,extravagant,glut,surplus,surpluses +overboard,overdose,overrun,unjustified,overuse,high,extra
exchange: =swap,trade,switch,replacement,marketing -interchange +return,substitute,nasdaq,nyse,stock,rating,prisoner,floating,gunfire,index,mercantile,share,trader,transaction
exchequer: =treasury +finance
excise: =tax -levy,remove +tariff
excite: =thrilling -exhilarated,rouse +happiness,fascinating,fervor,fever,frenzy,sensational,glad,stir
exclaim: +shout
exclude: ~exclusive =omit -without,minus,exempt,expel,ineligible +ruled,suspension
exclusive: =solely -unique,private,scoop,posh,upscale +restrict,luxury,monopoly,proprietary,special,select,limit,patent
excruciatingly: -painfully
excursion: =trip,tour -outing,jaunt,sightseeing +journey,foray,expedite,visit
excuse: ~inexcusable =pretext,justification,pardon,exempt,forgive,reason,explanation -forgiven,guise,justify +rationale,explain
executive: =manage -head,hang,implemented,killing,managerial,murder +leader,official,hung,magnate,massacre,penalty,presidential,punish,officer,run,presidency,firm,fulfill,governed,lethal,perform,senior,sentenced
exemplary: ~exemplify -model,outstanding,ideal +impeccable,good
exemplify: -illustration
exempt: =immunity -free,waiver,waive +spare,impunity
exercise: =workout,train,maneuver,practically -exert,use,fit,simulate +jogging,wield,yoga,manoeuvre,gym,sport,military,physical
exert: +wield,use
exhausting: =tired,weary,fatigues -spent,fuming,grueling,sap,thorough +use,pollute
exhibit: ~exhibitor =show,exposition,fair,museum,friendly,shown -gallery,expo,preseason,retrospective,showcase +pavilion,salon,presenter,painting,visitor,painter
exhibitor: +fair
exhort: -urge
exhume: +unearth,gravely
exile: =expel,expulsion,refugee,expatriate -flee,fled +overthrown,return,oust,lama
existence: =presenter -extant,life,live,presence,subsistence +old,incumbent,reality,real
exit: =leave,withdraw,left -way +quit,pullout,ramp,walkout,withdrew,resignation
exodus: =flight,migrated +flee,leave,refugee,migrant
exoneration: +innocent
exorbitant: -unreasonable +expensive
exotic: -foreign,tropical,unusual +rare,strange
expand: ~expansion =grow,extend,increase,widen,spread -swell,growth,grew,grown,stretch,wider +larger,strengthen
expansion: =growth,increase -extensive,grow,proliferate,swath +spread,widen,grew,membership,larger
expat: ~expatriate
expatriate: -foreign +immigrant,migrant,westerner,residence,overseas
expected: =predicted,forecast,projected,supposed,schedule,hopes,pregnant -liking,plan,probably,outlook,prospect,wait +foresee,hopefully,intended,pregnancy,see,slate,think,face,future,look,optimal,optimistic,poise,seen,speculation
expectorate: -spit
expedite: ~expeditionary =voyage,trip,trek,journey,mission,explorer -foray,safari +team,traveled,pole,speed
expeditionary: +forceful,overseas,military
expel: ~expulsion =oust -remove,purge +suspend,flush,kick,forceful,thrown,sent
expend: ~expenditure +spent
expenditure: =spending,spent -expensive,outlay +investment
expensive: ~spending =luxury -pricey,price,overpriced,extravagant,high,lavish,precious,spent,steep,upscale,valuable +fancy,flashy,overhead,posh,million,rich,inflated,premium
experience: ~experienced,experimental =undergo,suffer,feeling -expert,skill,veteran,face,felt,test,trial,undergone,underwent +know,ordeal,practically,researcher,saw,see,study,working,knowledge,train,lab,laboratory,lesson,science,scientific
experienced: =veteran,suffer,felt,underwent -season,skill,undergo,feeling,expert,practise +face,qualified,mature,practically,professional,saw,specialist
experimental: =pilot -trial,test,tent +untested,exploratory,prototype,unconventional,innovative,researcher
expert: =specialist,scholar,scientist,professional,knowledge,skill -guru,master,mastery,proficient,prowess,pundits,specialty +researcher,geologist,historian,inspector,observe,professor,sociologist,technical,technician,wizard,say,panel,pro,seminar
expire: ~expiry =lapse -termination +finish,run,invalidate,outdated,validate
explain: ~explanation =justify -say,tell,reason,outline,said,told +interpretation,solve,understanding
explanation: ~explanatory =reason,justification,interpretation -rationale,theory +motivate
expletive: -profane
explicit: =specific -express,hardcore,pornographic +graphic,obvious,overt,porn
explicitly: -expressly,specific,openly +plainly
explode: ~explosion +rupture,pop,test,killing,grenade
exploit: =use -feat,tap,harness,manipulation,misuse,predatory +utilize
exploratory: -preliminary,investigate,initials +tent,trial
explorer: ~exploratory =search -prospect,survey,probe,scouting +oil,space,pioneer
explosion: -grenade,munition,ordnance,outburst,tnt,volatile +incident,mine,weapon,killing,fire,injure,gas,loud,mortar,plastic,powder,roadside,terrorism
expo: ~exposition =fair -show
exports: =shipment,sale,sell,ship -trade,overseas +good,send,sold,foreign,surplus,tariff,product,sent,oil,textile,grain,orientation,petroleum,supplier
expose: ~exposure =reveal,uncover,vulnerable -unprotected,show +unmask,finding,subject,risk,susceptible,unveil,scandal,leak,naked
exposition: -fair +show
exposure: =revelation -publicity,vulnerable,risk,radiation +uncover,infect,scandal
express: =voice -say,state,tell,show,phrase,reflect,term,utter,vent +manifest,said,opinion,told,view
expressway: =highway,freeway,motorway,turnpike -road +roadway
expulsion: =ouster -remove,purge
exquisite: -fine,lovely +superb,refined,gorgeous
extant: -survive +remains
extend: ~extensive,extent =prolong,renew,stretch,long,longer -lengthen,widen,offer,lengthy,protracted,span,spread +increase,longest,reach,extra,last,postpone,ran,stay
extensive: ~extent =vast,wide,widespread,large -lengthy,spacious,sprawling,sweeping +great,substantial,thorough,massive,pervasive,wider,severe,renew
extent: =scope,scale,range,magnitude,size,length,level +reach,proportion,much,wider
exterior: =outside,external,facade,outer -surface,outward +foreign
exterminate: -genocide +holocaust
external: =outside,foreign,outer -overseas,outward +international
extinct: -vanished +lost,species
extinguished: -quench +firefighter
extol: -praise
extort: -shakedown,racket +ransom,threaten
extra: =spare,surplus,supplementary,overtime -supplement +perk,surpluses,increase,plus,special
extract: =remove -obtain,withdraw,pulled,passage +mine,quote,squeeze
extradited: -handover +surrender,transfer,rendition,fugitive,suspected,hand,trial
extraordinarily: -remarks,unusual,incredible,extreme
extraordinary: ~extraordinarily =unusual,incredible,special -remarks,rare,miraculous,phenomenal,unbeliever,unprecedented +outstanding,uncommon
extraterrestrial: +ufo
extravagant: =lavish -wasted,profligate,luxury,flamboyant +spectacular
extravehicular: +spacewalk
extreme: ~extremist =highly,intense -terrible,really,hardcore,profoundly,radical,terrorism,ultra,wildly +severe,fringe,painfully,profound,unreasonable,utmost,huge
extremist: =radical,fundamentalist,militant,hardline,terrorist -fanatic,islamist,ultra +zealot,fringe,inflammatory,taliban,violent,jihad,qaeda
extroverted: +outgoing
exuberance: +flamboyant
exultant: -jubilant
eye: ~ocular =gaze,watchful -vision,sight,look,view +iris,eyeball,optician,glass,saw,organization,retina,face,see
eyebrows: +surprising
eyesight: -sight,vision
eyewear: +sunglasses
eyewitness: =witness -onlooker,observe +testimony,saw,firsthand,seen
fabled: -legendary,myth,mythical,tale +mythology,story
fabric: =textile,material -silk,false,forgery,invent +structure,wool,fiction,fictitious,lie,lies,linen,velvet,woven
fabulous: =fantastic -wonderful,great,marvelous,terrific
facade: =front -pretense +face
face: ~facial -meeting,visage,risk,play,showdown,look +forehead,mask,met,subject,surface,undergo,undergone,opposed,mouth,opponent,threaten,skin,nose,smile
facebook: +user
facelift: +makeover
faceoff: +showdown
facilitate: =help -promoted,simplify +smooth
facility: =plant,factory -install,site,hospitalize,prisoner,laboratory,infrastructure,service +lab,reactor
facsimile: -fax +replica
fact: ~factual =reality,truth,inform -trivia,true +info,proof,really,indeed,real
faction: =group,party,side,wing -sect,splinter,sectarian +militias,rival,fatah,offshoot,infighting,split,fighting,movement,partisan
factor: =reason +influence,variable,ingredient
factory: =plant,mill,manufacture,workshop -working,refinery,industry,workplace +foundry,maker,worker,product,produce,making,machinery,good,output,steel,textile
factual: =true -real,truth,nonfiction +objective
faculty: -professor,staff,teacher +university,school,teaching
fad: +mania,novelty
fade: =waned -weakening +vanished,pale
fahd: +king
fahrenheit: -temperature
failed: ~failure,unsuccessful =flop,unable,lost,faltered -missing,malfunction,neglect,shortcoming +foil,fold,ineffective,lose,unsuccessfully,vain,stall,reject,impossible,inadequate,loss,never,wrong
failure: =flop,unsuccessful,fiasco,malfunction,fault,inability -loss,lapse,loser,outage,unable +glitch,incompetent,meltdown,problem,setback,lost,mistake,neglect
faint: =weak -swoon,slight,pale,unconscious,slim +feeble,indistinct,remote,quiet
fair: ~fairly =just,impartial,honest,festival,justice -reason +marketing,unbiased,trade,show,pleasant,neutralize
fairly: =quit,rather,somewhat,pretty,relative -justly,reason +impartial,honestly,moderate
fairway: +golf,hole,tee
fairy: -pixie +sprite,tale,mythical
fairyland: +wonderland
fairytale: +story
faithfulness: =religion,trusted,religious -loyalty,fidelity,loyal,pilgrim,true +islam,hinduism,judaism,loyalist,spiritual,staunch,steadfast,worshipper,god,prayer,worship
fake: =false,forged,phony,sham,forgery -fraudulent,imitation,hoax,faux,fictitious,mocking,pretend +feign,nonexistent,phantom,placebo,pseudonym,replica,synthetic,fraud
falcon: +raptor,hawk
fall: ~fell,fallen =plunge,tumble,slide,sink,slump,reduction,slip -lose,plummet,lower,shrink,sank,shrank,topple,waterfall +ouster,retreat,sagging,shrunk,sunk,trip,waned,weaker,loss,recess,season,slid
fallacy: -myth
fallen: ~fell -plunge,slip,tumble +sank,killing,lower,plummet,lose,slump
fallout: =repercussion -radiation +impact
false: =untrue,wrong,incorrect,phony -lie,mislead,faux,fictitious,fraudulent,inaccurate,incorrectly,lies,lying,unfounded,wrongly +forged,mistaken,hoax,misled,mistakenly,sham,fraud,perjury
falsehood: -lie,lies
falsification: -forgery
falsify: -forged,forgery +tamper
faltered: =stumble -weakening,slow,struggle,weak,hesitate +slump
fame: ~famous,famer,famously =renowned,stardom,glory,reputed -prominent,limelight,notoriety +popular,star,recognition,known,legendary,spotlight
famer: +legend
familiar: =known,recognizable,know +intimacy,intimate,knew,knowledge
family: =household,kin -relative,parent,home +wife,husband,genus,lineage,subfamily,uncle,folk,kinfolk,marriage,mother,father,grandchildren,grandfather,grandmother,grandson,kid,nephew,personal,related,sister,son,surname
famine: =starvation,hunger -malnutrition,starve +hungry,food
famished: -hungry,starve
famous: =renowned,note,known,prominent,popular,legendary,notable -notorious,star,illustrious,prestigious,recognizable +great,infamous,know,landmark,legend,notoriety,recognize,superstar,reputed,icon,historic,profile
famously: +notable,known
fan: =follow,spectator -supporter,lover,stoke +strikeouts,hooligan,popular,stadium,keen,liking,lovely,partisan
fanatic: -radical +freak,terrorist
fancy: -luxury,liking,ornate,imagine,posh +imaginary,upscale
fanfare: -publicity,pomp +hype,trumpet
fang: =tooth -teeth
fantastic: =terrific -great,wonderful,marvelous,incredible,phenomenal +surreal,superb,super
fantasy: ~fantastic =imagine,fiction -imaginary,illusion +magic,story
far: ~farther,furthest =remote -long,much,sweeping,wide +faraway,profound,range
faraway: -remote +outlying
farce: -sham +guerrilla,rebel,insurgent
fare: =price,ticket,food -taxi,menu +toll,perform,fees,passenger,pay
farewell: =goodbye -part,leave +last,final,retirement
farm: ~farmland,farmer =ranch,plantation,rural -grow,field,homestead,livestock +farmhouse,grange,grown,orchard,paddy,tractor,vineyard,land,grower,harvest,fruit,grew,poultry,salmon,soil,straw,swine
farmer: =grower,peasant -rancher,planter +landowner,raiser,worker,land,harvest,rural,grain,grow,livestock,milk,ranch,rear,rice,sheep,wheat
farmhouse: -homestead +house,home
farmland: =field -land +pasture,hectares
farmworker: -peasant
farsi: +persian
farsighted: -visionary
fascinating: =intrigue -interest +obsession
fascism: ~fascist +nazism,totalitarian,ideology
fascist: =nazi
fashion: =style,trend,manner,vogue -model,hip,popular,stylish,trendy +way,glamorous,mod,runway,wear,garment,luxury,look,shape,smart
fastball: +pitch,throw
fasten: -pin,screw +strap,tying,zip,hooked,tie
faster: ~fastest -quick,speed,rapid,swift,speedy,quicker,sooner +hasten,outpaced,speedier,swifter,rapidly,pace,record
fastest: =quickest -speediest,swift,rapid,quick +speed,record,swiftest,race,lap,pole,sprint
fasting: ~faster,fastest =quick,rapid,speed,swift,speedy,quickly -hunger,ramadan,quickest,rapidly,swiftly +pace,promptly,soon,sped,velocity,rush,lightning,mph
fat: ~fatty,fatter =obese,overweight -heavy,grease,plump,stout +lard,weight,oil,thick
fatah: +palestinian,party,group
fatal: =lethal,mortal -killing,termination,tragic,victim +irreversible,killer,toll
fate: =future,fortune -outcome,lot +luck,happen
father: ~paternal,fatherhood =parent,papa,priest -founder +relative,parenthood,patriarch,stepfather,son,reverend,grandfather,inherit,man
fatherhood: -parenthood +paternal
fatherland: -homeland,motherland
fatherless: +orphan
fatherly: -paternal
fatigues: =weary,tired -tiredness +symptom,uniform
fatty: -greasy,oily +obese
faucet: -tap +valve
fault: ~faulty =mistake -flaw,malfunction,glitch +guilty,response,wrong,lapse,negligence,problem,shortcoming,quake,wrongdoing
faultless: -flawless,perfect +perfectly
faulty: =flaw -imperfection +malfunction,unreliable,recall
fauna: =wildlife +species
faux: -imitation +synthetic
favela: +slum
favor: =supporter,preference -liking,good,grace,preferential,pro,rosy +kind,favorite,lean,sympathetic,tilted,help,want
favorite: =preference,popular -liking +odds,patronage,pet,tip,frontrunner,lead,idol,pick
fax: +send,message,phone,sent,machine,telephone,transmit
fbi: +investigate,police,federation
fear: =worried,scared,panic,horror -terrorism,fright,threat,frightened,jitters +jittery,nervous,panicked,paranoia,paranoid,scary,specter,terrified,unease,risk,threaten,uncertainty,warning
fearless: -intrepid +undaunted
feasible: =possibly,viable -workable,practically,realistic,viability
feast: =festival -holiday,meal,party +supper,thanksgiving
feat: -stunt +record
feathers: =plume -plumage +wing
feature: =trait -include,star,highlight,film,hallmark,quality +presenter,offer,movie,show,story
feb: ~february
february: +month
fed: ~feed,food -nourish,reserve +supply,impatient,federation,interest,rating,hungry,fuel,hike,tired
federation: =national -governed,state,league,union +governmental,washington,nationwide,republic
fedora: +hat
feeble: -frail,lame,pathetic,weak
feebler: -weaker
feed: ~food,feeder =fodder -nourish,supply,fuel,fuelled,grazing +meal,nutrition,provide,hunger,hungry,tube
feedback: =response,reaction,input -opinion
feeder: +tributary
feeling: ~felt =sense,think,touch,sentimental,mood -instinct,perception,sensational,texture,vibe +opinion,lovely,passionate,thought,suffer,joy,sensitive
fees: =payment,price,tuition,toll -levy,pay +fine,postage,premium,royalty,subscription,tax,moneyed,rent,paid,rating,sum,tariff,transfer
feet: ~foot +paw,solely,measure,ft,height,tall,walking,shoe,high,toe,leg,length,heels,meter
feign: -pretend
feline: +tiger
fell: =plunge,slip,tumble,slid,sank -sink,slide,lower,stumble,lost +lose,plummet,overboard,shrank,loss,reduce,weaker,slump,rain,index,knock,less,loser,low,lowest,sharp,shed,slowdown,weakening
fellow: =man,guy +peer,scholar,teammate,men
fellowship: =scholarship -grant +friendship,solidarity
felon: -offender
felony: -offensive +misdemeanor,robbery,murder
felt: =thought -sense,think,perceive +shake,touch,opinion
female: ~feminine,feminist =woman,girl,lady -sex,gender +women,mother,hen
feminine: -womanly,woman +girlish
feminism: ~feminist +women,movement
feminist: +woman
fence: ~fencer =wall -railing +hurdle,perimeter,sabres,hedge,wire,separately,sword,west,gate
fend: -repel,resist,ward,parry,stave +rebuff,survive
feral: -wild
ferocious: =fierce,savage -violent,vicious,intense +wild,ruthless
ferocity: ~ferocious
ferry: =ship,transport,vessel +shuttle,sank,passenger,port,sink,termination
fertilizer: -manure,nitrate +lush,phosphate,prolific,reproduction,sperm
fervent: ~fervor
fervor: ~fervour =zeal -passionate
fest: +festival
festival: =holiday -fete,fiesta,gala,merry,party +jubilee,passover,film,music,paradise
fetal: ~fetus,foetus,foetal -unborn +prenatal
fetch: -retrieve,sell +price,sold
fetus: ~foetus -unborn +pregnancy,pregnant
feud: =quarrel,rivalry -vendetta,row,rift,spat,wrangling +fighting,revenge,rival
feudal: +medieval
fever: ~feverish =temperature -ill,symptom,mania +malaria,flu,pyrexia,sick,virus,typhoid
fewer: ~fewest =less,smaller -lower +reduce,shortage,lesser
fewest: =least -lowest +minimum
fiance: ~fiancee
fiancee: -girlfriend +partner
fiasco: -flop,mess
fiat: +order
fib: +lie,lies
fibber: -liar
fibers: ~fibre =thread -textile +optical,wool,stranded
fickle: +volatile
fiction: ~fictitious =novel,story,imaginary,literature -tale,myth,mythical +invent,literary,nonexistent,novelist,prose,writer,genre
fictitious: =imaginary -invent,phony,nonexistent +mythical
fiddle: =violin +tinker,swindle,instrument
fiddler: -violinist
fidelity: =loyalty
fidgety: -restless
field: =pitch,grounded,sphere,meadow,sector -land,pasture,specialty +grass,grassland,paddy,realm,stadium,turf,park,play,player,oil,subject,hectares,magnetism,plain
fielder: -outfielder +infielder,player
fierce: =intense,violent,savage,heavy,strong -furious,hotly,strongly,vehemently,vicious +severe,staunchly,vigorous,virulent,fighting,stiff,wild
fiercest: +heaviest,strongest
fiery: ~fire -passionate,inflammatory +flame,heat
fiesta: -party
fifa: +football
fife: =flute
fifth: ~five
fifty: -half
fighter: ~fought =soldier,warrior,guerrilla,militant,rebel,jet,insurgent,warplane,militias -mujahedeen,plane +gunman,troop,mercenary,middleweight,mirage,samurai,taliban,welterweight,wrestler,gunmen,war,forceful,rebellion,squadron,wrestling
fighting: ~fighter,fought =war,struggle,hostile,violence,warfare -skirmish,fray,melee,opposed,quarrel,strife,vie +shooting,grappling,rumble,scrap,vying,wage,wrangling,wrestling,rebel,soldier,heavyweight,punch,resist,showdown,sword,tackle,truce
figure: =statistics,number -personal,totally,shape,stats,sum +graph,images,integer,sculpture,report,rating,tally,survey,table
figurehead: -titular
fiji: ~fijian
filament: +wire
file: =submit,lodge,register,record -lawsuit,sue +sued,report,submissive,suit,folder,plaintiffs,motion,petition
filibuster: -obstruct +stall,stonewall
filipino: ~philippines
fill: ~full =pack,load -stuff,occupy,fraught,laced,plug,riddled,stuffed +stock,satisfy,refueling,studded,vacancy,pour
filly: -mare +horse
film: ~filmmaker =movie,picture,shooting,footage -screen,thriller,flick,hollywood,layer,tape,video,videotape +membrane,photograph,product,sequel,studio,motion,premier,genre,horror,narrative,photography,produce,scene,script,shot,silent,soundtrack,star,story,tale,theatrical
filmmaker: -produce +moviemaker
filter: -screen,sieve,strain +purify,leach
filthy: -foul
fin: -flipper +shark,tail
final: ~finalist =last,ultimately -irreversible,playoff,seal +titled,finish,winner,trophy,match,games,latter,semifinals,showdown,tournament
finalist: +nominee
finance: ~financier,refinancing =fund,moneyed,sponsor,treasury,loaned,investment -pay,underwrite +lend,sponsorship,subsidize,ministers,investor,paid
financier: =monetary,fiscal -moneyed,investor +lender,magnate,fund,investment
finding: ~founded =location,uncover,unearth,trace -recover,spot,search,ruled,learnt,result +seek,judgment,learn,pinpointed,retrieve,identify,inquiry,report,researcher,show,study
fine: =penalty,punish,good -penal,sanction,okay,thin,ticket +gourmet,levy,nice,purity,satisfactory,superb,pay,forfeit,sentenced,violation,imposed,well
finest: -greatest
finger: ~fingerprint -thumb,hand +injury,nail,pointed,ring
fingernail: +nail
fingerprint: -print,thumbprint +trace,mark
finish: -graduate,place,wrap +ranking,stop,result,positive,last,podium,ready,sixth
finite: -limit +restrict
finland: ~finnish,finn +nordic
finn: ~finnish
finnish: +helsinki
fir: +spruce
fire: ~fireplace =flame,shooting,sack,shot,launch,gunfire -inferno,wildfire,oust,shell,firefighter,layoff,smoke +gunshot,ignite,ouster,overheating,purge,relieve,remove,torch,lit,laid,unemployed,gun,gunman,job,lights,missile,mortar,resignation,rifle,rocket,shootout,spread,squad
firearms: =gun,weapon -pistol,rifle,handgun,shotgun +revolve,shooting,gunman
firecracker: -fireworks
firefighter: -fireman,firemen,rescuer,skirmish +shootout,rescue,flame,wildfire
fireplace: -hearth
firepower: -weaponry,weapon +strength,gun
fireworks: -pyrotechnics +rocket
firm: ~firmer =steady,strong,solid,tough,stable -strict,resolution,maker,hard,staunch,steadfast,stronger,tight +google,startup,strengthen,strongest,sturdy,subsidiary,industry,supplier,manufacture,firmly,fix,incorporated,multinational
firmament: +sky
firmer: -stronger,higher,tougher,harder,steadier +rise,gain,tighter,stricter
firmly: =strongly -steadfastly,resolution,solidly,tightly,flatly,staunchly +forcefully,vehemently,strong
first: ~firstly =initials,origin,inauguration,maiden,top -open,premier,foremost,introductory,pioneer,preliminary,primary +start,gold,new,outset,pole,prima,starter,unprecedented,lead,winner,freshman,historic,never,priorities,rookie
firsthand: -personal
firstly: -initials +primarily
fiscal: =tax,monetary +macroeconomic,taxation,spending,treasury,year,revenue,quarters
fish: ~fishery,fisherman,fishermen =seafood -trawl,tuna,salmon,trout,shark +trawler,gill,herring,pike,species,sushi,wildlife,sea,net,river,stock,food,haul,hooked,marine,mercury,ray,recreation,rod,tackle
fisher: -fisherman +trawler
fisherman: ~fishermen +trawler
fishermen: +salmon
fishery: +trawler,industry
fist: -hand +punch,knuckle
fit: =healthy,suitable,suit,install,health -match,recover,seizure,furnishings,proper,well +tantrum,fixtures,gym,mesh,outburst,shape,tailor,workout,injury,physical
fitter: -healthier
fittingly: +properly
fix: =repaired,mended,permanent,stationary,solution -rig,patch,peg,resolve,solve +maintenance,remedy,restore,settle,stable,steady,price,problem,manipulation,pin
fixated: -obsession
fixtures: =match,games +mainstay
fizzy: -sparkle
fjord: -inlet
flaccid: -limp
flag: =pennant,standard -symbol +flagship,insignia,offside,sagging,national,pole,hoist,wave,raise,signal
flagpole: +mast
flagrant: =glaring -gross,outrage +obvious
flagship: -main,lead +ship,vessel
flair: =talent,knack -style,panache,gift,skill
flamboyant: =flashy -showy,ostentatious,theatrical +stylish
flame: ~inflame -inferno,torch +lighter,wildfire,smoke,lit
flanders: ~flemish
flank: ~flanker =side,wing
flanker: +forward,player
flap: -row,uproar,flutter,fuss +wave,tab
flared: -flash +intensify,renew
flash: ~flashy -spark +sudden,gleam,lights,lightning,flooded
flashlight: -torch
flashpoint: -hotspot,trouble +tinderbox
flashy: -showy,ostentatious,gaudy +glamorous
flat: ~flatten =level,unchanging,horizontal,smooth -stagnant +home,residence,house,lowland,sideways,live,tenant,rent,steady,plain
flatly: -outright +vehemently
flatmate: -roommate
flatten: =raze -level +squash
flautist: +flute
flavoring: =tasteful -spice +season,vanilla,food,sweet,tang
flaw: =imperfection -shortcoming +wrong,weak,loophole,malfunction,problem
flawless: =perfect,immaculate -impeccable,unblemished,pristine
flawlessly: -perfectly
flea: -parasite +insect
fled: ~flee,flight =ran -leave,run,refugee,left +fugitive,runaway,hide,refuge,retreat,shelter
fledgling: =nascent -new,young +novice,startup,inexperienced
flee: =refugee -leave,ran,retreat,run +fugitive,getaway,left,refuge,flight,panic
fleece: +shear,wool
fleet: =navy,flotilla -ship,naval,squadron +vessel,vehicle,warship,truck,plane
flemings: ~flemish
flesh: =meat,skin +tissue
flew: ~flying,flight,flown,flies -traveled,pilot,soar +jet,plane,trip,helicopter,sky
flexibility: -leeway,versatile +fluid,latitude,resilient,suppleness,willing,freedom
flick: =movie
fliers: ~flyer,flying =leaflet -pamphlet,handbill,pilot,passenger
flies: ~flown,flight,flying -insect,soar,traveled,pilot +plane,wing,mosquito
flight: ~flying,flown =plane,journey,trip -jet,mission,traveled,trajectory +getaway,takeoff,passenger,pilot,land,refugee,route,solo
flimsy: -tenuous
fling: ~flung -hurl,threw,throw,toss +pitch
flint: +rock,stone
flip: =overturn,toss -turn,somersault +switch,reverse
floating: =hovering +variable,ipo,raft,swam,swimming,water,sea,ship,paradise,proposal
flock: =herd -gather,throng,sheep +rush
floe: -iceberg
flog: -lash,whip +thrash,punish
flooded: =inundated,swamped,submerge -rain,water,influx,outpouring,pour +overflow,torrent,monsoon,soaked,spate,swollen,torrential,tsunami,typhoon,underwater,river,storm,hurricane,landslide,mud,pump,swept,wet
floodwall: -levee
floor: =story,storey,grounded -level +minimum,upstairs,surface
flop: +unsuccessful
floppy: -limp,loose +soft
flora: -plant,vegetable +flower
floral: ~flower
florist: +flower
flotation: +ipo
flotilla: -squadron +ship
flour: -wheat +grain,meal,food,mill,ingredient
flourish: =thrive -prosperous +grew,succeeded
flout: -ignored
flow: ~inflows =stream,pour -run,flux,movement,influx +traffic,trickle,river,water,oil,liquidation,pipe,lava,supply,pump,move,leak,fluid,tide
flower: -wreath,rose,orchids,plant,garden +tulip,lilies,garland,iris,lotus,magnolia,petals,pollen,poppy,violet,pot
flown: ~flying -transport,pilot +plane,helicopter,jet,traveled,passenger
floyd: +pink
flu: ~influenza =virus -vaccination,poultry +ill,pandemic,viruses,outbreak,infect,sick,strain,swine
fluctuations: =variation,swing,vary -volatile,variable +shift,instability,hovering
fluency: ~fluent -proficient
fluent: -speak +proficient
fluffy: +fuzzy,soft
fluid: =liquidation -water +smooth,hydraulic,urinate
flung: -throw,hurl,toss,pitch,hurtle,thrown +launch,threw
flurry: =spate -rush,series +snow,snowfall
flush: -rich,rinse +wealthy,wash,redden,toilet
flute: -instrument +piccolo,flutist,piper
flux: -instability +unstable,shift
flyer: =leaflet,pamphlet,pilot -handbill +passenger
flying: ~flyer =pilot,traveled -soar,hoist +jet,hovering,insect,kite,transport,plane,overhead,squadron,wing
fm: +radio
foal: +pony
foam: -froth,lather,insulation
focal: ~focus +main
focus: =priorities -targeted,orientation,spotlight +hub,theme
focused: +intentional,targeted,orientation
fodder: -hay,forage +grass,food,material
foe: =opponent,rival -nemesis
fog: =mist,haze -smog +visible,weather,thick
foggy: +murky
foie: +liver
foil: =thwart,prevent -stop,frustrating,stymied
fold: -tucked +pleat
foliage: =leaf -greenery,vegetable +plant
folk: ~folklore =people,traditional -popular,parent +music,song,singer
folklore: =mythology -myth,legend,lore +traditional,tale
follow: =next,subsequently,later,succeed,succeeded -heed,obey,partisan,practitioner,pursue,stalk,sympathizers,tail,track,trailing,wake +supporter,loyalist,protege,pursuit,shadow,successor,watchful,since,loyal,sequence,thereafter,trigger
followup: -sequel
folly: ~foolish
foment: -incite
fondness: =lovely -liking,penchant +keen
font: -typeface +letter,italics
food: =meal,nutrition,provision,grocery -nourish,rice,meat,grain,hunger,menu,restaurant,vegetable +ration,wheat,fruit,honey,hungry,kosher,lunch,noodles,nutrient,pasta,pastry,peanut,pie,pizza,pork,potatoes,relief,salad,sandwich,sauce,sausage,snack,soup,soy,staple,stew,sushi,taco,yogurt,humanitarian,ingredient,kitchen,plated,protein,recipe,salt,stomach,sugar,supermarket,supply,tasteful
foodie: -gourmet
fool: ~foolish =idiot,trick -misled +stupid,silly,hoodwink,jerk
foolish: =stupid,silly -unwise,senseless,idiot,ridiculous,goofy,misguided +reckless,naive,nonsense
foot: =walking -leg,toe +limb,foothold,heels,pay,shoe,pedestrian,kick,mouth,solely
footage: =video,tape -picture,record,videotape +images,photograph,television,show
football: =soccer -gridiron,sport,games,match,player,quarterback,rugby +linebacker,midfielder,striker,goals,league,team,goalkeeper,header,kick,premiership,referee,stadium,star,tackle,touchdown,winger
foothills: -hill +slope,mountain
foothold: -positive,toehold,presence +inroad,stronghold
footpath: -path,sidewalk +trailing
footprint: -track,trace,print,footsteps +impact,presence,trailing
footsteps: -step +track
footwear: =shoe -sneaker,sandal,trainer +socks
fora: ~forum
foray: =raid,incursion -venture,sortie +invasion,move
forbade: ~forbid
forbearance: -patience,tolerate
forbid: ~forbidden =prohibit,outlaw -illegal +prevent,preclude,law,ruled
forbidden: =illegal -prohibit,outlaw,taboo +illicit,unauthorized,unlawful,strictly
forceful: ~forcefully,forcibly =troop,soldier,military,pressure,strength -oblige,police,power,involuntary,mandatory +unite,violence,imposed,legion,militarily,militias,navy,push,required,shove,squad,thrust,torque,making,marine,infantry,peacekeeping,invasion,pump,slavery,slave,strong,task,violent
forcefully: =strongly,vigorous -powerfully +violent
forcibly: -violent
ford: -mustang
fore: -front,forefront +prominent
foreboding: -ominous
forecast: =predicted,projected,outlook -prognosis,meteorologist,prophecy +guidance,meteorological,foresee,weather,growth,future,hurricane,prospect,upbeat
foreclose: ~foreclosure
foreclosure: -repossession +mortgage
forefront: =vanguard,front -lead
forego: ~forgo
forehand: +stroke,shot
forehead: -temple +head
foreign: =overseas,international -outside,immigrant,offshore,unfamiliar +migrant,stranger,tourist,important,global,internationally,migrated,occupation,secretary,tourism,visa,visitor
foreman: =supervisor -oversized +manage,juror
foremost: =top -lead,main,paramount,premier +prominent,primary,principal,supreme
forenoon: +morning
forensic: +scientific,pathologist,pathology
forerunner: =predecessor,precursor,pioneer
foresee: ~foresight =predicted -liking
foresight: +vision
forest: ~forestry =wood,woodland,jungle -tree,timber,wilderness,rainforest +grove,park,logging,wildfire,habitat,oak,pine,rangers,virgin
forestall: -prevent
forestry: -logging,timber +lumber,wood
foretell: +prophecy
forever: =permanent,indefinitely +never,perpetual
forewarned: +warning
foreword: +prologue
forfeit: ~forfeiture =lose -surrender,relinquish,loss,lost,sacrificed +penalty,sacrifice
forgave: ~forgive,forgiven
forged: ~forgery -formed,phony +fraud,foundry,wrought,passport
forgery: =fraud -hoax +imitation,phony
forget: ~forgot,forgotten,unforgettable =neglect -overlook +ignored,omit,memorialize,remember,lost,oblivion
forgive: ~forgiven =pardon -mercy,lenient +relief,reconciliation,sin,sorry
forgiven: -pardon +writing,mercy
forgo: ~forgone,forwent =relinquish,waive -skip,renounce,sacrifice,sacrificed
forgot: ~forgotten -overlook +neglect,omit,remember,left
forgotten: -overlook,neglect,unremembered +ignored,obscure,memorialize,lost,remember
fork: +split
formal: -official,solemn +stylized,legal,proper,written
formation: =layout -structure,style +version,template
formed: ~formation =shape,type,kind -founded,structure,incarnation,mold,variant,version +organization,sort,genre,guise,mode,paperwork,questionnaires,method,paper
former: ~formerly =previous,past,prior,old,onetime,retirement -late,outgoing,predecessor +longtime,retirees,serve,oust,previously,replacement,veteran
formerly: =previously +past,origin,old,use,renamed
formidable: -tough,impression +power,strong,redoubtable
formula: =recipe -method,milk +plan,scheme,race,solution
formulate: ~formula -prepare +plan,frame
forsake: -renounce
forswear: +renounce
fort: ~fortification,fortify,fortress =stronghold,garrison +soldier
forth: +forward
forthcoming: =upcoming -future,next,impending,imminent,pending
fortification: ~fortify =fortress -rampart +stronghold,wall
fortify: ~fortress =strengthen,reinforcement +protection,wall
fortnight: -weeks
fortress: =stronghold +garrison
fortuitous: +lucky
fortune: =wealth,luck,rich,lucky -moneyed,luckily +wealthiest,wealthy,windfall,million,inherit,worth
forty: ~fortieth +number
forum: =symposium,seminar,summit -meeting,gather,platform +panel,venue,talk
forward: =onward,striker -send,frontal,sent,winger,front +player,prop,refer,progressed,offensive,submit,proceed
fossil: -skeleton +remains,prehistoric
foster: =promoted,nurture -raise,stimulate +supporter,parent,orphan
fought: =struggle -resist,opposed +war,soldier,veteran,warrior
foul: -violation,nasty,penalty +unfair,offensive,infraction,offside,profane,unpleasant,infringe,referee,kick,throw,rotten,free
foundation: ~founder =trusted -institute,fund,groundwork,keystone,nonprofit +organization,framework,roots,substrate,philanthropy,society
founded: ~foundation,founder =location,uncover,recover,start,identify -learn,spot,inception,institute,launch +ruled,incorporated,unearth,search,reveal,missing,verdict,seize,trace,hide,inspect,jury,organization,saw,scientist,survey,track
founder: =origin,sink -start,pioneer,sank +owner,startup,inventor,launch,leader,movement
foundry: -ironworks,steelworks,smelter +mill,plant,iron
fountain: -spring +water
four: ~fourth -quadruple,quartet +semifinals
fourfold: -quadruple
foursome: -quartet
fourteen: ~fourteenth
fourth: =quarters
fowl: -poultry +goose
fox: +network
foyer: +hallway
fracas: -melee
fracking: +shale
fraction: =portion -part,percentage,proportion +small,partiality,subset,half,percent,quarters,ratio
fracture: +injure,split,injury,hip
fragile: =weak,frail,shaky -vulnerable,tenuous,precarious +unstable
fragment: =piece -shard,shrapnel,splinter +remnant,wreckage
fragrance: ~fragrant =perfume,scent -smell,odor
frail: ~frailty =weak -infirm,sickly +ill,old,weaker
frame: ~framework -structure +skeleton,picture,hull,rack,snooker
framework: =structure -outline,plan,system,paradigm,skeleton +groundwork,guidelines
france: ~french,frenchman
franchise: =team -licensed,vote,suffrage +series,outlet,owner,restaurant,relocated
franciscan: +friar,monk,order
frank: ~frankly =honest -open,straightforward,sincere,outspoken +honesty
frankfurter: -sausage
frankly: =honestly,openly
frantic: ~frenzy,frenetic =hectic -panicked,hurry,wildly +panic,furious,urgent
fraternity: +society,sorority
fraud: ~fraudulent =scam -swindle,rig,hoax,scheme,sham +irregular,liar,manipulation,misuse,phony,racket,wrongdoing,stole,theft,laundering,scandal,trick
fraudulent: -sham,phony +rig,illegal
fraught: -tense,laden,full +risky
fray: -melee +struggle
freak: -unusual,odds,weird,rare +panic,monster
free: ~freedom,freed,freely =release,rid,independent,loose,rescue -liberal,liberty,gratis,parole,unrestricted +open,loosen,pardon,spare,unlimited,voluntary,prisoner,hostage,pay,nothing
freed: ~freedom =release -liberal,rescue +pardon,parole,sprung,unleashed,hostage,prisoner,ransom,jailed,loose,slave
freedom: ~freely =liberty,right -independent,liberal,latitude +release,sovereignty,speech,immunity
freelance: =independent +report,writer,stringer
freely: =voluntarily -openly,unrestricted +liberal,impunity,readily,liberty,independent,unhindered
freestyle: -swimming +wrestling,swimmer,meter,relay,medley,skiing
freetown: +sierra
freeway: =highway,motorway,interstate,road +parkway
freezer: ~froze,frozen -icebox,refrigerator +fridge
freezing: ~froze,frozen,freezer =halt,suspend,ice,moratorium -stop,frost,icy,suspension +hold,stall,standstill,winter,temperature,snow,zero
freight: ~freighter =shipment -good,load,transport,payload +ship,haul,train,truck,railing,railroad
freighter: -ship,vessel +tanker
french: ~frenchman +language,paris,gallic
frenetic: ~frenzy -hectic
frenzy: =hysteria,mania -mad,hectic +fury,panic
frequency: ~frequent -rating,wavelength,spectrum +often,incident,mhz,regular,radio,hertz
frequent: =often,regularly,repeatedly -usual,recurring,regular,repeat +habitual,prevalent,many,time,sometimes
fresco: -mural +painting
fresh: =new,renew,recent -raw,latest +newer,newfound
freshly: =newly -recent
freshman: ~freshmen =newcomer,rookie +student,novice,undergraduates
freshmen: +student
freshwater: -river,lake +inland
freud: ~freudian
friar: -monk
friction: =tension +hostile,rubbing,strain
friday: +weekday
fridge: ~refrigerator
fried: ~fry +roasting,sauteed
friend: ~friendly,friendship =pal,mating +supporter,girlfriend,intimate,roommate,know,relationship,knew,longtime
friendly: ~friendship =warming,kind -pleasant,nice,warmly,warmth +welcome,goodwill,preseason,match,sociable,gesture,outgoing
friendship: =tied -relationship,goodwill +intimacy,related
frigate: =warship +ship,vessel,navy
fright: ~frightened -panic +horror
frightened: =scared,terrified -panicked,scary +hairy,harrowing,rattle,horror,panic
frigid: -glacial,icy
fringe: =outskirts -margin,periphery +sidelined
frisk: +search
frisky: -playful
fritter: -squandered
frivolous: +silly,trivialize
frock: +gown
frog: +toad
frond: -leaf
front: ~frontal -head,frontline,lead +line,led,spearhead,vanguard,group,outside,weather,headlines,leader
frontal: +head,lobe
frontier: +limit,guard,troop,line,territory,neighboring
frost: =ice +frozen,weather
frosty: -icy
froze: ~frozen -ice +suspend,halt,stop
frozen: =ice,icy,suspend +seize,solid,glacial,halt,winter,stop,snow,stall
fructose: +sugar
frugal: -spartan,thrift +prudently
fruit: -produce,orange,grape +result,reward,kiwi,lemon,lime,mandarin,mango,orchard,peach,pineapple,plum,strawberry,tomatoes,grow,vegetable,harvest,juice
fruitless: -futile,unsuccessful +vain
frustrating: =thwart -irritate,impatient,stymied +upset
fry: +saute,grill,pan
ftc: +regulate
fuel: ~fuelled,refueling =gasoline,petrol,stoke,oil,gas -power,petroleum,pump,spark,uranium +kerosene,hydrogen,mileage,peat,provoke,price,tank,increase,reactor,hybrid,pipeline,refinery,rod,supply,tanker
fuelled: -stoke,power,spur +inflame,raise,prompt,incite
fugitive: =runaway -want,manhunt,hide +outlaw,suspected,hid,hunt,refugee,sought,warrant
fukuoka: +japan,japanese
fulfill: =satisfy,realize -meeting,keep,honor,implemented,met,satisfaction +perform,promise,oblige,pledge
full: ~fully,fuller =whole,totally,pack -maximum,plenary,riddled,sellout,unrestricted +overcrowding,rife,saturated,stuffed,thorough,overflow,load
fully: =wholly,thoroughly -totally,richly +perfectly
fumble: -mishandled,lose,turnover
fuming: =smoke -gas,vaporize,gases +pollute,odor,smell,monoxide
fun: ~funny =pleasure -play,recreation,playful +joy
functionary: -official
functioning: =working,role,purpose -operate,task,usable,serve +job,perform,run,party
fund: =moneyed,sponsor,subsidize,pay,supporter,grant,investment,pool -reserve,investor,kitty,resources,sponsorship,trusted +fundraising,hedge,loaned,paid,provide,subsidy,treasury,underwrite,help,mutual,pension,program,spending
fundamental: ~fundamentalist =underlying -key,primary +important,vital,principle,profoundly,radical
fundamentalist: =islamist,radical +militant,orthodox,islam,taliban
fundraiser: ~fundraising -gala +raise
fundraising: -moneyed +raise,raiser,solicit
funeral: -mourning,mourners,memorialize,wake +rite,gravely,service,widower
fungal: ~fungus
fungi: ~fungus =mushroom -mold,mould +yeast
fungicide: -pesticide
fungus: =mold -mildew,mushroom +mould,rust,infect,spores,yeast
funky: +groovy,soul,music
funnel: -transfer +pass,send,siphon
funny: ~funniest,funnier =humor,hilarious,witty -odds,strange,joke,laugh +goofy,playful,laughter
fur: ~furry,furrier -pelt,hide,hair,skin +mink,sable
furious: ~furor,infuriate =mad -irate,outrage,incensed +violent,rage
furiously: +wildly
furnace: =oven -kiln,incinerate,heater,stove +smelter
furnishings: ~furniture -provide,supply +upholstery,interior
furniture: -table,sofa +wardrobe,wood,good,interior
furor: =uproar,outcry,outrage -row,storm +scandal,protester
furrow: -groove
furry: -hairy +fuzzy
furthermore: =moreover -secondly
furtive: -stealth +secretly
fury: ~furious,infuriate =rage,outrage,wrath +furor
fuse: ~fusion =merge -joined +melted,meld,timer,weld
fuselage: -hull +wreckage
fusillade: +gunfire
fusion: =merger +union,mix,synthesis
fuss: -stir +trouble,row,worried,uproar
fussy: +particular
futile: =useless,vain,hopeless,ineffective,unsuccessful -pointless +meaningless,vanity
future: ~futuristic =upcoming,prospect,tomorrow,next -outlook +later,horizon,potential,someday,viability,plan,hopes,mercantile,predicted,vision
futuristic: =visionary +modern
fuzzy: -unclear,vague,indistinct,hazy +hairy,imprecise
gabon: ~gabonese
gadget: -gizmo +invent,tool,ipod
gaelic: -irish,scottish +language
gaffe: +mistake
gag: =joke -silence,muzzle +order
gain: ~gainers =won,obtain,rose,increase,profit -garnered,growth,inroad,reap,receive,rise,risen,win,windfall +secured,grew,progressed,rally,reach,soar,surge,upside,higher,jumped,offset,rebounded,return,stronger
gainers: -winner +rise,loser
gal: -girl,woman,lady
gala: =party
galactic: ~galaxy
galaxy: +university,star,telescope,space
gale: =wind,storm +hurricane,tempest,gust,windy
gallant: +heroic
gallantry: -heroism
gallery: =museum +showroom,louvre,painting,working,painter,portrait,sculpture
galley: +kitchen
gallows: +hang,hung
gambia: ~gambian
gambit: -ploy
gamble: ~gamblers -games,wager,lottery,poker +roulette,punt,risk,slot,vegas,luck,odds,risky
gamblers: -punter +wager
games: =match,play,sport -tie,quarry,matchup,playoff +meeting,golf,lacrosse,olympic,poker,quiz,round,scrimmage,soccer,softball,strategy,tilted,tournament,toy,volleyball,player,team,score,won,season,hockey,hunt,hunter,interactive,ioc,overtime,rugby,series,stadium,video
gamma: +ray,radiation
gang: ~gangsters =mob,mafia,group,ring,syndicate +hooligan,thieves,thug,violence,robbers,member,triad,yakuza
gangland: -underworld
gangsters: =thug,mafia -mobster,mafioso,racket,mob +outlaw,hoodlum,underworld
gaol: ~jailed -prisoner
gap: =hole,space,margin -open,shortfall,gulf,hiatus,inequality,interval,loophole,vacuum,void +lead,imbalance,slot,wide
garage: -workshop +park,hangar,repaired,mechanized
garb: +uniform,wear
garbage: =trash,rubbish,wasted,refuse,litter,junk -landfill +recycle,sanitation,sewage
garden: =park -yard,horticulture,lawn +plant,grounded,landscape,nursery,orchard,plot,tree,vegetable,grow,hedge
garland: =wreath +lei
garlic: +spice,vegetable
garment: -textile,shirt,robe +gown,jacket,skirt,sleeve,suit,sweater,trousers,pants,silk,worn
garnered: -gather,win,receive
garnish: -top,trim +sprinkle,seize,withhold,parsley
garrison: -troop +soldier,outpost
gas: ~gases,gasoline =petrol,vaporize -methane,oxygen,pipeline +propane,helium,hydrogen,liquefied,monoxide,mustard,nitrogen,ozone,refueling,resources,shale,utilize,pump,sarin,greenhouse,leak,nature,nerve,pipe,tear
gases: -vaporize +methane,nitrogen,hydrogen,oxygen,greenhouse,warming,pollute,ozone
gash: -slash
gasoline: =petrol -oil,petroleum,pump +motorist,stationed,refinery,tank,hybrid
gastric: -intestine +stomach
gastrointestinal: -intestine
gastropod: =snail +slug,mollusk
gate: ~gateway +portal,open
gateway: =portal
gather: =meeting,rally,met -harvest,huddle,muster,pick +throng,jirga,raise,reap,rendezvous,reunion,scoop,summit,protester,party,square
gators: +reptile
gauge: =measure,index -indicator,meter,instrument +inflated,railway,test,judge,survey
gaunt: +thin
gave: ~give,given,gift
gavel: +hammer
gawk: -stare
gay: =homosexual,lesbian -queer +transgender,lgbt,marriage,partner,orientation,openly,pride,pink,sexuality
gaza: +palestinian
gaze: =stare,look -watchful +glance,view
gazette: =newspaper -journal +publicity,paper
gdp: +output
gear: =kit -outfit,orientation +prepare,machinery,tackle,tool,wear,land
gearbox: -transmissible
gecko: +lizard
geese: ~goose +poultry
gel: +jelly
gelatin: -jelly
gem: =jewel,stone,jewelry -treasure,gemstone,ruby,jewellery,pearl +masterpiece,sapphire,jade,precious
gemstone: -jewel,ruby +jade
gen: +generation,military
gendarme: -police +policeman
gender: =sex -male +woman,sexuality,women,men,transgender
gene: ~genetic,genome -hereditary +heredity,mutate,rna,trait,inherit,protein,sequence
genealogy: -lineage
genera: ~genus +species,taxonomic
generation: ~generosity =overall,widespread,usual -university,military,handsome,kind,liberal,mostly,ordinarily,plenary,produce,richly,spawn,stereotypes,typical +publicity,officer,soldier,gracious,junta,lavish,nationwide,pervasive,philanthropic,popularly,raise,strongman,sweeping,tend,turbine,vague,ranking,massed,patent,yield
generosity: =philanthropy -kind,largesse +gift,give
genesis: -origin +start
genetic: ~genome =hereditary,inherit +mutate,rna,modify
genius: =prodigy,talent +gift,mastermind,knack
genoa: ~genoese
genocide: =holocaust,massacre -slaughter,murder +killing,rwanda,tutsi,hutu,tribunal,nazi,jew,rwandan
genome: +sequence
genre: =style -type,kind +music,horror,westerner
gentle: =mild,soft,tender,kind -placid +lights,tame
gentleman: =man -sir +polite,nobleman
gentlemen: +men
gentler: -softer
gentlewoman: +lady
gently: =softly,lightly -mildly +slowly
genuine: =real,true,sincere,legitimate,origin -heartfelt,pure,really,truly +honest,validate
genus: -group +species,kind,subfamily,taxon,plant,moth
geographic: ~geography -region,territory +location,spatial,maps
geography: -terrain,landscape +location,topography,maps,science,subject
geological: ~geology,geologist -seismic +rock
geologist: +seismologist,scientist
geology: ~geologist +rock,science
geometric: ~geometry +pattern
geometry: -mathematics +math
geopolitical: -strategic,international,polite +global
georgia: ~georgian
georgian: +tbilisi
germ: =virus -microbe,viruses +pathogen,infect,seed,origin,spores
german: ~germany +luftwaffe,nazi,panzer,reich,relevant
germany: +unified
gestation: -pregnancy
gesture: =signal,motion,wave -sign,move +symbol,nod,overtures,token,goodwill,hand,offer,salute
get: ~got,gotten
getaway: =vacation -retreat +holiday
ghana: ~ghanaian
ghastly: -grisly,gruesome,horrible,horrific +terrible
ghetto: =slum +neighborhood,quarters
ghost: ~ghostly =spirits,phantom,specter -haunting +soul,supernatural,spook
giant: ~gigantic =huge,massive,large -titan,jumbo,mammoth,monster,oversized,powerhouse,whopping +lead,leader,hulk,immense,sprawling,slalom
gift: ~give =presenter,talent -offer,knack +legacy,prodigy,souvenir,receive,toy,wrap
gig: -perform,show,job
gigantic: =huge,mammoth -massive,immense,vast +large
gigawatt: +megawatts
giggle: -laugh +laughter
gilded: -golden
gimmick: +novelty,stunt
gin: +liquor,spirits,martini
ginger: -spice +redhead
girder: -rafter
girl: =woman -schoolgirl,lass,teenager,maiden,kid +youngster,toddler,young,student,personal,lady,teen,youth
girlfriend: =partner,lover,sweetheart -mistress,romance,relationship,woman +lady,live,lovely,romantic
giro: +tour,race
gis: +soldier
give: ~given
glacial: ~glacier -icy,slow,ice
glacier: =ice +icecap
glad: ~gladly =happiness,pleased -thrilling,relieve +grateful,joyful,happier,welcome,thank,joy,satisfy
gladly: -happily
glamorous: ~glamour -stylish +sexy
glamour: +glitter
glance: =look,glimpse -peek
gland: -nodes
glaring: =stare -obvious +scowl,limelight,spotlight
glasgow: +rangers
glass: =window,mirror -tumbler,pane,lens +lenses,sunglasses,windshield,goblet,shatter,wine,spectacles
glasshouse: -greenhouse
glaxo: +pharmaceutical
gleam: -glowing,shining,shiny +sheen
glee: ~gleeful -joy,happiness +jubilant,laughter
glen: =valley
glide: ~glider -slid +skid
glider: -sailplane +paraglider,plane
glimpse: -sight,look,see,peek,seen +saw,spot,view,snapshots
glisten: +sparkle
glitch: =malfunction,hitch -problem +snag,technical
glitter: -shiny,sparkle +shining
global: ~globe =worldwide,international,world -university,internationally,multinational +planetary,transnational,planet,greenhouse
globe: =world,planet -sphere +international,hemisphere,worldwide
gloom: ~gloomy =pessimism -melancholy +sad,recess
gloomy: =pessimistic,grim,somber -sad,melancholy,moody,murky +negative,mood,outlook,ominous
glorious: =splendid -magnificent,wonderful,illustrious +great
glory: ~glorious,glorify -honor,triumph,splendor +praise,prestige,victory,heyday,success
gloss: ~glossy -sheen
glossy: =shiny -polished,slick,lustrous,sleek +magazine
gloves: -mitten,mitt
glowing: =shining -radiance,luminous,lights,halo +illumination,rave
glucose: =sugar
glue: =stick -past +stuck
glued: +stuck
gluey: +sticky
glut: =surplus -oversupply,surfeit,surpluses +plentiful,overproduction
gluttonous: +greedy
goalie: =goalkeeper,goaltender,keeper -netminder +player,hockey
goalkeeper: =keeper,goaltender -netminder,player +saving,penalty,match,score,soccer,guard
goalless: =scoreless +nil,shutout
goals: =objective,targeted,purpose,score,intentional -scorer,net,header,mission,pointed +strike,kick,tally,intended,want,penalty,striker,plan,goalkeeper,keeper,midfielder,overtime,priorities,pursue,quest,shot,soccer,strategy,success,task,trick,winger
goalscorer: -scorer
goaltender: -netminder,keeper +player
goat: -livestock +kid
god: =lord -idol,heaven +goddess,immortal,mythology,vishnu,religion,pray,worship,prayer,religious,temple
goddess: +muse
godfather: -sponsor +mentor,mafia,godparent
godly: +righteous
goes: ~went,gone -traveled,leave,head,move,proceed +visit,trip
going: ~goes,went,gone -head,traveled,leave,move +visit,plan,intended
gold: ~golden -medal,metal +win,nuggets,treasure,won,winner,ounces,mine,jewelry,precious,medalist,mineral,olympic,ore,sprint
golden: -yellow +heyday,medal
goldsmith: -jewel
golf: ~golfer -tee,putt,par +linked,sport,putter,tournament,hole,green,playoff,round,sand,swing,tour
golfer: +player,pro,putt,stroke,tee,tiger
gone: ~went
goo: -slime,sludge +sticky
good: ~well =great,nice -positive,quality,item,merchandise,satisfactory,thing,virtue,wares +skill,healthy,inventory,righteous,rosy,shipment,improve,happiness,success,kind,welcome,strong,use,virtuous,manufacture,merchant,stock,store,stuff,supplier,tariff,trade,upbeat,warehouse
goodbye: +part,leave
goodwill: -kind
goofy: -silly,ridiculous +zany
google: +search,tech,website
goon: -thug
goose: +poultry
gop: =republican +party
gorge: =ravine,valley
gorgeous: -lovely,stunning,pretty,magnificent,splendid
gorilla: -primate
gory: -grisly +gruesome
gospel: =scripture +hymn,music,preach,testament,singer
gossip: =rumor -hearsay +tabloid,scandal,talk,speculation
got: ~gotten
gothic: +medieval,style
gourd: -pumpkin
governed: ~governmental,governor =regime,state,junta,ruled -leadership,ministers,ministry,official,publicity,reigning +ruler,led,ministerial,oversee,parliament,pentagon,polite,power,interim,national,policy,premier,presidency,prime,provisional,regulate,tax,taxpayers,treasury
governess: +nanny
governmental: -official,state,publicity,provincial,polite +ministry,ministerial
governor: ~gubernatorial,governorship -politician +leader,state,official,prefect,regent,ruler,trustees,warden,officer,mayor,statehouse,prefecture,province,provincial
governorship: +post,officer
gown: =robe
gps: +navigation,satellite
grab: =seize,snatch -grasp,pluck +steal,scoop,grip,stole
grace: ~gracious -mercy +prayer,honeymoon,poise,pardon
gracious: -polite,kind
grade: ~graders =mark,level,rating,ranking,quality -score +school,year,student,pupil,teacher,test,steep,result
graders: -pupil,student,schoolchild
gradient: -slope
gradual: =slowly,steadily,incrementally,slow -progressed +increasingly,steady,phase,step
graduate: -student,postgraduate +study,university,school,master
graffiti: -vandalism,mural +slogan,scrawled,painting,tag
graft: -transplant,kickback,implant
grain: =seed,wheat -particle,rice,kernel +maize,rye,soybean,texture,harvest
grammar: -syntax +language,school,secondary
grams: -ounces +weight
grand: =magnificent,great -large,impression,splendid,lofty,majestic +major,lavish,thousands,testimony
grandchild: ~grandchildren,grandson +granddaughter,grandfather
grandchildren: ~grandson -granddaughter +grandfather,grandmother
granddad: -grandfather +grandson
granddaughter: +relative,grandmother
grandeur: +majesty
grandfather: ~grandparent -grandpa,grandson +relative
grandma: ~grandmother -granny,grandparent
grandmother: ~grandparent -granny +relative,nan,nana,grandson,mother
grandpa: -grandparent
grandson: +relative,heir,son
grandstand: +stand
granite: -stone +rock
grant: =subsidy,scholarship -permit,moneyed,issue,provide,vest +receive,permission
grape: -vine,vineyard +wine,pinot,winery
grapevine: -vine
graph: +plot
graphic: -images,picture,vivid +video,illustration,maps,visualize
grappler: +wrestler
grappling: =wrestling -struggle +tackle
grasp: =understanding,grip,hold -seize,greedy,understood +reach
grass: ~grassland,grassy =lawn,turf -pasture,green,reed +plant,hay,weed,marijuana,wimbledon,mow,meadow,straw
grassland: =prairie,pasture,meadow -savanna,steppe +rangeland
grassroots: -locality,popular +ordinary
grassy: -green +lawn,meadow
grateful: ~gratitude =thank -indebted,shred
gratification: +satisfaction
gratify: -pleased +satisfy
gratitude: =thank +thanksgiving
gratuity: -tip
gravel: -pebble,stone +rock,grit
gravely: ~graveyard,gravity,gravestone =tomb,serious,solemn -severe,seriously,somber +mausoleum,pit,sober,grim,remains,headstone,massed
gravest: -worst
gravestone: +marker
graveyard: +tomb
gravitational: ~gravity +pulled
gravity: -seriously,severe +important,weight
gravy: -sauce
gray: ~grey +silver
grazing: =pasture -scratch +rangeland,scrape
grease: ~greasy -oil,lubricate
great: ~greater,greatest,greatly =large,huge,major,vast,outstanding,tremendous -terrific,wonderful,immense,legend,profound,splendid,super,superb +important,high,illustrious,legendary,magnificent,mighty,phenomenal,significant,sizable,substantial,success,incredible,much
greater: ~greatest,greatly =larger,higher,superiority -increase,heavier,wider +metropolitan,stronger,major,heighten,increasingly
greatest: -largest,top,highest,supreme,maximum,strongest,utmost +legendary
greatly: =significantly,much,vastly,highly -substantial,huge,heavily,markedly,profoundly +immense,strongly
greece: ~greek
greed: ~greedy -selfishness,lust +sin
greedy: =selfishness
greek: -hellenic +plato,orthodox
green: -inexperienced,lush,vegetable +park,spinach,lawn,sustained,putt
greenback: +moneyed
greenhouse: -hothouse +warming,nursery,plant
greet: =welcome,salute,reception,met -meeting,hail,receive,hello,salaam +hug,wave,handshake,shook,telegram
grenade: -weapon +ordnance,throw,launchers,hurl,munition
grew: ~grow,growth,grown =increase,rose -rise,raise,swell +intensify,larger,higher,hometown
grey: ~greyish +hair,silver
grid: =network,lattice -power +matrix,mesh,lineup,pole,race
griddle: +skillet
gridlock: =impasse,jam,standstill -stalemate,paralysis +traffic
grief: ~grieving =sorrow,mourning -sad,pain +sympathy,tear,tragedy,tragic
grievance: -grudge,gripe,injustice +resentment
griever: -mourners
grieving: =mourning -sorrow,lament,weep,sadden +sad,mourners,wept
grievous: -serious
grill: -question,interrogate,roasting,toast +quiz,stove
grim: -harsh,somber,stark +stern,gruesome,grisly,ominous,serious
grin: =smile -smirk +laugh
grind: ~grounded =mince -mill,pulverize +toil,working,sharpen,halt,powder
grip: =hold -seize,handle,held,traction +power
grisly: =gruesome -horrific,macabre,horrible +shock
grit: ~gritty -resolve,sand,perseverance,tough +tenacity,pluck,gut
gritty: -tough,realistic,tenacious,plucky +rough,resolution,harsh,sandy
groan: +sigh
grocer: ~grocery -supermarket
grocery: =supermarket -store,shop +provision,safeway,wal,kroger,retailer
groin: +injury,muscle
groom: -prepare,train,wedding +husband,newlywed,heir,marriage,marry
groove: -rut,slot +rhythm
grope: +touch
gross: -totally,overall,revenue +whole,income,takings,serious
groundball: +grounder
groundbreaking: =revolutionary -pioneer,innovative,landmark,seminal +novel,historic
grounded: =land,soil,reason,stadium,terrain -justification,mince,pitch,rationale,surface +territory,premise,site,terrestrial,turf,justify,neutralize,park,zero
groundless: -unfounded,unjustified
groundnut: -peanut
groundwork: -prepare
group: =organization,team,movement,party -militias,outfit,panel,squad,syndicate +unite,network,herd,pool,quartet,sect,society,stakeholders,subfamily,subset,tribe,trio,troupe,watchdog,member,militant,together,union
grove: =orchard -wood,plantation +tree,woodland,thicket,olive,orange
grow: ~grower,growth,grown =increase,rise,mount,swell -increasingly,plant,rose,widen +jumped,mushroom,soar,intensify,produce,spread,surge,trend
grower: ~grown -produce,planter +plantation,raiser
growl: -roar
grown: ~growth =mature,risen -increase,rise,raise,produce +swell,plant,harvest,product
growth: =increase,rise -tumor,progressed,lump,proliferate,upsurge +surge,upturn,recovery,swell,outlook,output,pace,prosperous,risen,slowdown,soar,stimulus,stronger
grub: +larva
grudge: -resentment +revenge
grudgingly: -reluctantly
grueling: -tough,punish,strenuous,tired,hard +long
gruesome: =horrific,horrible -macabre,hideous,shock +terrible
guaranteed: ~guarantor =promise,pledge -warranty,secured,insure,underwrite,vowed +sure,warrant,protection,safe
guard: ~guardian =protection,warden,sentinel,patrol,secured,watchful -sentry,watchman,lookout,protector,safeguard,shield +soldier,jailer,linemen,rangers,shooter,vigilant,prisoner,keeper,regiment,revolutionary,troop
guardian: ~guardianship =protector,keeper -parent,steward,warden +stepfather,newspaper,protection
guardianship: -stewardship
guardsman: +reservists
guatemala: ~guatemalan
gubernatorial: +state
guerillas: ~guerrilla
guerrilla: =rebel,insurgent,militant,partisan -militias,mujahedeen,revolutionary,separatist +terrorist,gunman,hezbollah,ira,irregular,maoist,paramilitary,resist,warrior,kidnap,war,jungle,tamil,leftist,rebellion,taliban,warfare
guess: =speculation,think -supposed +predicted,suspicion,reckon
guesswork: -speculation
guest: =visitor -invitee,invite,visit +vip,hotel,host,party,inn,reception,stay,tourist,wedding
guesthouse: -inn +hotel,motel
guggenheim: +museum
guidance: ~guidelines =leadership,instruction -help,navigation +missile,ruled,steer,mentor,supervision
guidebook: -handbook,manual
guided: ~guidance,guidelines =lead,handbook,manual,steer -led,mentor,usher +tour,shepherd,leader,tourist
guidelines: =ruled,instruction,principle,regulate,policy -recommendation,standard,parameters +issue,protocol,procedure
guild: =union -society +organization
guilders: +moneyed
guilt: ~guilty -remorse,shame,wrongdoing +response,pang,sin
guiltless: -innocent
guilty: -response,innocent,plead,verdict +liable,perpetrated,plea,jury,trial,sentenced,punish,suspected
guinea: ~guinean
guise: =pretext -pretense,mask
guitar: ~guitarist -instrument +string,music,musician,rock,song
guitarist: =musician -rocker +player,rock,singer
gulch: -ravine
gulf: +rift,persian,sea,kuwait,kuwaiti
gullet: -throat
gullible: -naive
gully: -ravine
gulp: -swallow
gummy: -sticky
gun: ~handgun,gunfire,gunpoint,gunshot,gunman,gunmen =weapon,rifle,pistol -shooting,shot,shotgun,weaponry +revolve,magnum,maxim,mortar,nra,turret,trigger,load,machine
gunbattle: -shootout
gunfight: ~gunfire -shootout
gunfire: ~gunshot =shooting,shot -shell +gunmen,killing,rifle,wound,weapon,sniper,shootout
gunman: ~gunmen =shooter,sniper,killer -militant,terrorist,shooting +kidnapper,men,raider,robbers,shot,open,weapon,lonely,rifle,robbery
gunmen: +insurgent,militias,hostage,men,militant,raider,rebel,rob,shootout
gunpoint: +robbery,threaten,hostage,holdup,rob,kidnap
gunpowder: -powder
gunship: +helicopter
gunshot: -shooting,shot
gurney: -stretcher +trolley
guru: -teacher,mentor +sage,leader
gushed: +pour
gust: =wind +squall
gusto: -relish
gusty: -windy
gut: =stomach,intestine,instinct +nerve
guy: =man -personal,men +male
guyana: ~guyanese
gym: ~gymnasium +hall,workout,locker,trainer
gymnasium: ~gymnast +school,hall
gymnast: +vault,sport,romanian
gypsum: +plaster
gypsy: -roma,romany,traveled +nomad,minor
habit: =practically -routine,lifestyle +traditional,knack,pattern,penchant,tendency,trait,vice,usual
habitat: ~inhabitant -home,surrounding,territory +wetland,wildlife,species,live
hacienda: +ranch
hack: -intrusion +piracy
hackers: -intrude +pirate,virus
hades: -hell
haggle: -wrangling
hague: +tribunal
haiku: +poem,poetry
hail: =praise,welcome,lauded,salute +tout,volley,taxi
hair: ~hairy,haircut +lock,wig,shaved,tufts,hairdresser
hairdresser: +salon
hairy: -shaggy,scary +risky,woolly
haiti: ~haitian
haj: ~hajj
haji: ~hajj -pilgrim
hajj: =pilgrimage +pilgrim
hajji: +pilgrim
half: ~halves,halfway -semi,part,portion,partiality +percent,halftime,hemisphere,midpoint,period,major,share,quarters,mid,midway,partly,side
halfback: +tailback
halfhearted: -lukewarm
halftime: -interval,intermission +second,lead,score,match,super
halfway: =midway -middle,mid,midterm +partway,midpoint,intermediate
hall: =room,venue -lobbying,hallway +theater,pavilion,honor,indoor,mayor
hallmark: =trademark -trait +mark,sign,typical
hallowed: -holy,sacred
halloween: +holiday,pumpkin
hallucination: -mirage
hallucinogenic: -psychedelic
hallway: -passage,passageway,lobbying
halo: -ring +nimbus,lights
halt: =stop,suspend,suspension,pause,interrupt,standstill -moratorium,paralyzed,stall,stemmed,stoppage +termination,shutdown,snap,shut,prevent,truce,quit
halves: +reduce,split,period
ham: =pork +meat,sandwich,pig
hamas: +movement,palestinian
hamlet: =villager -settlement +town
hammer: =pound -mallet,tool +hit,sledgehammer,nail,thrash,throw,struck
hamper: =hinder,impede -obstruct,hamstring,hobbled,plague,stymied +slow,restrict,interfering,stifle
hamstring: -hinder,thigh,muscle +leg,strain
hand: =palm,submit -pass,manual +help,role,limb,relinquish,severe,wrist,worker,presenter,surrender,held,transfer,shake,shook,touch,wave
handbag: -purse
handball: +sport
handbill: -leaflet,pamphlet
handbook: =manual +textbook
handcuffed: -shackle,manacle,restrained +tied
handcuffs: -shackle,manacle +restraint,restrained
handgun: =pistol -revolve +shooting,weapon
handheld: -portable +mobile
handicapped: -impaired,retarded +hindrance,obstacle,hobbled,wheelchair
handle: ~handlers =manage,treat,tackle,procession,touch -lever,treatment +run,hold,operate
handlers: =trainer +manage,minder
handmade: -homemade
handout: +pamphlet
handover: =transfer,transit -surrender,return +sovereignty
handset: -phone +mobile,telephone
handshake: +shake
handsome: +substantial,pretty,richly
handwriting: ~handwritten -script +signature
handwritten: -manuscript +scribble,pen,written
handy: -use,practically +nearby,help
hang: ~hung =suspend -lynch,noose,suicide,hovering +hoist,strung,rope,killing
hangar: -shed
hannover: ~hanover
hanoi: +vietnam,vietnamese
haphazard: -random +indiscriminate
haphazardly: -randomly
hapless: -unlucky
happen: =occur,unfold -transpire,incident,occurrence +phenomena,place,phenomenon,situated,struck
happier: +joyful,satisfy,pleased
happily: -joyfully +willingly
happiness: ~happier,happily =pleased,joy,satisfy -joyful,jubilant,merry,pleasure,thrilling +lucky,satisfaction,smile,proud,relieve,upbeat,willing
harass: =intimidate,persecution,molest -stalk +torment,mistreat,sexuality
harbinger: +precursor
harbor: =port,shelter -hide,marina,haven,seaport,waterfront +protection,wharf,ship,pier,pearl
hard: ~hardened,harder,hardest =tough,solid -strenuous,harsh,stiff +severe,rigid,heavily,rigorous,stony,tricky,vigorous,struggle,problem,rough,tougher
hardback: -hardcover
hardcore: +pornography,militant
hardened: -toughen,stiffen,tough,solidify +strengthen,reinforcement,season,sclerosis
harder: ~hardest,hardship =tougher -stronger +worse,intense,struggle
hardest: -toughest +worst
hardline: =radical -uncompromising,tough,hawkish +strict,militant,rightist,stalinist,inflexible,hawk
hardly: -scarcely,seldom,little +rare,scant
hardship: =poverty -suffer,private,misery,plight +ordeal,struggle
hardware: -machinery +weapon,tool,weaponry
hardy: -tough,robust,sturdy,resilient +strong
hare: -rabbit
harley: +motorcycle
harm: =hurt,injure,injury,impaired,wound -negative,toxic,undermine,unhealthy +threaten,hazardous,jeopardized,malicious,mistreat,tarnish,threat,impact,mars
harmless: -safe,innocuous,nontoxic,innocent +inoffensive,unharmed
harmonize: -synchronized +reconcile
harmony: =peace,unity +melodic,symmetry,sync,music
harness: -use,strap,utilize,tap +leash
harp: +lyre,nag,instrument
harrowing: -traumatic,terrified +pain
harsh: ~harsher,harshly =tough,strict,stern,rough -severe,rigorous,ruthless,scathing,stark,stiff +strong,rug,sharp,stringent,strongly,intense
harsher: -tough,severe,stern,strict,stricter,tougher +rough
harshly: -severe,sharply,sternly +strongly
harvest: =reap,yield -pick,product +vintage,wheat,output,produce,tons
hashish: -marijuana
hassle: -inconvenience +trouble
haste: ~hastily,hasty -hurry,rush,urgency
hasten: ~hasty -hurry,rush,sped,speed
hastily: =quickly -hurriedly +rush
hasty: ~hastily =rash -hurry,rush,quick +rapid,impulsive,premature,swift
hat: -helmet,headgear +wore,wear,head,turban,straw,trick
hatch: -plot +plan,open
hatchery: +salmon
hate: ~hatred -loathing,racism +inflammatory,unpopular,hostile,racist
hatred: -loathing,hostile,resentment,venom +racism,intolerant
haul: ~haulage =pulled,transport,tow -loot +ship,truck,seizure,stolen,seize,medal,totally,lorry
hauler: +trucker
haunting: -plague +torment,spooky
haven: =refuge,shelter,sanctuary -oasis,port +safe,retreat,hotbed,offshore
havoc: =mayhem +ruins
hawaii: ~hawaiian
hawk: ~hawkish -peddling +raptor,militarists
hawker: -vendor
hawkish: -warlike,militant +tough
hay: -straw
hazardous: =risky,toxic,unsafe,perilous -risk,threat,treacherous +poison,menace,safety
haze: ~hazy =smog,mist -smoke,pollute
hazel: +hazelnut,tree,nuts
hazy: -smoky +vague
head: ~header =leader,lead,presidency,run,principal -skull,manage,top,headmaster,led,mindful,spearhead,titled +official,helm,oversaw,oversee,overseen,ran,rector,secretary,superintendent,tsar,traveled,ministers,leadership,prime,summit
headache: -migraine,problem,pain +trouble,worried,symptom
header: +score,soccer,kick,shot
headgear: -helmet
headland: -peninsula
headlines: -new,titled +newspaper,publicity,press,story,media,report
headmaster: =principal -headteacher +schoolmaster,teacher,school
headquartered: =officer -hq,seat,hub +location,secretariat,main,home,move,pentagon,relocated
headrest: +pillow
headscarf: -scarf,scarves,veil +secular
headstrong: -stubborn
headteacher: -principal
headway: =progressed -inroad +improve
headwear: +helmet
heal: =recover,recovery,treat -mended,therapy,therapeutic +reconciliation,treatment
health: ~healthy,healthcare,healthier,unhealthy =medic -wellbeing,medicine,ill,well +medicaid,welfare,hospitalize,sick,patient,treatment,insure,medicare,nursing,physical,spa
healthcare: =medic -medicine,medicare +hospitalize,hmos,medicaid,patient,insure,treatment,nursing
healthier: -stronger +nutritious,wholesome,improve
healthy: ~healthier =well,robust,sound -strong,wholesome +nutritious,sanitary,nutrition,normal,recovery
heap: =pile,stack,mound -massed +lot
heard: ~listener -learn,told +overheard,sound,noise,testimony,witness
hearing: ~heard =trial,session,inquiry,listener,proceeding -testimony,inquest,learn +learnt,sense,try,judge,testify,witness,panel,investigate,noise,preliminary,sound,tribunal
hearsay: -rumor
heart: -middle,hub +organization,heartbeat,pulse,soul,valve,surgery,lovely,transplant,pump,spirits
heartbeat: =pulse +rhythm
heartbreaking: -poignant,tragic +wrench
heartfelt: =sincere +warming,profound
heartily: +warmly
heartland: -stronghold +region,interior
heartless: +inhuman,ruthless
hearty: +warming
heat: ~hot,hottest,overheating,preheat =warmth,temperature,warming -stormy,thermal,weather +pressure,swelter,humid,infrared,warmer,heatwave,summer,thermometer,qualified,round,stage,steam,sun
heatedly: -hotly
heater: -stove
heath: -moor,moorland
heathen: -pagan
heatwave: +hot
heave: -hoist
heaven: ~heavenly =sky -paradise +religious,soul
heavenly: +sky
heavier: -weightier +weigh,increase
heaviest: ~heavily -worst,largest +intense
heavily: =strongly -severe,seriously,overwhelmingly +much,intense,massive
heavy: ~heavier,heaviest,heavily,weight =intense,massive -weighty,severe,serious,strong,torrential,hefty,overweight,stout,thick,weigh +large,intensify,stiff,tight,tonne,tons
heavyweight: +power,knockout,weight
hebrew: =jewish -israeli,jew +language,israelite,israel
heckle: +shout
hectares: +land
hectic: -tumultuous +whirlwind
hedge: =shrub -protection +shield,investor,investment,manage
heed: =obey,listener
heedless: +reckless
heels: -shoe +stiletto
hefty: =substantial -large,sizable +huge,massive
hegemony: -supremacy
height: ~high,tall,heighten,higher =peak,stature -hill,pinnacle +top,heyday,inch,level,taller,meter,size,mountain,shorter,tower
heighten: ~high =intensify,raise -increase,strengthen +tension,tighten
heinous: -monstrous
heir: ~heiress,inherit =successor,prince -inheritor,son +throne,succeeded
heiress: ~inherit +socialite
heist: -robbery,steal,theft +rob,stole,stolen
held: ~hold,holder =kept,stage,host -retain,jailed,imprisoned,owned +hostage,restrained,organization,occur,possessions,kidnap,met,place,stronghold,venue
helicopter: +plane,hovering,rotorcraft,pilot,rotor,rescue
hell: ~hellish -inferno,underworld +nightmare,misery,satan,torment,perdition,suffer
hello: -hi
helm: -wheel,leadership +lead
helmet: +motorcycle,safety
helmsman: -skipper
help: ~helper =supporter,relief -rescue,service +serve,humanitarian,intervention,lifeline,volunteer,loaned,intervene,saving
helper: -volunteer
helpless: =powerless -vulnerable,impotent,unable +weak,stranded,hopeless
hematite: +ore
hemorrhage: -stroke
hen: -poultry +rooster
hence: =therefore,thus -thereby
hepatitis: ~liver +jaundice,virus,infect
herald: +messenger,proclaim,newspaper,signal
herb: ~herbal -mint,parsley +plant,rosemary,sage
herbal: -plant,nature +tea,medicine,remedy
herbicide: -pesticide
herd: +livestock,sheep
herder: -shepherd +rancher
herdsman: -shepherd
hereditary: =inherit
heredity: ~hereditary
heretical: -unorthodox
heritage: ~inherit =legacy,traditional -history,roots +patrimony,lineage,pedigree,monumental,historic,preserve
hermit: -reclusive
hero: ~heroic,heroin,heroism =idol,legend -savior,star,protagonist +saving,icon
heroic: ~heroism -valiant
heroin: -smack,opium,opiate,narcotic,protagonist +poppy,trafficker,smuggle,overdose,seize,injected,kilograms
heroism: -valor +valour
hertz: +rental
hesitate: =reluctant -waver,unwilling,unsure +pause,reluctantly,uncertainty,undecided,unwillingness
heterosexual: -straight
heyday: -peak,prime,zenith
hezbollah: +militant,militias,lebanese
hiatus: -pause +interrupt,lull
hibernating: +sleep
hid: ~hide,hidden -mask +shelter,withheld,secretly
hidden: ~hide =secret -invisible,tucked,unseen +mask,implicit,secrecy,secretly,sleeper,stealth,underground,smuggle,uncover,underlying
hide: ~hideout -underground,secret,leather,mask,obscure,refuge,skin,shelter +shrouded,tucked,veil,whereabouts,withhold,lurking,want,sanctuary
hideaway: -hideout,retreat
hideous: -monstrous,ugly
hideout: -lair,refuge,safehouse +shelter,stronghold
hierarchical: ~hierarchy
hierarchy: -ranking,leadership +ladder,structure,order
high: ~higher,highly =tall,lofty,steep,peak -record,top,secondary,senior +large,rise,ridge,soar,upper,upped
higher: ~highest =increase,upper,raise,rise,superiority -rose,stronger,taller,upward +university,tertiary,steeper,soar,hike,jumped,risen
highest: -maximum,peak,record,supreme,top,utmost
highlands: =hill -mountain,upland,plateau
highlight: =underlined,underscored,stress,spotlight +show,recaps,showcase,important
highly: -strongly +much
highrise: -skyscraper,tower
highway: =road,motorway,route,interstate -street,parkway,roadway,turnpike +roadside,trooper,traffic,vehicle,toll,lane,infrastructure,intersection,junction
hijab: -veil +scarf,scarves
hijack: -seize,skyjack,kidnap,piracy,pirate +steal,stolen,terrorist,hostage,robbery,stole,terrorism
hike: ~hiker =increase,raise,rise,walking,trek +march,tighten,rating,price,inflated,mountain,trailing,interest,tax,outdoor,recreation
hiker: -walker,trekker,rambler +mountain,tourist,path
hilarious: -humor,hysterical +laugh
hilarity: ~hilarious
hill: ~hilly,hillside,hilltop =mound,ridge,mountain -slope +peak,mesa,knoll,rise,landslide,valley,mount,steep,terrain
hillside: =slope +mountain
hilltop: -summit +peak
hilly: -mountain +rolling,steep,rug
hilton: +hotel
himalayan: +mountain,nepal
himalayas: ~himalayan +mountain,tibet
hind: -rear
hinder: ~hindrance =impede,prevent -obstruct,inhibit,thwart,slow,hobbled,stymied +obstacle,retarded,stunt,interfere
hindi: +language
hindrance: -obstacle,obstruct
hindu: ~hinduism +india,indian,temple,religion,religious,tamil
hinduism: -religion
hinge: -rely,rest +turn,pivot,joint
hint: =suggestion,imply,indicator,intimate,signal -pointer,tip +insinuated
hip: =trendy +pelvis,waist,leg,joint,injury,rap
hiphop: +rapper
hire: =recruit,rent,lease -sign,job,rental +name,paid,staff,worker,payroll,working,personnel
hireling: -mercenary
hispanic: =latino,latin,spanish +minor,mexican,immigrant
historian: =scholar +professor,wrote,past
historic: ~history,historian =landmark,unprecedented -momentous,significant,important,old,traditional,venerate +medieval,memorize,record,monumental,preserve,traditionalism
history: ~historian =past,record +legacy,nonfiction,story,origin,narrative,previously
hit: ~hitter =strike,struck,punch,slam,smash,success,reach,knock,song -ravage,hurt,impact,occur,ram,score,sensational,shook,slapped,stricken,wracked +landfall,plague,pop,single,slug,stroke,swat,swing,swung,targeted,triple,volley,homer,kick,popular,retaliate,suffer,swept
hitch: -snag,problem,hitchhike,obstacle,setback +ride
hitchhike: +thumb
hitler: ~hitlerite +nazi,holocaust
hitter: =slugger +homer
hiv: -virus,infect +viruses,positive,immunity
hmos: +insure
hoard: -stockpile,treasure
hoax: =sham -prank,trick,scam +joke,phony
hobbled: =limp -impede,restrict +injure,slow
hobby: ~hobbyist =pursuit -pastime,interest +leisure,recreation,passionate
hock: +pawn
hockey: -ice +rink,puck,nhl,skating,stanley,rangers,period,sport,winger
hog: =pig,swine -monopolized,pork +sow,livestock
hoist: =lift,raise +winch
hold: ~holder =keep,stage,possessions,retain,host -organization,occupy,hug,impede,kept,owned,portfolio,property,retention,stake,wield +kidnap,seize,share,stall,store,suspend,unchanging,wait,prisoner,meeting,serve
holder: =owner -possessor,shareholder +titleholder,possessions
holdout: +siege
holdup: -robbery +rob,robbers
hole: =pit -open,puncture,leak,hollow +tunnel,trench,vent,par,pierce,putt,tee
holiday: =vacation,leave -trip,resort,thanksgiving +honeymoon,leisure,passover,ramadan,tourism,recess,tourist,traveled,marketing,relaxed,rest,summer,villa,weekend
holidaymaker: -tourist +tourism
holiest: -sacred +shrine,revere
hollered: -shout
hollow: =meaningless +void,worthless,sunken
hollywood: -movie +star,studio
holocaust: -shoah,nazi +massacre,jew,survivor,jewish
holy: ~holiest =sacred -saintly,religious,shrine,saint,spiritual +revere,pilgrimage,pope,jihad,pilgrim,temple
homage: =tribute,honor -respect,revere
home: ~homemade =house,residence,household -property,place,interior,live,mansion,shelter,villa +native,homeland,homestead,hospice,hut,motherland,nest,orphanage,palace,residential,return,shack,host,hometown,mortgage,neighborhood,plated
homecoming: -return,repatriated +reunion,welcome
homegrown: -locality,native,indigenous +national
homeland: =motherland -national,native +secured
homeless: -shelter,stray +vagrant,tramp,refugee,street,squatter,poor,poverty
homemade: -improve,makeshift
homemaker: -housewife,housewives
homeowners: -household,residence +owner,house
homepage: +website
homer: +run,slam,slugger,innings,solo
homesickness: -nostalgia,nostalgic
homestead: -ranch +settle,house,property
hometown: =native +villager,raise,town,residence
homework: +study,prepare
homicide: =murder,manslaughter,slaying -killing +killer
homily: -sermon
homosexual: =lesbian +queer,sex,sodomy
honda: +motorcycle
honduras: ~honduran +tegucigalpa
honest: ~honesty,honestly =truth,sincere -upright,trustworthiness,straightforward,straight +open,integrated,true,openly,trusted
honestly: -truthfully,sincere +truly,really
honesty: ~honestly =truth -integrated,sincere +open,virtue
honey: -sweet +sweetheart
honeymoon: +newlywed,vacation,trip,wedding
honk: +horn
honor: ~honorary =tribute,prize,recognize,medal,respect -praise,knight,noble,pride,privileged,proud,recognition,remember,revere,salute,toast +integrated,mark,memorialize,righteous,venerate,pay,prestigious,recipient,reputed
honorary: +unpaid,titular,nominate,titled,university
hood: +mask,jacket,robin
hoodlum: -thug +punk
hoodwink: +misled
hooked: -snare,peg +punch
hooker: -prostitute
hooligan: -thug +rioter
hoop: -ring,rim
hoot: +whistle
hooter: +horn
hoover: +vacuum
hop: =jumped,leap -skip +rap,music,rapper
hopefully: -optimistic +want,wishes
hopeless: =impossible -useless,pointless +pessimism,pessimistic
hopes: ~hopefully =wishes,optimal,optimistic,want,prospect -try,upbeat +pray,rosy,plan,seek,intended,pin,speculation,wait
horizon: =skyline +prospect,sky,view
horizontal: -level
hormone: -steroid,testosterone,insulin
horn: -trumpet +siren,instrument,rhino,ivory,somalia
hornets: -wasp +insect
horrendous: -terrible
horrible: ~horror,horrific,horrifying =terrible -nasty +shock
horrific: ~horror,horrifying =terrible -monstrous +shock
horrifying: ~horror =shock,terrified +outrage
horror: =shock -terrorism +scary,nightmare,massacre,terrible,monster,zombie,movie,tragedy
horse: ~horseback -racehorse,jockey,ride,pony,stallion,mare,thoroughbred +mount,mustang,pinto,saddle,steed,race,rider,stable,trainer
horseback: -mount,ride +rider
horseman: -rider +jockey
horsepower: -power
hose: -tube,pipe,spray +stock,water,socks
hosiery: +socks
hospice: +palliative,termination,nursing,hospitalize
hospitalize: =ward -infirmary,surgery,injure,patient,treat +hurt,orderly,wound,nursing,medic,sick,ill,injury,medicine,physician,reception,stroke,surgeon,treatment,underwent
host: ~hostess =stage,presenter -organization,venue,moderate,multitude,organisers,welcome +parasite,server,slew,show,television,reception,summit,visit
hostage: =kidnap -prisoner,seize,victim,ransom +kidnapper,pawn,release,siege,standoff
hostel: =hotel -inn,lodge +shelter
hostess: +waitress
hostile: =tension,war -unfriendly,opposed,warfare +unwelcome,resentment,truce,unfavorable,unsolicited,virulent,takeover,opposition
hot: ~hotly =warming,spicy -scorching,swelter,popular,temperature,thermal +stolen,overheating,sexy,warmer,warmth,torrid,summer,tropical
hotbed: -stronghold,hub +nest
hotel: =inn,motel,resort,lodge +ritz,spa,room,stay,tourist,tourism,marriott,luxury,plaza,reception
hotline: +telephone
hotly: -intense,strongly,vehemently,keenly +passionate
hotter: -warmer
hottest: -warmest +trendiest,popular
hour: ~hourly =time -long,minute +lengthy,overtime,overnight,shift,schedule,length,midnight,morning,mph
hourly: +minimum
house: =shelter,mansion,parliament,legislature,villa -residence,lodge,live,property,residential +hud,hut,manor,palace,premise,shack,structure,subdivision,lawmaker,representative,household,marketing,mortgage,mps,neighborhood,rent,rental,roof,window
household: -residence +income,residential,people,median
housekeeper: -maid
housemate: -roommate
housewife: +mother,wife,woman
housewives: ~housewife +mother,wives,women
houston: +texas
hovel: -shack
hovering: -lingering
however: =though,nevertheless,nonetheless,still -yet +notwithstanding
howl: -roar,scream
hub: -nodes
hubby: -husband
huddle: -nestle +meeting,shelter
hue: =shade -tint +tone
huff: -sulk,puff,tantrum +pique
hug: -squeeze +kiss
huge: =massive,large,vast,immense,tremendous -major,jumbo,mammoth,monstrous,oversized,overwhelming,vastly,whopping,wildly +landslide,larger,mighty,monster,phenomenal,resound,spacious,sprawling,staggering,substantial,largest,size,super
hulk: -wreck,shell,hull,wreckage +ship,skeleton
hull: +ship,shell,keel,vessel,tanker,leak
hum: +tuneful
human: ~humanitarian =people,man,mankind -personal,individually +mortal,woman,right,life,world
humanitarian: -relief,philanthropist +philanthropic,refugee
humankind: -mankind
humble: ~humility =modest,lowly +poor,simple,meek,unassuming,modestly
humid: =moisture -wet,moist,sticky +tropical
humiliated: =shame -insult
humility: -modesty +meek
humor: ~humorist =joke -witness,laughter,jokingly,playful,witty +satire,laugh
hunch: -instinct +suspicion
hundred: -many,numerous,score,thousands +severe
hung: =suspend +inconclusive,noose
hungary: ~hungarian
hunger: ~hungry =starvation,starve,malnutrition -lust,poverty +thirst,undernourishment
hungry: ~hungrier =starve -malnourished +malnutrition,needy,starvation,peckish,underfed,poor,impoverished
hunt: ~hunter =search,pursue,seek,manhunt,stalk,quest,pursuit -poach +look,shooting,killing,predatory,prey,safari,track,want,lodge,sought,trailing
hunter: -huntsman,pursuer,seeker,poacher,predators +shooter,tracker,shooting,prey,rifle
hurdle: =obstacle -impediment +problem,jumped,roadblock
hurl: =throw,toss -lob,pelt,pitch,threw,thrown +launch,shout
hurler: +pitcher
hurricane: =storm,typhoon -wind +tempest,weather,landfall,tropical,mph
hurry: =rush,speed -race,scramble,sped,whisk +quick,urgent,quickly
hurt: =injure,injury,wound,pain,suffer -upset,undermine,soreness,stung +weakening,sprain,sting,strain,tarnish,offender,victim,treat,impact,sustained
husband: =spouse,partner -marry,marriage,widower,man +marital,mating,wife,wedding,relative,men,wives
hushed: -silence +quiet,quietly,silent
husk: +shell
hustle: +scramble
hut: =shack,shed -shanty +shelter
hutu: +rwandan,tribe
hybrid: -mix,mixture +vehicle,prius,toyota
hydrate: +water
hydraulic: -water
hydro: -hydroelectric
hydroelectric: -hydropower +power
hydrogen: +oxygen
hygienic: =sanitation -sanitary
hymn: =song -psalm +music,sang,sung
hype: -publicity,promoted
hypermarket: +supermarket
hypertension: +pressure,ill
hypocrisy: ~hypocrite -insincerity +pretense
hypothesis: ~hypothetical =theory -supposition +idea,speculation
hypothetical: =theoretical -imaginary,speculation,supposed
hysteria: =panic -mania
hysterical: ~hysteria
iberia: ~iberian
iberian: +spanish
ice: ~icy =snow -rink,iceberg,skating +water,skater,winter,melted,polar
iceberg: +titan
icebox: +refrigerator
iceland: +nordic
icon: =symbol,idol,legend,star -images +legendary,painting
icy: -slippery +winter
id: ~identification
idea: =notion,proposal,plan,thought,suggestion,theory -perception,vision,think +view,proposition,theme,opinion,invent,ideology,principle,imagine,inspiring,intellectual,philosophy
ideal: =perfect,principle -model,perfectly +suitable,optimum,optimal,idealistic,value
idealistic: -visionary +lofty,unrealistic
identical: ~identification,identify =name -personal,passport,similarity,synonymous,uniform +recognize,self
identification: ~identify =recognition +passport,name,paper
identify: =name,recognize,pinpointed,known -spot,recognizable +recognition,specify,suspected,tag
ideology: =philosophy +think,polite,philosopher
idiocy: ~idiot
idiom: +vernacular
idiot: =stupid -moron +jerk,silly
idle: =inactive,unemployed,unused,lazy -jobless,loaf +stop,workless,passive
idol: =star -superstar +singer,worship
idyllic: +picturesque
ied: +roadside
ignite: =spark,lights,trigger -kindle,lit +inflame,start,torch
ignored: =neglect,overlook,shun -snub,unaware,unnoticed +reject,violation,illiterate,indifference,omit,override,shrugged,stupid,unanswered,unfamiliar,unheard,spurned,refuse,unheeded,regardless
iguana: +lizard
ill: =sick,poorly,patient,unhealthy,infect -unwell,sicken +suffer,malady,influenza,leukemia,malaria,measles,meningitis,nausea,pneumonia,sars,schizophrenia,sclerosis,smallpox,stroke,syndrome,tuberculosis,viruses,infirm,treatment,poison,mentality,respiratory,symptom,torture,virus,woes
illegal: =unlawful,illicit,prohibit,outlaw -unauthorized,undocumented,smuggle,illegitimate,improperly,unconstitutional,unlicensed +improper,irregular,shady,underage,wrongdoing,law,violation,immigrant,laundering,trafficker
illegitimate: ~legitimate -unlawful,invalidate +unconstitutional
illicit: =unlawful -prohibit,unauthorized
illiterate: ~illiteracy -uneducated,unschooled +unlettered,literacy,read
illogical: -irrational +unreasonable
illumination: =lights,lit
illusion: =mirage -misconception +magic,trick
illusionist: -magician +magic
illusory: +imaginary
illustration: -show,picture +underscored,magazine
illustrious: -renowned,prominent
imagery: -picture,photo,photograph +symbol
images: ~imagery =picture,photo,photograph,reputed,perception -portrait,liking,metaphor,persona,prestige,representation +mri,photography,portrayal,snapshots,stereotypes,view,mirror,reflect,satellite,symbol,video,visualize
imaginary: =mythical,nonexistent -invent,unreal +phantom
imagine: ~imaginary =picture -think,visualize,supposed +invent,visionary,vision
imam: -preacher,mullah +muslim,mosque,leader,moslem,prayer
imbalance: =inequality -uneven +surplus,unequal
imf: +monetary
imitation: =replica -mimicry,parody,mimic,mirror,simulate +impression,reproduction,toy,replicate,reproduce
immaculate: =pristine -spotless,perfect +impeccable
immaterial: -irrelevant
immature: +juvenile,young
immediacy: +urgency
immediate: =instantly,promptly,now,urgent,soon,instant,quickly -straightaway,quick,right,shortly +swift,swiftly,imminent,overnight,sudden
immense: =vast,massive,tremendous -vastly +large
immerse: -submerge,soaked +involved,plunge
immigrant: ~migrated,migrant -influx,refugee,settler +newcomer,undocumented,visa,passport,integrated,latino
imminent: =impending,looming,soon -near +inevitability,threat,pending
immobility: -paralysis
immobilize: -paralyzed,stationary
immoral: =wrong,indecent,wicked -unethical,sin +obscene,vice
immortal: -undying +legendary,unforgettable
immunity: =resist,vaccination -protection,unaffected +invulnerable,impunity,privileged,prosecution
impact: =influence -result,implication,repercussion +strike,ramification,resonance,influential
impaired: -weakening,retarded +injure
impale: +pierce,spear
impartial: =neutralize,nonpartisan,independent -unbiased,objective,unprejudiced +just
impasse: =stalemate,standoff -stall,standstill +inaccessible,paralysis
impatient: ~patience =restless +intolerant
impeachment: -remove +ouster,oust,indicted,presidency,senate,trial,perjury,proceeding
impeccable: -perfect
impede: ~impediment -obstruct,slow,prevent,stymied +thwart,restrict
impediment: -obstacle
impending: =upcoming,looming -pending +near
imperative: =necessary -vital,necessity +urgent,oblige
imperceptible: +invisible
imperfection: +incomplete
imperial: =royal +monarchy,majestic,palace,throne
imperiled: -jeopardized
impersonate: -mimic,pose,pretend
impetus: =momentum,stimulus -push,incentive,impulsive +spur
implant: -prosthesis,insert +transplant,pacemaker,surgery
implausible: -improbable,unbeliever
implemented: -realize,introduce,instrument,tool
implication: =ramification -repercussion,significant,involved +suggestion,mean,result,linked
implicit: ~implicitly -tacit,unspoken,inferred,understood,suggestion +indirect
implicitly: -tacitly,indirectly +unspoken
implore: -plead +urge
imply: ~implication,implicit =suggestion -insinuated,indicator,mean,meant +implicitly
impolite: -rude
important: ~importantly =significant,key,major,vital,main,influential,prominent -matter,meaningful,notable,noteworthy,priorities,seminal,strategic,urgency,valuable +indispensable,invaluable,landmark,magnitude,necessary,pivot,prestigious,serious,significantly,stature,substantial,substantive,trade,urgent,value,vip,lead,role,material,overseas,paramount,relevant,shipment,steel,stress,tariff,top
importantly: -significantly +notable
imposed: ~imposition =levy,inflict,introduce,slapped -order,majestic +place,laid,sanction,tax,penalty,restrict,tariff
imposition: -introduction +levy
impossible: =unthinkable -unattainable,impractical,unable +unrealistic,unfeasible
impostor: +phony
impotent: -powerless +viagra
impound: -seize +seizure
impoverished: ~poverty =poor,needy -penniless,indigent +underprivileged,poorer,poorest,slum
impractical: -unrealistic
imprecise: -vague
impression: =spectacular -strike,remarks,outstanding,perception,wow +strong,imprint,magnificent,majestic,splendid,stunning,seem
imprint: -label,mark,print,stamp,publish
imprisoned: ~prisoner =jailed,incarceration,lock -sentenced,inmate +penalty,punish
improbable: -unlike +unexpected,surprising,incredible
impromptu: =spontaneous -improve,unplanned,unrehearsed,unscheduled +sudden,inform
improper: ~improperly =inappropriate,irregular -wrong,unethical,indecent,undue +misconduct,unlawful,incorrect
improperly: ~impropriety -wrongly,incorrectly,unlawfully +inappropriate
impropriety: -misconduct,wrongdoing
improve: =upgrade,strengthen,refined,reformer,progressed -recover,makeshift,recovery +rise,raise,mended,revamp,spruce,thawing,turnaround,increase,modern,rose,stronger
impulsive: =instinct -urge,whim,spontaneous +stimulus,signal,temptation,rash
impunity: +unpunished
inability: ~unable -incapacity,incapable,incompetent +powerless
inaccessible: -unreachable,remote,isolated,unavailable
inaccurate: ~inaccuracy =incorrect,untrue -wrong,mislead,unreliable +mistaken,incorrectly
inactive: =passive -sedentary,unused,inert,stagnate +retirement,injure,sidelined,lazy,sluggish
inadequate: =insufficiency,poor -lack,poorly,scant +scarcely,unsatisfactory,weak,shortage,lax,unfit,shortcoming
inadmissible: -unacceptable
inadvertently: -unintentionally,mistakenly,unwittingly,unknowingly,unintended +mistake
inappropriate: =unfit -unsuitable,wrong,unseemly,unacceptable,undue +indecent
inauguration: =open,maiden,sworn -initials,install,launch +oath,start,swear,swore,unveil,presidency,speech
inborn: -inherent,nature
incapable: =unable,incompetent -powerless,unfit
incarceration: =jailed -prisoner,inmate +sentenced
incarnation: -version +reincarnation,life
incendiary: -inflammatory,provocative
incensed: -infuriate
incentive: =stimulus -inducement,reward,motivate,subsidy,spur +perk,rebate,tax,lure
inception: -start,launch +origin
incessant: +nonstop,relentless,relentlessly
inch: +rain,measure,snow,tall,length
incident: =occurrence -instance,occur +shooting,peacefully
incipient: -nascent
incite: =provoke,stir -instigate,inflammatory,stoke +urge,spark
inclined: =tend -liking,prone,slope,tilted,lean,penchant,tendency +willing,instinct,ramp,tempt,willingness
include: ~inclusive =involved -incorporated +insert,list,notable
inclusive: -incorporated,integrated +participate
income: =revenue,pay,wage,salary,profit -receipts,moneyed,livelihood +proceed,net,new,paycheck,pension,sale,taxable,paid,tax,live,rent,median,poor,taxpayers,turnover
incompatible: =inconsistency -irreconcilable +mismatch,unsuitable
incompetent: =mismanage -ineptitude,inept,unfit +negligence,unqualified,inefficient
incomplete: =unfinished,partiality +missing,partly
inconceivable: -unthinkable +unbeliever
inconclusive: -indecisive,unclear,uncertain,undecided,vague +unresolved,undetermined
inconsequential: +trivialize
inconsistency: -variable,uneven,paradox +unreliable
inconvenience: -trouble,nuisance +problem
incorporated: -integrated +merge,part
incorrect: ~incorrectly =wrong,mistaken -untrue +mistake
incorrectly: =wrongly,mistakenly
increase: ~increasingly =rise,raise,jumped,surge,soar,rose -intensify,mount,proliferate,risen,spiked,upsurge,upward +inflated,leap,lift,quadruple,ramp,reinforcement,stimulate,strengthen,widen,swell,larger,pickup,steadily,stronger,triple
increasingly: -progressed +rise,steadily
incredible: =unbeliever -remarks,miraculous,phenomenal +stunning,wonderful,unthinkable
incrementally: -stepwise,progressed +slow,small
incumbent: =sitting -officeholder,tenure +presidency,reelection,serve,senate,term
incurred: =suffer,sustained -run,termination +receive
incursion: =invasion,raid -intrusion,infiltrate +offensive,invade
indebted: ~indebtedness -owe,oblige,thank
indecent: =obscene -lewd,vulgar,offensive,rude,pornographic +sexuality
indecisive: +uncertainty
indeed: =really,truly
indefinitely: =permanent +unlimited,suspend,temporarily
indemnity: -reparation +insure,restitution
independent: =sovereign,separately,neutralize -unaffiliated,liberty,nonpartisan,private,secession,separatist,sovereignty,unilateral +secede,indies,nationalist,secessionist,solo,recognition,referendum,republic,self
index: ~indicator =list -measure,nasdaq +ranking,stock,share,pointed,rose,marketing,nikkei
india: ~indian +subcontinent,kashmir,mumbai
indian: +indigenous,kannada,sioux,tribe,oceanic,tribal
indicator: =show,suggestion,signal -pointed,reveal,marker,mean,meant,pointer,reflect,shown,symptom +said,signify,mark,state,sign
indicted: =prosecution +jury,prosecutor,tribunal,trial,suspected
indifference: -unconcern,neglect,lukewarm,mediocre
indigenous: =native,tribal -locality,tribe +maori,inuit
indigent: +needy
indignation: -outrage +outcry,righteous
indirect: -roundabout +proxy,oblique,subtle
indiscriminate: =random -wholesaler,randomly +unselective
indispensable: =necessary -vital,key,invaluable +need
indisputably: -undoubtedly
individually: =personal,single,private,particular,people -man,separately,solo,someone
indoctrination: -propaganda
indolent: -lazy
indonesia: ~indonesian
indonesian: +jakarta,java
indoor: =inside -interior
inducement: ~induction =prompt,persuaded -trigger,provoke,tempt +produce
induction: -install +sworn
indulgent: +lenient,spoil
industrialist: =magnate -tycoon,manufacture +millionaire
industry: ~industrialist =trade,sector,manufacture -tourism +product,maker,produce,marketing,steel,textile,mine,labor,machinery,strike
ineffective: =useless,inefficient -ineffectual +unsuccessful,weak,poorly,powerless
inefficient: -wasted,unproductive
ineligible: -unqualified,unfit +unsuitable,suspend
inequality: ~unequal -injustice +unfair
inequitable: -unfair,unjust
inescapable: -inevitability,unavoidable
inevitability: =unavoidable -sure,invariably,necessarily +irreversible,unstoppable
inexperience: ~inexperienced
inexperienced: =novice -untested,untrained,raw,unseasoned,naive +young,rookie,newcomer,unskilled,unfamiliar,unprepared
inexplicable: -unexplained
infamous: ~infamy =notorious -notoriety +scandal,shame
infamy: -notoriety
infancy: ~infant
infant: =newborn,toddler -nascent +pediatric,nursery,tot,mortal,maternal,kid
infantry: ~infantryman -soldier,troop +military,regiment
infantryman: +soldier
infantrymen: +soldier
infatuated: +obsession
infect: ~infectious =sick -virus,transmit,spread,transmissible,viruses +suffer,infested,inflammation,meningitis,pneumonia,sicken,tainted,tuberculosis,viral,patient,outbreak,risk,sars
infectious: -transmissible,viral +virus,virulent
inferior: -lesser,poorer,substandard,poor,subordinate +worse,lower,lowly,mediocre
inferno: +wildfire
infested: -overrun,plague,ridden,swarm,teem,riddled,pest
infidelity: +pagan
infielder: -shortstop +utilize
infiltrate: =penetrate -intrusion,sneak +invasion,smuggle,spy,mole
infinite: =unlimited -limitless
infinitesimal: +minuscule
infinity: ~infinite +limitless
inflame: ~inflammation,inflammatory -stoke +irritate,provoke,soreness,swell
inflammation: ~inflammatory =swell -soreness,irritate +tendinitis
inflammatory: =provocative -rabble +offensive,swell
inflated: ~inflationary =price -rise,swollen +overheating,rating,monetary
inflationary: +price,rise
inflexible: -rigid +stiff
inflict: -wrought +suffer,wreak
inflows: =influx +investment,inward
influence: ~influential =sway,power,inspiring,pressure -shape,leverage,lobbying,persuaded +manipulation,prestige,role
influential: =prominent -power,lead,respect,prestigious,persuasive,seminal +key,inspiring
influenza: -virus +pandemic,swine
influx: -wave,surge +stream,migrated
info: -inform
inform: =intelligence,knowledge,tell -new,report,tip,mole,notification,notify,privy,rats,source,spy,told,unofficial +knew,know,material,reveal,leak,statistics,input,notice,privacy,relaxed,reward,update
infraction: -violation +misdemeanor
infrared: +thermal,radiation,lights
infrastructure: +road,railway,install,utilize,power,transport,structure
infrequent: -rare,seldom,uncommon
infringe: =violation -intrusion +piracy,transgression,patent,trademark
infuriate: =outrage -mad,madden +irritate,upset
infusion: -injected +transfusion,investment
ingest: -swallow +sucked
ingredient: -recipe +part,material,substance,mix,spice,salt,sugar,label,mixture
inhabitant: =residence,people,population,locality,live -villager,occupy,populace +town,occupation,island,townspeople
inherent: -intrinsic,innate,nature
inherit: =succeeded,legacy -receive +succeed,successor,windfall,left,predecessor,son,widower
inhuman: -savage,merciless +vicious,torture
initialled: +sign
initials: =origin,preliminary,start -open,introductory,launch,program,projected,proposition +maiden,proposal,referendum,spearhead,primary,measure,scheme,step
injected: =shot -jab,vaccination,pump +inoculation,syringe,insert,intravenous,mainline,needle,lethal
injunction: -order,restraint,writ +ruled,prohibit
injure: ~injury =wound,victim -maim,sidelined,sprain +lame,soreness,suffer,sustained,unfit,treat,surgery,strain,survivor
injury: =wound,trauma,strain -sprain,pain,scars +sidelined,scratch,stoppage,victim,treat,surgery,suffer,knee,muscle,neck,rehabilitation,rest,shoulder,sustained,torn
injustice: ~unjust -unfair,wrong +oppression
ink: =sign -tattoo +pen
inland: =interior +landlocked,land
inlet: +open,intake
inmate: =prisoner -jailed +penitentiary
inn: =tavern,pub,lodge -motel +restaurant,stay
innate: -nature
inner: =interior -international,inside
innings: +overs,run,wicket,score,test,pitcher,starter
innocent: -naive,purity +pure,unarmed,plea,wrongdoing
innovative: =novelty -invent,new,technology,pioneer,revolutionary,unconventional +novel,origin,visionary,inventor,researcher
innumerable: -myriad
inoculation: -vaccination
input: +opinion
inquest: ~inquire,inquiry =investigate -probe
inquire: ~inquiry
inquiry: =investigate,probe,question,query -researcher,review +police,scandal,panel,prosecutor,wrongdoing
inroad: -progressed
insane: =mad -lunatic +mentality,schizophrenia
inscribe: ~inscription -writing +mark
inscription: -letter +word,writing,text,plaque
insect: =pest -mosquito +larva,moth,roach,tick,wasp
insecticide: -pesticide
insecurity: =uncertainty -instability,vulnerable,precarious +violence,lawlessness,unsafe,unstable
insemination: +sperm
insert: -place +introduce,tucked
inside: =within,interior -international,source
insight: -understanding,perception,knowledge,wisdom +intuition
insignia: =logo -symbol +mark,medal,stripe
insignificant: =minor,trivialize,meaningless -negligence,unimportant,small,tiny,irrelevant,petty +minimize,minuscule
insist: =maintain,stress -say,said +press,vowed,reiterate
insolence: -rude
insomnia: +sleep
inspect: ~inspector =review,scrutiny,survey -investigate,search,visit,monitor,scrutinize,verification +probe,scan,supervision,weapon,safety,verify,oversight
inspector: =monitor -watchdog +investigate,official,observe,superintendent,supervisor,surveyor,weapon,search,safety
inspiring: =motivate,prompt -stimulate,spark,muse,rouse +stir,move,spawn
instability: ~unstable =unrest,turmoil,volatile,uncertainty +upheaval,turbulent
install: -place,mount,setup,payment +laid,sworn,plant
instance: =occasion -time,occurrence
instant: ~instantly =momentous -second,prompt,quick,sudden +replay
instantly: -promptly,straightaway,suddenly +quickly
instead: =rather -replacement,lieu +substitute
instinct: -intuition,nature +urge,reflex,sense
institute: =introduce,school,organization -university +start,museum,orphanage,polytechnic,researcher,scientist,laboratory,society
instruction: ~instructor =order,teaching,manual,taught -lesson,train +tell,tuition,tutor,told,ruled
instructor: =teacher,trainer,tutor +schoolteacher,taught,train
instrument: =tool -violin,piano +mean,keyboard,saxophone,sensor,telescope,trumpet,viola,secured,music,play,musician,orchestra,measure,scientific
instrumentalist: -musician
insubordination: +mutiny
insufficiency: =scarcely -lack,shortage,scant +short,little,poor,meager,scarcity
insulation: -lagging +protection,material,thermal
insult: =slight,offensive -offender,slur,mocking +rude,swear
insure: -policy,premium,underwrite +protection,medicaid,medicare,uninsured,medic,liability
insurgent: =rebel,militant,revolutionary,terrorist,uprising,rebellion,revolt -resist,insurrection,rebellious,separatist,taliban +mujahedeen,secessionist,mutinous,revolution,terrorism,war
insurrection: =rebellion,uprising,revolt,mutiny,revolution +riot,sedition,intifada,revolutionary
insurrectionist: -rebel
intact: =whole -undamaged,unscathed,unharmed,unbroken,unchanging,untouched +preserve,survive
integer: +number
integrated: =unification -union,merger,unity +merge,mix,purity,virtue,joined,membership,unite,together,unified
intel: +semiconductor,tech
intellect: ~intellectual -mindful +intelligence
intellectual: =scholar,thinker -mentality,philosopher +writer,scholarly,property,piracy,patent,mindful,professor,intelligence
intelligence: =spy,smart -secret,mindful,smarter,wisdom +reconnaissance,kgb,mossad,nsa,wise,witness,spies,surveillance,spook
intended: ~intentional =meant,plan,want -purpose,supposed +proposal,sought,mean,wishes
intense: ~intensify =strong -severe,magnitude,profound +power,vigorous,keen,strength,stronger,vivid
intensify: -strengthen,worsen +step,stronger
intentional: ~intentionally =plan,purpose -objective +want,willing,willingness,motivate,meant,mean,mindful
intentionally: =knowingly -purpose,wilfully
interactive: +online,multimedia,interface,internet,video
intercede: -intervene
intercepted: -stop +seize,shot,quarterback,turnover
intercession: -mediation +intervention
interchange: -junction,intersection +synonymous,swap
intercontinental: -transcontinental
intercourse: =sex +sexuality
interest: =stake,rating -share,intrigue,keen,yield +want,noteworthy,sake,stakeholders,loaned,investment,mortgage,return,lend,monetary
interface: +linked
interfere: =meddling,intervention,intrusion,obstruct,intervene -tamper +international,pass,jam,penalty
interfering: ~interfere -meddling,intervene,obstruct +intrude
interim: =temporary,provisional,transit -meantime,midterm,temporarily +tent,meanwhile,replacement,month,permanent
interior: -international +ministers,police,ministry,secured
intermediary: -mediation,middleman +negotiator
intermediate: =middle,medium +transit,midway,mediation,middleman
intermission: -interval
intermittent: =sporadic -occasional,period,irregular +scattering,sometimes
international: ~internationally =worldwide,multinational,world,overseas -transnational +multilateral,national,treaty,within
internationally: =worldwide -overseas +world
internet: =web,online,net,website -network +portal,tech,site,surf,user,media,server,subscriber,technology,telecommunication,wireless
internship: +placement,train
interpol: +police,warrant
interpretation: =read,version,translation -understanding,mean,rendition +perform,view
interracial: +racial
interrogate: =question -interview,torture,quiz +technique
interrupt: =suspend,stop,pause -outage,punctuated,suspension +intrusion,stoppage,rain,intervene
intersection: =junction +road,overlap,street,traffic
intersperse: -punctuated
interstate: +road,motorway,traffic
intertwined: -tangled
interval: -pause,period +spell
intervene: ~intervention =meddling -step,mediation +involved,troop
intervention: =mediation,meddling -involved +intrusion,invasion,intrude,troop,military,peacekeeping
interview: =question -talk +tell,say,remarks,told,said,report,journalist,quote,speak,spoke,spoken
intestine: +stomach
intifada: =uprising -revolt,rebellion +violence,unrest,palestinian
intimacy: +sex
intimate: ~intimacy -personal,private,suggestion,sexuality +sex
intimidate: -threat,threaten +scared
intolerant: =racism -prejudice,xenophobia,unacceptable
intoxicated: +overdose,poison
intransigent: -stubborn
intravenous: ~vein
intricate: ~intricacy
intrigue: +mysterious,plot
introduce: ~introduction,introductory =launch,presenter,start,unveil -proposal +release,new,met,pioneer
introduction: ~introductory -launch,start,preface,prelude,prologue +presenter,new
introductory: =preliminary -open +preparatory
introverted: -shy +withdrawn
intrude: ~intrusion +invade
intrusion: -invasion,violation,trespass,meddling +privacy
inundated: =swamped,submerge -overwhelming
invade: ~invasion =occupy,overrun -storm,raid,overran,penetrate,raider +troop,war,occupation,seize,offensive
invalidate: =void -null,unlawful,overturn +sick,spoil,unconstitutional
invaluable: -priceless,precious,valuable,vital +use
invariably: +usual
invasion: =occupation,offensive -raid,war +onslaught,troop,occupy,soldier,tank,land
invent: ~inventor =patent +pioneer,mythical,origin,technology
inventor: -pioneer +patent
inventory: =stock,stockpile,list -supply +record,warehouse,store
inverted: +upside
investigate: =probe,study,researcher -review,search,scrutiny,police,scrutinize +look,ombudsman,vet,prosecutor,suspected,question,scandal,uncover,watchdog,wrongdoing
investment: ~investor =stake -spending,share,venture,stock,portfolio,spent +moneyed,profit,property
investor: =shareholder,stockholder,trader -speculation,stakeholders +share,stock,marketing,moneyed,wall
invigorate: -refreshing
invincible: +unbeaten,undefeated
invisible: =unseen +stealth
invite: =summon -request,welcome +overtures,tempt,visit,party
invocation: ~invoked -prayer
invoice: +receipts,tab
invoked: -use +mention,quote
involuntary: -unintentional,unwilling +reflex
involved: =participate,role -part,linked +pertaining,suspected,response,regard
ioc: -olympic
ion: +particle
ipad: +tablet
ipo: +list,offer,share
ipod: +music
ira: +paramilitary,terrorist,irish,provisional
iran: ~iranian +tehran,persian,shiite
iranian: ~persian +tehran,islam,nuclear,shah
iraq: ~iraqi
ire: -wrath
ireland: ~irish
iris: +plant
irish: ~irishman +ulster,taoiseach
iron: ~irony =steel -ore,metal +rust,wedge,mine,strong,smelter,magnetism
irony: -sarcasm,paradox +satire,twist
irrational: =unreasonable +senseless
irregular: =uneven -unusual,militias +sporadic,unorthodox,paramilitary
irrelevant: -unrelated,meaningless +unimportant
irreparable: -irreversible
irresistible: ~resist -tempt,overwhelming
irrespective: +regardless
irresponsible: =reckless +negligence,rash
irreversible: -permanent,irrevocable +last,unalterable
irrigation: -water
irritate: -upset,nuisance +moody,rash,thorn
islam: ~islamist,muslim -religious,moslem,shiite +jihad,religion,sharia,shia,mosque,sunny,secular,sheik
islamabad: +pakistan
islamist: -muslim,militant,taliban +mujahedeen,radical,jihadist,jihad,qaeda
island: -islet +land,territory,sea,sovereignty,taiwanese,virgin
isle: ~island
isolated: =remote -secluded,separately,quarantine,lonely,sporadic,reclusive,solitary +scattering,segregation,shun,stranded,single
isolationist: +protectionist
israel: +zion,mideast
israeli: ~israel -jewish +jew,knesset,zionist,jerusalem
issuance: -release,publicity,offer
issue: ~issuance =matter,problem,question,topics,release,publish,subject -thing +pointed,print,sent,theme,magazine,statement,warrant
istanbul: +ottoman,turkish
italian: +roman
italics: +type
italy: ~italian +messina
item: =objective,thing,piece -product +possessions,list,merchandise,stuff
itinerant: -nomad
itinerary: =route -schedule,program +trip,tour,plan
ivory: -tusk +poacher,poach
ivy: +plant
jab: -punch,vaccination +shot
jacket: -sleeve,vest +parka,wore,wear,leather,suit
jackpot: =windfall -prize,lottery +win,pot
jacuzzi: +tub
jade: +stone,jewel
jailed: ~jailer =prisoner,sentenced -lockup,penitentiary +lock,penal,serve,term,penalty,punish,sheriff
jailer: -warden
jain: ~jainism
jalapeno: +pepper
jam: =jelly,stuck,pack -traffic,preserve,wedge +squeeze
jamaica: ~jamaican +kingston,reggae
jamaican: +reggae
january: +month,winter
japan: ~japanese,nippon +prefecture
japanese: ~nippon +tokyo,yen,prefecture
jar: -pot,jolt +shake,vase,vessel
jargon: -slang,terminology
java: ~javanese
javelin: -spear +missile,throw,lance
jaw: -mandible,mouth +teeth
jazz: -swing,music +saxophone,musician,trumpet,saxophonist
jazzman: +saxophonist
jealous: ~jealousy -possessions +resentment
jealousy: +resentment,rivalry
jeans: +pants,trousers
jeep: -vehicle +truck,suv
jelly: +preserve
jeopardized: ~jeopardy =threaten,risk +undermine
jeopardy: =perilous -risk +threat,threaten
jerk: -yank,tug,pulled,twitch,jolt
jersey: =shirt -uniform,sweater +yellow
jerusalem: +zion
jest: -joke,jokingly,quip
jesuit: +priest
jet: =plane,warplane -jetliner +jumbo,mirage,pilot,squadron
jetliner: =plane -jumbo
jetty: -wharf
jew: ~jewish,judaism +synagogue,rabbi,settler,zionist,semitic,nazi
jewel: ~jewelry,jewellery -treasure,ruby +necklace,pearl,stone,precious
jewellery: ~jewelry +ornament,necklace,ring,valuable
jewelry: -trinket,ring,necklace +pearl,ornament,robbery,stolen,robbers,luxury
jewish: ~judaism,judaic -religious,rabbi +kosher,passover,synagogue,yiddish,zionist,religion,orthodox,settler
jihad: ~jihadist,mujahedeen -militant +war,muslim,qaeda,terrorism
jihadi: +militant
jihadist: +radical,terrorist
jinx: +unlucky
jirga: +shura,meeting
jitters: ~jittery -nervousness,worried,unease,nerve +uncertainty
jittery: =nervous -jumpy,worried,uneasy +tense,volatile,skittish
job: ~jobless =working,post,positive,occupation,task,role,profession -worker,labor,layoff,livelihood,mission,unemployment,vacancy +officer,payroll,placement,tenure,vocation,workplace,workforce,salary,laid,professional,restructuring,sack,shed,staff,stimulus,unemployed
jobless: =unemployed,unemployment -redundancy +laid,working,layoff
jockey: =rider +maneuver,ridden,ride,trainer
jocular: +playful
jogger: -runner
jogging: -ran,run
joined: =linked,unite,participate,merge -member,sign,membership,recruit,unified,weld +merger,rejoin,together,transfer,union
joint: ~jointly =mutual,together -share,knee +marijuana,partnership,unified,venture,partner,shoulder
jointly: =together -tandem +share
joke: ~jokingly =quip -prank,laugh +kid,punchline,trick
jokingly: -kid +playfully
jolly: -merry
jolt: =shake,shock -rattle,rock,tremor,shaken,shook +quake,surprising
jordan: ~jordanian
jostle: -shove
journal: ~journalist =magazine,newspaper,paper -period,publicity +review,notebook,publish,scientific,study,media
journalist: =report,press,media,writer -newsman +newsroom,stringer,newsmen,newspaper,new,wrote,told,photograph,story,writing
journey: =trip,voyage,traveled,trek,tour,ride,visit -odyssey,pilgrimage,passage +safari,traverse,passenger,pilgrim,route
joy: ~joyful,joyous =pleasure -jubilant +rejoice
joyful: -jubilant,merry
jr: +junior
jubilant: -overjoyed,triumphant
judaism: -religion +rabbi
judge: ~judgement,judgment,judicial,judiciary =justice,magistrate,referee,ruled -jurist,tribunal,tried +juror,jury,umpire,trial,sentenced,verdict,lawyer,lawsuit,motion,order,panel,supreme,warrant
judgement: ~judgment -ruled,verdict,opinion +sentenced
judgeship: +judiciary
judgment: =ruled,verdict,opinion +sentenced,wisdom
judicature: +judiciary
judicial: ~judiciary =legal -justice +magistrate,juridical,law,tribunal,wise
judiciary: -magistrate +justice,tribunal,legal,lawyer,prosecutor,trial
judo: ~judoka +sport,karate,martial
jug: -pitcher
juice: ~juicy -orange,sap +squeeze,lemon,liquidation
july: +summer
jumbo: -large,oversized
jumped: ~jumper =leap,rise,surge,soar,spring,rose -skip,leapt,parachute,risen,spiked,sprang,sprung,upsurge,vault +skier,rally,skydive,suicide
jumper: =sweater -pullover +leaper
jumpstart: +stimulate
junction: -nodes +juncture,road,railway,stationed
juncture: -pointed,time,momentous,stage
june: +month
jungle: =rainforest +wilderness,tropical,tree
junior: =young,subordinate,youth,younger -lower +minor,youngest,student,son,teenager
junk: =rubbish,scrap -trash,worthless,spam +wasted
junta: =regime -ruler +military
jupiter: -planet
jurassic: +prehistoric
jurisdiction: -power +territory,legal,law
jurist: +lawyer
juror: -panel,panelist +verdict,trial
jury: ~juror =panel -verdict,trial +testify
just: ~justice =merely,simply -recent,right,narrowly,righteous +newly,precision,momentous
justice: ~justify -law,magistrate +legal,retribution,trial,right,supreme,tribunal
justification: ~justify =reason,rationale -pretext
justify: =warrant -vindication,legitimate,rightly +ration,reason,prove,rationale,right
justly: -rightly
juvenile: =youth,teenager,minor,young,teen -pediatric,underage +youngster
kabul: +taliban
kaiser: +ruler
kalashnikov: +rifle
kamikaze: +suicide
kampala: +uganda
kangaroo: -roo +wallaby,marsupial
kannada: +language
karachi: +pakistan
karaoke: +sing
karate: +sport,taekwondo,martial
kashmir: ~kashmiri +srinagar,separatist,pakistan
kazakh: ~kazakhstan
kazan: +russia,russian
keel: +overturn
keen: ~keenly =sharp +willing,passionate,want
keener: -sharper
keep: ~kept =retain,maintain,preserve,saving,store,stay,remains -retention,withhold +reserve,uphold,possessions,prevent,stick,keeper,storage
keeper: -warden +saving,zoo,wicketkeeper
keepsake: -souvenir +memorabilia
kenya: ~kenyan
kept: =retain -maintain,preserve,store,remains,stay,saving,withheld +possessions,storage,unchanging
kernel: =seed -nucleus,nuts
kerosene: +petroleum
ketchup: +sauce
kettle: -pot
key: =vital,main,major,significant,principal -pivot,lock,primary,strategic +lead,prominent,prime
keyboard: -piano +organization,synthesizer,type
keynote: +main,speech,open
keystone: -linchpin +pipeline
kgb: +spy,secret
khartoum: +sudan
khmer: +rouge
kick: ~kicker,kickoff -punt,penalty +start,shot,strike,soccer,spot
kickback: =payoff
kicker: -punter +twist,player
kickoff: -start,open +launch
kid: =youngster,youth,teenager -young,pupil +teen,student,orphan,son,toddler,school,parent,toy,minor,youngest
kidnap: ~kidnapper =seize,snatch -ransom +missing
kidnapper: +ransom
kidney: -renal +transplant,organization,liver
kigali: +rwandan
killer: =murder -slayer,shooter +perpetrated,shot,lethal,slaying,serial,slain
killing: ~killer =murder,slain,slaying,shot,perish,slaughter,massacre -victim,lethal,manslaughter,shooting,slew,strangle,suicide +toll,martyrdom,stab,violence,life,survivor,tragedy,tragic
kilo: ~kilograms +weight
kilograms: -weight,weigh +pound,tons,metric
kilometer: -kms +kph,length,mph,speed,square
kilowatt: +megawatts
kilt: +skirt
kin: ~kinship -relative,related,kinfolk +nephew
kind: =type,sort,variety,nice,species +sweet,tender,warmth,nature,sympathy
kindergarten: ~kindergartner =preschool,nursery -school +playschool
kindle: -spark
kindly: +pleased
kinetic: +motion,move
king: ~kingdom,kingship =monarch,sovereign,ruler -throne,royal,sultan,leader,majesty,raja,reigning +monarchy,royalty,shah,tsar,queen,palace,prince,princess,tomb
kingdom: =realm,monarchy +state,throne,royal
kingly: -regal
kingship: -reigning
kinship: +relationship,tied
kiosk: +stand
kiss: -lip,smooch,peck +lovely,mouth
kit: +uniform,tool
kitchen: -room +restaurant,stove,oven,pot,recipe,soup
kite: +toy
kitten: +kitty
kitty: -pool
klan: +supremacist,racist
knack: -talent,skill +trick
knead: -massage
knee: ~kneel,knelt -leg,ligament +lap,surgery,kneecap
kneel: +pray,prayer
knesset: -parliament +legislature
knew: ~know,known,knowledge =recognize,understood -understanding,realize,learn +told
knife: ~knives =stab -machete +weapon,razor,slash,sharp,scalpel,sword,tool
knight: ~knighthood =sir +titled,noble,medieval,queen,nobleman
knighthood: +sir
knit: =weave -unite,woven +sew,wool,sweater
knitwear: +sweater
knives: +machete,stab,weapon
knock: ~knockout -strike,topple,rap,struck,tap +punch
knockout: +ko,punch,quarterfinals,semifinals,stoppage
knots: =tangled -tie +wind,nodes,tying
know: ~known,knowledge,knowingly,unknown =understanding,recognize,realize -learn,understood +learnt,privy,renamed,unaware,unsure,sure,tell
knowhow: +technology
knowingly: -wittingly,willfully +purpose
knowledge: ~known =understanding,wisdom -learn,skill,privy,savvy +proficient,science
known: =name,recognize,renowned,nickname -prominent,recognizable,reputed +notorious,notable,note,publicity,recognition,refer,renamed,reveal,understood
korea: ~korean +peninsula
korean: +seoul,pyongyang
kosher: +legitimate,proper
kosovar: ~kosovo
kosovo: +serbian
kph: +speed,mph
kremlin: -russian,moscow +russia,putin,yeltsin,presidency,soviet
krona: +swedish
krone: ~kroner
kroner: +norwegian,moneyed
kung: +martial
kurd: ~kurdish,kurdistan +peshmerga,pkk
kurdish: ~kurdistan
kursk: +submarine
kuwait: ~kuwaiti
kyoto: +protocol
kyrgyz: ~kyrgyzstan
lab: ~laboratory +test,researcher,scientist,science,mouse
label: =tag,sticker -term,name,mark +record,marker,motown,music,warning,package
labor: =working,worker,workforce,union -manpower +toil,peasant,socialist,unionist,wage,strike,manual,unemployment
laboratory: -researcher +scientist,test,science,sample,scientific
labrador: +retrieve
labyrinth: -maze
laced: -spiked,mix,tainted +poison,tied,trim
lack: =shortage,need,want,scarcity -without,short,missing,nonexistent +scant,scarcely,shortfall,sufficient
lackluster: -mediocre,weak,sluggish,poor
lacrosse: +sport
ladder: +step,rung,stairs,scale
laden: -load
ladle: -scoop +spoon
lady: ~lord =woman +wife,noblewoman,personal,madame,spouse
lagging: =trailing -slow,straggle
lagoon: =lake -laguna +pool,water,marsh,pond,wetland
laid: ~layoff -place,redundancy +unemployed,positive,wreath,sack,worker
lain: ~lies
lake: ~lakeland,lakeside =reservoir,pond,loch,water -meer +shore
lakefront: -lakeside
lakers: +rebounded
lakeside: -shore,waterfront
lakota: +sioux
lama: =monk -tibetan +tibet,priest
lamb: =sheep -mutton,meat
lame: -limp,weak +unconvincing,outgoing
lament: =mourning -regret,regrettably,rue +say
lamp: =lights,lantern +torch,lit
lampoon: -parody +satire
lance: =spear +pierce,weapon,pike
land: ~overland =territory,soil,property,terrain,touchdown -touch,plot,runway,terrestrial +landfall,lot,realty,shore,tract,landscape,moon,mortar,peninsula,region,strip
lander: +spacecraft,mars
landfall: +strike,reach,shore,storm,typhoon
landfill: -tip +trash,wasted,rubbish
landlady: +landlord
landlord: =owner -lessor,landowner,proprietor +rent,tenant,lease,let,owned,property,rental
landmark: =monumental,milestone -site,seminal +watershed,significant
landmine: +mine
landowner: +rancher,property,owner
landscape: =scenery,terrain -painting +view,scene,panorama,scenic,skyline,vista,painter
landslide: =mudslide,overwhelming -rockslide,mud,slide +overwhelmingly,rain,victory,won,route,slid
lane: =road,path,street -track +route,traffic,swimmer,motorway
language: ~linguistic =tongue,speech,word -speak,vernacular,rhetoric,spoken,terminology,translation,vocabulary +latin,malayalam,mandarin,profane,sanskrit,sinhalese,slang,slavic,urdu,yiddish,text,spanish,phrase,spoke
lanky: +tall
lantern: -lights +torch
laos: ~laotian +vientiane
lap: -round,leg +overtake,race,track
lapse: -mistake,slip +oversight,negligence
laptop: =notebook -portable,pc
larceny: -theft +stole
large: ~larger,largest =major,massive,sizable,vast,substantial -loose,mainly,massed,mostly,oversized,overwhelmingly,predominantly,primarily,significant,size,spacious,sprawling,wide +macro,overwhelming,whopping,lot,scale
larger: -wider +major,size
largest: -main +major
larva: ~larval +maggot,worm,moth
laser: -lights +surgery,optical,ray,printer
lash: =whip +pound,tied
last: =latest,previous,past,persistent,long -survive,recent,ultimately,latter,permanent,remains +lifelong,lingering,longstanding,penultimate,prolong,semifinals,longtime,period,quarterfinals,span,spent,straw,surname,sustained
lastly: +ultimately
late: ~later,latest =overdue,recent -tardy,night +slow,midnight,newly,widower
later: ~latest =subsequently,thereafter,next -soon,latter,newer,sideways +since,postpone,someday,ultimately,shortly
latest: =recent,new -newest,update,modern +newfound
latex: -rubber
latin: ~latino,latina -roman +mexico,spanish,rome,peruvian,venezuelan
latina: ~latino
latino: +minor,mexican,spanish,voter
latitude: -leeway +parallel
latrine: -toilet
latter: -second
lattice: +trellis,mesh
latvia: ~latvian
lauded: =praise
laugh: ~laughter -smile +mocking
laughable: -ridiculous
launch: =start,unveil,open,release -mount,startup,takeoff,undertake,undertaken,unleashed +lift,pad,test,undertook,underway,rocket,missile,mission,new,satellite,shuttle,spacecraft,stage,thrown
launchers: -rocket +missile,mortar,weapon
laundering: ~laundry +wash,moneyed,proceed
laundry: -wash +linen
laureate: -winner,prizewinner,nobel +recipient,prize,poet,poetry
laurel: +wreath
lava: -magma,volcano +molten,rock,volcanic
lavatory: -loo,toilet
lavish: =luxury -sumptuous,opulent,ornate +rich
lavishly: -richly
law: ~legal,legislation,lawyer,outlaw,unlawful =statute,ruled,regulate,ordinance,measure -legitimacy,legitimate,statutory,validate +order,sharia,legislature,police,pass,lawmaker,mandatory,martial,parliament,policy,profession,provision,required,right,strict,violation
lawbreaking: +offender
lawlessness: -unruly +violent
lawmaker: =legislation,parliamentarian,senate,representative,politician -parliament,legislature,member,mps +parliamentary
lawman: +sheriff
lawn: =turf +yard
lawsuit: ~sue,suit,sued =litigation -plaintiffs,proceeding +libel,legal,liability,settle,settlement,tobacco
lawyer: ~legal =solicitor,prosecutor -litigation +profession,professional,representative,trial,practically,representation
lax: =slack -loose,lenient +weak,negligence,sloppy,relaxed
lay: ~laid,lie,lain,lies,lying =place,secular -rest +spread,layoff
layer: =sheet,tier -stratum,substrate +level,ozone,thick,skin,snow,painting
layoff: =redundancy -sack,unemployment,restructuring +unemployed,worker,reduction
layout: -plan
layover: -stopover
layup: +shot
laze: -loaf
lazy: -sluggish,slothful +slow,relaxed,slack
lb: -pound
lcd: +screen,monitor
lea: -meadow
leach: -seep,leak
lead: ~led,leader,leadership =run,top,main,margin -spearhead,major,principal,prominent,senior,spark,star,vanguard +metal,oversaw,oversee,prima,prolific,protagonist,ran,usher,result,win,pointed,premier,prestigious,prime,prompt,recasts,role,toxic,trigger
leader: ~led,leadership =ruler,presidency,premier -politician,official,statesman +spearhead,mastermind,mayor,pope,sheik,sheikh,skipper,strongman,vanguard,warlords,run,organization,presidential,regime,spiritual,summit,supreme,top,tribal
leadership: ~led =manage -stewardship +politburo,regime,presidency
leaf: ~leave,leafy =page,sheet +spinach,tree,plant,tobacco,tea
leaflet: =pamphlet +poster,propaganda
league: -organization,premiership,union +team,season,table,sport,pitcher,playoff,premier,pro,professional,relegate,roster,soccer
leak: ~leakage =spill,reveal -seep,release +revelation,trickle,ooze,oil,secret,pipeline,source,pipe,publish,memo,radiation,tank,tanker
leaky: -porous
lean: =tend,tilted -tendency,skinny,slender,slim,thin +slant,tower,pressure,rely
leaner: -thinner
leap: ~leapt =vault,surge,spring -soar,sprang,sprung +rise
leapt: -spring,surge,soar +rise,vault
learn: ~learnt,learner =study,scholarly,realize,master -teaching,train,lesson,taught,understood +tell,memorize,scholarship,understanding,student,school,told,skill
learner: -pupil,student
learnt: -study +teaching
lease: =rent,let,rental -tenant +tenancy,property
least: ~less,lesser,little =minimum,lowest,minimize -smallest
leather: +skin,material,tanner,shoe,tannery,tan
leave: ~left =withdraw,vacation,resignation -quit,retirement,outgoing,permission,withdrawn +omit,pullout,retreat,walkout,pulled,move,survive,withdrew
lebanese: ~lebanon +maronite
lectern: -podium,pulpit
lecturer: =speech,professor -talk,seminar,speaker,speak,spoke,taught,teacher +teaching,sermon,tutor,lesson
led: -top,prompt,spearhead,ran +win,run,trigger,organization,won,skipper,spark
ledge: -shelf,shelve
ledger: -register,record
leech: -parasite
leeway: +slack
left: ~leftist =resignation,remains,retirement -quit,liberal,socialist,withdrew +withdraw,rendered,move,legacy,relocated,remainder,rest,side,unchanging,wing,withdrawn
leftist: ~leftwing =socialist,marxist,liberal -radical +maoist,progressed,rebel,revolutionary,party
leftover: -remnant,residual +remains,remainder,surplus,unused
leftwing: -socialist +marxist,liberal
leg: =limb,stage,round -thigh,shin +stretch,walking,section
legacy: +traditional,memorialize,remember
legal: =legitimate,permit,validate -legitimacy,statutory +sue,legislation,liability,licensed,litigation,marijuana,proceeding,statute,sued
legend: ~legendary =myth,tale -star,story,lore,mythology +saga
legendary: =mythical -renowned +myth,star
legion: +numerous
legislation: ~legislature =statute,measure -ruled,regulate,mps,parliament,parliamentarian,parliamentary,politician,statutory +senate,pass,vote,reformer,member,passage
legislature: =parliament,senate +parliamentary,vote,pass,session,politician,representative
legitimacy: -validate
legitimate: ~legitimacy =validate -right,proper +recognize,real
lego: +toy
leisure: =recreation -pastime,slow +spare,relaxed
lend: ~lender,lent,loaned -mortgage +provide
lender: ~lent,loaned -mortgage +thrift,moneylender
length: ~long,lengthy,longer,longest,lengthen -span +time,size,stretch,meter,minute,measure,short,shorter
lengthen: -prolong +stretch,longer
lengthiest: +longest
lengthy: ~long =prolong,protracted -longest,marathon +longer,yearlong
leniency: ~lenient -mercy
lenient: =soft -mercy,mild,lights,tolerate +permission,softer
lenin: ~leninist
leningrad: +petersburg
lens: ~lenses -optical +zoom
lenses: +spectacles
lent: ~loaned +provide
lepidopteran: +moth
lesbian: +queer
lesotho: ~sotho
less: ~lessen,little,lesser =lower,reduce -smaller,minus +shorter,minimize,reduction,slower
lessen: =reduce,mitigate -lower,weakening +relieve,reduction,shrank,soften
lesser: =smaller,minor -lower,secondary +reduce
lesson: =teaching -tutorial,tuition +morale,taught,teacher,school,student,pupil,train
let: =permit,rent -permission +release,tenant,rental
lethal: -mortal,virulent +termination,poison,toxic
lethargic: -sleepy,sluggish
letter: =message,mail -note,missive,writing,literature,memo,telegram,written +memorandum,postal,spell,vowel,wrote,sent,sign,post,receive,petition,read,reader,reply,send,stamp
lettuce: -salad +vegetable
letup: +lull
leukaemia: ~leukemia
level: =rating,standard,stage,tier -ranking,tie,raze,scale,storey,tying,volume +notch,par,plateau,square,threshold,mark
lever: ~leverage -switch +pry,pressure,tool,pedal
leverage: -power +pressure
levy: =tax,tariff -toll,taxation +surcharge
lewd: -obscene,pornographic
lexicon: -vocabulary
lhasa: +tibet,tibetan
liability: ~liable =oblige -response +negligence,sued,owe
liable: -response,liking,prone,taxable +subject
liaison: -linked,relationship
liar: ~lie,lying +untruthful
libel: -slander,smear +sue
liberal: ~liberty -progressed,tolerate,moderate,reformer,reformist,release +libertarian,party,socialist
liberia: ~liberian
libertarian: ~liberty
liberty: -right +statue
library: ~librarian +read
libretto: +opera
libya: ~libyan
licensed: =permit,permission -patent,registration +plated,register,unlicensed
lid: -top +limit
lie: ~lying =perjury -untruthful,mislead,location,misled,nestle,untrue +rest,truth
lien: +mortgage
lies: ~lie,liar,lying =location -untruthful,mislead,situated,perjury +rest,misled,stand,propaganda
lieu: +place,substitute
lieutenant: +officer,soldier,policeman,police,ranking
life: ~live,lifetime,lifelong -lifestyle +survive,longevity,personal,profile,sentenced,suicide,vital
lifeboat: +rescue
lifelike: -vivid +realistic
lifeline: -rescue,salvation +supporter
lifelong: =permanent,longtime +lifetime
lifespan: -longevity
lifestyle: -live
lifetime: +year,span
lift: =raise -remove,ride,relaxed +steal,propel,repeal,scoop,rise,sanction,weightlifting,skiing
liftoff: -takeoff
ligament: -tendon +tear,sprain,tissue
lighten: -mitigate
lighter: ~lightly
lighthearted: -playful
lightly: -slightly,thinly,softly +sparse,mildly,minor,little
lightning: -thunderbolt,thunderstorm,storm,thunder +strike,struck,weather
lights: ~lit,lighter,lightly,lightweight =mild,pale -slight +weak,minor,neon,soft,spotlight,sunlight,ultraviolet,weightless,sun,shining,torch,small,ray,reflect,spectrum,thin
likable: +nice
likeable: +nice
likelihood: =prospect,odds -probably,possibly +risk
likened: +similarity,resemble
likewise: =similarly
liking: ~likelihood =lovely,similarity,resemble,preference,popular -penchant,plausible,poise,portrait,possibly,potential,presumed,probably,prone,relish,tasteful +parallel,perhaps,reminisce,tend,tendency,want,mirror,predicted,prospect,seem,similarly,wishes
lilac: -violet
lima: +peru,peruvian
limbo: +uncertainty,oblivion,uncertain
limelight: =spotlight -publicity +prominent,stardom
limerick: +poem,verse
limestone: +rock,stone,mineral
limit: =restrict,small -narrow,scarcely,maximum,modest,parameters,partiality,quota,reduce,restraint,scant,threshold +minimize,mitigate,moderate,restrained,tight,line,minimum,range,scope,speed,strict
limitless: +unlimited
limo: ~limousine
limousine: +vehicle,motorcade,luxury
limp: +slack
linchpin: -mainstay
line: ~linemen,liner,lineup =queue,row,route,railway -railing,railroad,rope,string +range,membrane,policy,stance,telephone,verse,pipeline,track,series,sentenced,linked,mark,parallel,straight,subway,wait,wire
lineage: =pedigree
linear: -straight +sequential
linebacker: +player,nfl,tackle,sack
lineman: ~linemen +player,tackle
linemen: +tackle,player
linen: -sheet +textile
liner: +passenger,ship,vessel
linesman: +referee
lineup: =team,roster,squad +list,select,rotation,schedule,player,start,starter,suspected,television,program
lingerie: -underwear
lingering: =remains,stay -persistent,nag +residual
linguistic: +verbal,speech
linked: =tied,related,relationship,tie -peg,tying
linux: +unix,software
lion: +predators,zoo
lip: -mouth +rim,smile
lipstick: +makeup
liquefied: ~liquidation -melted +lng
liquidation: -solution,water +molten,syrup,melted,pour,oil,milk
liquor: =spirits -whiskey,vodka,rum +scotch
lira: ~lire +moneyed
lire: +moneyed
lisbon: +portugal,portuguese
list: =roster,register,rolling,table,ranking -schedule,name,registration,registry,tilted +manifest,record,shortlist,mention,menu,stock
listener: +radio,sound,tape
lit: +torch,smoke
literacy: +read
literary: ~literature -writing,novel,poetry +writer,written,novelist,poet,prize,publish
literate: ~literacy -really +verbatim,word,mean,translation
literature: =writing,novel,poetry +writer,nonfiction,pamphlet,prose,novelist,poet,read,working,publish,wrote,poem,playwright,reader
lithium: +metal
lithuania: ~lithuanian
litigation: =suit,proceeding,sue,plaintiffs -sued +trial,settlement
litter: =strewn,scattering,trash -rubbish,stretcher +wasted
little: ~littler =small,tiny,young,slight,scant -minor,short,low,meager,minimize,minuscule,modestly,slightly,smaller,somewhat,wee +mildly,mini,younger,modest
littler: +smaller
liturgical: ~liturgy
liturgy: -worship,ritual,service,massed +rite,prayer
live: =residence,survive,stay -livelihood,survivor,vibrant,settle +occupation,onstage,rouse,subsistence,mansion,population,televise,villager
livelihood: -working,occupation,subsistence
liveliness: -pep
liver: +transplant,organization
liverpool: ~liverpudlian
livestock: -sheep,pig +poultry,stock,ranch,meat,slaughter,swine,wolf
lizard: -reptile
ljubljana: +slovenia,slovenian
load: -pack,rich,payload,shipment +wealthy,saddle,stack,tons,truck,tonne,weight
loaf: ~loaves +lounge,rolling
loaned: =mortgage -moneyed +refinancing,repay,owe,repayment,principal
loathing: -reluctant +unwilling
lob: -threw,throw,thrown +toss
lobbying: ~lobbyist =pressure -persuaded,lounge +urge,nra,pac,petition,press,push
lobster: -seafood +shellfish
locality: =region,municipality,residence,native,provincial,nearby,neighborhood -town,vernacular +villager,prefecture,statewide
location: =place,site,trace,positive -situated,sitting,pinpointed,placement,scene,spot,venue,whereabouts +stand,perched,somewhere,near,maps
loch: +water
lock: =shut,seal -secured +lockup,trap,stuck
locker: +room,storage
lockout: +strike,shutdown,stoppage
lockup: +prisoner
locomotive: -train,railway,railroad +railing,steam
locust: +pest
lodge: =submit,stay -wedge +motel,shelter
lodger: -tenant
loft: +studio
lofty: =tall -noble,tower +soar
loggers: +timber
logging: =record,timber -register +wood,lumber,wooden,tree
logical: =reason,rationale -sense,ration +think
login: +password
logistics: +transport,supply
logo: =symbol,trademark +sign
london: +pence,tube
lonely: ~loner =single,solely,solitary +one,solo,wolf,rangers
long: ~longevity,longer,longest =prolong,protracted -marathon,nostalgia,wishes +yearn,tall,lust,nostalgic,taller,year,meter,time
longer: ~longest -prolong
longest: +record,prolong
longevity: +survive,permanent
longitude: -meridian
longshot: +underdog
longstanding: =longtime -old
longtime: =veteran -old +loyal,year
loo: =toilet -restroom +washroom
look: =seem,watchful,view,search,seek -see,peek,sought,stare,style +review,peer,resemble,saw,tend
lookout: -sentry,watchful,watchman,sentinel +vigilant,watchtower
looming: -threaten +near,upcoming,tower,weave
loop: -ring +noose,repeat,round
loose: ~loosen =slack +release,unrestrained,relaxed,unfastened
loosen: =relaxed -slacken,untie +soften,weakening
loot: ~looters =steal -plunderer,pillager,theft,ransack,riot,rob,sack,stole,stolen +robbery,unrest
looters: -pillager,plunderer,thief,robbers,steal,rioter,thieves +ransack
lopsided: -uneven,unbalanced,unequal +route,overwhelming
lord: =peer,noble -nobleman +ruler,nobility,peerage,viscount,master,titled,sir
lore: -traditional,mythology,myth +story,tale
lorraine: +lothringen
lorry: -truck +overland,trucker,van,vehicle
lose: ~loser,lost,loss -win,shed,slip,squandered,unsuccessful +sacrificed,skid,succumb,suffer,trailing,wasted,winless,won,missing,misplaced,slim,snap,streak
loser: ~lost,loss +runner,unsuccessful
loss: ~lost -shortfall,setback +sacrifice,tragedy,negative,offset,plunge,red,slip,suffer,tragic,tumble,woes
lost: =missing,vanished -stray,shed +win,perish,stumble,misplaced,wasted,plunge,slid,slide,slip,strip,tumble,unsuccessful
lot: =many,much,plentiful -numerous +plot,parcel,quantity,slew,tons,park
lottery: -lotto,raffle,sweepstakes +ticket,prize,won,winner,luck
loud: ~louder =noisy,noise,volume -raucous,resound,vocal +racket,sound,shout
louder: +noisy,noise,volume
loudly: -noisily +shout,vociferously
loudspeakers: -speaker,megaphone +microphone
lounge: -parlor,room +relaxed
lousy: -poor,terrible +miserable
louvre: +museum
lovely: ~lover =romance,passionate,romantic -nice,penchant,pretty,relish,sweet,sweetheart +picturesque,pleasant,valentine,marriage,wife,relationship
lover: =mistress,sweetheart -partner +paramour,romance,relationship,sex,marry,passionate,romantic
low: ~lowest,lowly,lower =poor,minimum,minimize -small,weak,meager +scarcely,modest,slight,mute,softly,reduce,temperature,record,short
lower: ~lowest =reduce,slash,trim -reduction,subordinate,weaker +weakening,slip,softer,southern,smaller,plunge,slid,slide,tumble
lowest: =minimum -record,worst +smallest,weakest
lowland: -plain,valley
lowly: -menial,modest +poor
loyal: ~loyalty,loyalist -supporter,staunch,staunchly,steadfast,true +trusted
loyalist: ~loyalty -supporter,unionist,partisan,royalist +protester,sympathizers,nationalist,paramilitary
loyalty: +patriotism,supporter,oath
lp: +vinyl
ltte: -tamil +tiger,rebel,separatist
lucifer: -satan
luck: ~lucky,luckily +windfall
luckily: +thankfully
luckless: -unlucky
lucky: ~luckily
lucrative: =profit -reward +moneyed,valuable,rich,pay
ludicrous: -ridiculous
luftwaffe: +plane
luggage: =suitcase
lukewarm: -tepid,unenthusiastic +warming,mute
lull: =respite -pause,quiet,truce +soothe
lumber: =timber -wood
lump: =swell -tumor,nodes +piece,nuggets
lumpur: +malaysian
luna: -moon
lunar: ~moon +space
lunatic: -mad
lunch: ~luncheon,lunchtime =meal -midday,noon +picnic,restaurant,sandwich
luncheon: -meal
lunchtime: +noon,midday
lung: =pulmonary,respiratory -thrust +organization,pneumonia,oxygen
lure: =tempt -persuaded,temptation,woo +seduced,trap,recruit
lush: -verdant,luxury +rich
lust: -passionate +sexuality,thirst,sin
luster: -sheen
lutheran: -protester
luxury: =upscale -plush,opulent,posh,rich +wealthy,yacht,mansion,villa
lying: =perjury -untruthful +mislead,situated,misled,rest
lymph: +nodes
lynch: +mob
lyricist: -poet,songwriter
lyrics: ~lyricist =word -text,song,verse,melodic,poetic +songwriter,poetry,rhyme,sang,singer,music,wrote,melody,rap
mac: +macintosh
macanese: ~macao,macau
macao: ~macau
macaque: +monkey
macaroni: +pasta
macedonia: ~macedonian +skopje
macedonian: +skopje
machine: ~machinery -robot +scanner,tool,vend,mechanized,technology,slot
machinery: =mechanized +tractor,plant,tool,manufacture,turbine
machismo: ~macho
macho: =masculine -manly,virile
macro: +macroeconomic
mad: -mania,nuts +upset,mentality
madame: +mrs
made: ~maker,making
madly: +wildly
madonna: +virgin
madrasa: +seminary
madrid: +spain
maestro: +master
mafia: ~mafioso,mafiosi =mob -mobster,syndicate,underworld +organization,sicilian,racket
magazine: =weekly -period,publicity,media,monthly +newspaper,paper,tabloid,vogue,publish,press,reader,subscriber
maggot: +worm
magic: ~magician =witchcraft,spell -sorcery,wizardry,supernatural,voodoo +mystical,witch,wizard,trick
magician: =wizard -sorcerer +perform,trick
magistrate: +official
magma: +volcano
magnate: =tycoon,mogul -millionaire +owner
magnificent: =splendid,superb -spectacular,majestic +wonderful
magnify: +microscope,zoom
magnitude: =size,scale -strength +richter,quake,measure,tremor,seismic,shook
magnolia: +tree
magnum: +pistol,revolve,opus
maharaja: -raja
mahdi: +messiah,shiite
mahler: +symphony
maid: =servant +worker,nanny
maiden: +unmarried,nee
mail: =post,send,postal,sent -postage +package,parcel,spam,message,stamp
maim: -mutilated,wound
main: ~mainly =primary,principal,major,top -predominant,prime +mainline,mainstay,paramount,premier,priorities,mostly,mainstream
mainline: -mainstream
mainly: =mostly,primarily,predominantly -principal,particularly +major,partly
mainstay: =pillar -staple
mainstream: -moderate +traditional,popular,major
maintain: ~maintenance =preserve,retain,sustained,uphold -upheld +repaired,say,service,remains
maintenance: =repaired,service -upkeep,preserve,retention +subsistence,mechanized,overhaul
majestic: ~majesty -splendid,state,regal
majesty: -queen,monarch +splendor
major: =significant,principal,serious -margin,substantial +top,officer,soldier,massed,massive,mostly,outnumbered,overwhelmingly,predominant,predominantly,seminal,sweeping,number,outright,overwhelming,seat,slim,stake
makeover: -transform,revamp,renovation,overhaul,remodel +redesign
maker: =produce -manufacture
makeshift: -temporary +provisional
makeup: +structure,mascara
making: ~maker -manufacture,product
maladministration: -mismanage
malaise: +unease
malaria: -mosquito +parasite
malarial: ~malaria
malawi: ~malawian
malay: ~malaysia,malaysian
malaysia: ~malaysian +penang
malaysian: +penang,ringgit
maldives: ~maldivian
male: =man,masculine,men -sex
malevolent: -malicious
malfeasance: +malpractice,misconduct
malfunction: +problem
mali: ~malian
malice: ~malicious -spiteful,venom
malicious: -spiteful,vicious,nasty +vindictive
malignancy: +tumor
mall: =plaza -shop,store +precinct,shoppers,retailer,marketing
malnourished: -malnutrition,starve
malnutrition: ~nutrition =starvation -undernourishment,starve
malpractice: =misconduct,wrongdoing -negligence
malta: ~maltese
maltreatment: -mistreat,torture
malware: +virus,viruses
mama: =mom -mother,mum,mummy +mommy
mammal: ~mammalian -whale
mammoth: -massive
man: ~men -staffed +personal,mankind,masculine,people,suspected,someone
manage: ~managerial =supervision,run,oversee -oversaw,overseen,ran,steward,stewardship,succeeded,successfully,superintendent,supervised,supervisor,trainer +organizational,skipper,succeed,supervisory,somehow,success
managerial: +supervisory
mandarin: +official
mandate: ~mandatory =order,term -required,seat +power,permission
mandatory: =obligatory,required -necessary,statutory
maneuver: =tactic,ploy -manoeuvre,move +scheme,steer,navigation,operate
mangle: -mutilated
manhandle: +shove
manhunt: =search -pursuit +seek
mania: ~maniac,manic -obsession +passionate
manifest: -show,reveal,obvious +plain
manifesto: =platform +program,policy,pledge,proclamation
manipulation: -rig +massage,tamper
mankind: -people +world
manly: -masculine
mannequin: -model
manner: =way,method,style,mode -stylized +tone
manor: =mansion
manpower: -workforce,worker,personnel,staff +troop
mansion: =villa,palace -residence +wealthy,owner
manslaughter: -murder
mantle: -role
mantra: -slogan +motto,refrain,prayer
manual: -physical +textbook,worker
manufacture: =product,produce -output,supplier +synthetic,plant,sector
manuscript: -text,script,scroll +writing,unpublished
many: =numerous,severe,multiple,various -plentiful,thousands,myriad,slew +score,much,multitude,number,raft,spate,variety,massed,percentage,repeat,repeatedly,widespread
maoist: +rebel
maple: +tree
maps: -plan,plot,survey +roadmap,route,peace
marathon: =runner -race,run +ran
marauder: +raider
marble: -stone +sculpture
march: ~marcher =walking,protester,paradise,rally -procession,trek +soldier,month,move,spring
marcher: -protester +participate,paradise,rally
mare: +pony
margin: -profit,peripheral,sidelined,slightly +narrowly,slight,pointed,vote,won,narrow
marijuana: =pot,weed +smoke,narcotic
marina: -port +yacht
marine: ~maritime =naval,sea,oceanic -soldier,troop,nautical,sailor,seaman +serviceman,military,navy,whale,ship,sergeant
marionette: -puppet
marital: ~marriage,marry -matrimonial,spousal +nuptial,wedding,wife
maritime: =naval,nautical,sea -ship,navy,oceanic +seafarers,vessel,port
mark: ~markedly =score,pointed -observe,sign,record,stain,pronounce,punctuated,scars,symbol,tag,tick,remember +spot,marker,sharp,signal,stamp,tattoo,token,milestone
markedly: =significantly -notice,substantial,sharply,notable,strikingly +much
marker: -sign +pen
marketing: ~marketplace =promoted,sell,trade,shop -stock,mart,sold,store +niche,share,price,monopoly,nasdaq,orientation,outlet,sale,segment,seller,supermarket,trader,turnover,volatile
marketplace: +square,mart,trade,shop,stall
marksman: -scorer,shooter,sniper
maroon: -stranded +red
marquee: =tent -star +premier,top
marquess: -marquis
marquis: +nobleman
marriage: =wedding,union -matrimonial,wedlock,wife +spouse,partnership,partner,proposal,relationship,romance,wives
marrow: +transplant
marry: ~marriage =wedding,wife -spouse +remarried,wives,wedlock,widower
mars: ~martian =spoil,planet -ruins,overshadow +nasa,rover,space,spacecraft,probe,orbit
marsh: =swamped,wetland +reed
marshal: -sheriff,steward
marshland: -wetland
mart: -store,shop +supermarket
martial: =military -warlike +war,taekwondo
martini: +vermouth
martyr: ~martyrdom -saint +victim,sacrifice,suicide
martyrdom: -suicide +sacrifice
marvelous: =wonderful,miracle -splendid,wonderfully +phenomenon,terrific
marx: ~marxist,marxism
marxism: ~marxist
marxist: +socialist,revolutionary
mascot: +symbol
masculine: -virile
mash: +pulp
mask: +veil,oxygen,unidentified
mason: +stone,worker
masqueraded: +pose
massacre: =slaughter,murder +slaying,rampage,shot,shooting
massage: =rubbing +masseuse,therapy,treatment,spa
massed: ~massive =wholesaler,weight,service -widespread,massacre,multitude,prayer +populace,worship,priest,pope,thousands
massive: =vast -overwhelming,overwhelmingly,tremendous,wholesaler,whopping +sweeping,widespread
mast: =pole +tower,spar
master: ~mastery -owner +teacher,postgraduate,skill,tournament
mastercard: +visa
mastermind: =orchestrate -plan,planner,organization +ringleader,plot
masterpiece: -masterwork,painting,opus +working
mastery: -skill +proficient
mat: -rug +pad
match: =tie -meeting,rival,tennis,matchup,play,sync,tournament +pair,soccer,playoff,rematch,replicate,round,scrimmage,showdown,suit,synchronized,win,opponent,score,referee,team,semifinals,sport,stadium,volleyball,wrestling
matchup: -pair +showdown
material: =substance,stuff,matter,physical -plastic +supply,paper,resources,rubber,tangible,uranium,metal,steel,wood,raw,silk,textile
maternal: ~mother -motherly,pregnancy +pregnant
math: ~mathematics,mathematician +school,number,test
mathematician: +professor,scientist,scholar
mathematics: ~mathematician +theorem,number,science
mating: =partner -spouse,teammate,pal +reproduce,wife,run
matrimonial: +wedding
matter: =subject,question,substance,topics -problem,thing +stuff
mature: =ripe +older
mauritania: ~mauritanian
mauritian: ~mauritius
mausoleum: =tomb -shrine +monumental,memorialize
mauve: -purple,violet
maverick: -rogue,unconventional,unorthodox
max: ~maximum
maxim: ~maximum =motto -say,proverb +principle,ruled,slogan
maximum: =utmost,peak -top
maya: ~mayan
maybe: =perhaps,possibly,probably
mayhem: -violence,turmoil,pandemonium +riot,unrest
mayonnaise: +sauce
mayor: -official,politician +provost,municipality,town
maze: -tangled,network,warren +puzzle
meadow: =pasture
meager: ~meagre =scant -small,scanty,paltry,poor +sparse
meal: =supper +menu,picnic,snack,restaurant,plated
mean: ~meaningful,meant =method,way,resources,tool,mechanized -signify,median,mode,nasty,sense +wealth,petty,representative,tactic,understanding
meaningful: =significant -worthwhile,substantial,substantive +serious,real
meaningless: =worthless -pointless,senseless,useless +nonsense
meant: -signify +translation,purpose,significant,supposed
meantime: =meanwhile
meanwhile: -simultaneous
measles: +rubella,virus
measure: =step,move,policy -metric,proposition,quantitative,resolution,sanction,size +plan,restrict,precaution,procedure,quantity,scale,test,ruled,tax,package,standard
meat: =pork -poultry +mince,roasting,sausage,steak,vegetarian,slaughter,slaughterhouse,protein,raw
meatless: -vegetarian
mecca: +moslem,pilgrim
mechanized: =system -procedure,procession,technician +method,tool,technical,working,repaired
med: -medic +medicine
medal: ~medalist,medallist =prize -podium,silver +trophy,won,olympic,winner,win,wrestling
medalist: ~medallist =winner -olympian +olympic,silver,won
medallist: -winner
meddling: -tamper
media: =press -new,newspaper,television,radio +report,outlet,paparazzi,tabloid,publish,propaganda
mediaeval: ~medieval
median: -midpoint,middle
mediation: -negotiator,ombudsman +talk,neutralize,resolve
medic: ~medicine =treatment,physician -surgical,paramedic,pharmaceutical,prescription,treat +physical,pill,tablet,therapeutic,patient,surgery,nursing,surgeon
medicaid: +poor,medicare,welfare,program
medicare: +senior
medicine: =pharmaceutical,remedy,prescription -treatment,physician,pill,vaccination,therapeutic +therapy,pharmacy,psychiatry,tablet,patient,profession,science
medieval: +old,middle,renaissance
mediocre: -ordinary,middle,unremarkable,undistinguished +poor,uninspired,weak
meditate: -reflect,yoga +ponder,zen
medium: =moderate -middle,psychic +mid,size,press,newspaper,television
medley: +mix,swimming,mixture
meeting: ~met =talk,summit,session,rally -negotiator,rendezvous,see,symposium,visit +plenary,reunion,reunite,saw,seminar,sitting,synod,workshop,ministerial,satisfy,showdown,together
mega: +super
megahertz: ~mhz
megawatts: +power
melancholy: -sad,sorrow,somber +mourning,wistful
melbourne: +victorian
melee: -scuffle,scrum,riot +skirmish,scrap,tussle
mellowed: +soften
melodic: ~melody -tuneful,music
melody: =tuneful,song -music +theme
meltdown: +reactor
melted: ~molten =thawing +shrink,receding
member: ~membership =participate -player +representative,parliamentarian,personnel,subscriber,sympathizers,senate,mps,organization,panel,part,party,seat,trio,union
membership: -subscription
membrane: +tissue
memento: -memorabilia,souvenir
memo: ~memorandum -note,message +wrote,report
memoir: -recollection +nonfiction
memorabilia: =souvenir +relic
memoranda: ~memorandum
memorandum: -note +understanding
memorialize: =monumental,shrine,remembrance,tribute,remember +service,statue,nostalgia,plaque,mourners,mindful,recall,reminder,storage
memorize: ~memorialize -unforgettable +notable,remarks
men: -people +personal,suspected
menace: =threat,threaten -perilous,ominous,scourge,sinister
menagerie: -zoo
mended: =repaired -restore,patch +recover
meningitis: +meningococcal
mentality: ~mindful =psychological,psychiatric +psyche,psychiatry,retarded,psychiatrist
mention: =refer,note,quote -name,said,referenced,say +state,speak,remarks,raise,spoke,told,talk
mentor: =teacher -tutor
menu: -restaurant +order,option
mercantile: -trade +merchant
mercenary: +soldier
merchandise: ~merchant =wares -product +sell,trade
merchant: =trader,seller,vendor -shopkeeper,retailer +salesman,shop,sell,store,ship,trade
merciless: -ruthless +relentlessly
merck: +vioxx,pharmaceutical
mercury: -quicksilver +metal,planet,temperature,poison,thermometer,toxic,nasa
mercy: ~merciless -pity,pardon +reprieve,spare
merely: =simply +pure,solely,nothing
merge: ~merger =unite -unified +takeover
merger: =union,takeover -unification +reunification,unite
merit: =worth,value,virtue -warrant +quality,worthy
meritorious: +worthy
merlot: +wine
merry: ~merrily
mesa: -plateau,tableland
mesh: =net -screen
mess: ~messy,messier -muddle +trouble,problem
message: =text,telegram -note,statement,signal,theme +word,post,spam,telex,twitter,send,say,tell,speech,warning,tape,telegraph
messenger: +prophet
messiah: ~messianic =savior -saviour,redeemer
messier: -untidy
messina: +sicily
messy: ~messier =sloppy -untidy
met: -see,satisfy,talk,summit,saw +visit,seen,sidelined
metal: =steel -ore,platinum,tins +nickel,palladium,plutonium,shrapnel,silver,sodium,titanium,uranium,zinc,mine,smelter,precious
metaphor: -symbol
meteorological: ~meteorologist =weather
meteorologist: -weatherman +weather,scientist
meter: +sprint,race,tall,metric,runner
method: ~methodology =way,technique,procedure,system,procession,tactic -practically,mode,strategy,systematic
methodist: -wesleyan +protester
methodology: -procedure,technique,system
meticulously: +thoroughly
metric: +standard,tons,tonne
metro: ~metropolitan =subway,underground -railway,tube +urban,transit,train,stationed,railing,tram
metropolis: ~metropolitan +town,urban
metropolitan: =urban -municipality +opera,museum,suburb,police
mexican: ~mexico
mexico: +swine
mezzo: +soprano
mg: ~milligrams
mic: ~microphone
mice: ~mouse -rodent +rats
micro: -tiny,small +miniature
microbus: +minibus
microchip: -processor,semiconductor
microphone: ~mike
microprocessor: +semiconductor
microscope: ~microscopy -minuscule +scrutiny,tiny
microsoft: +software,tech,technology
microwave: +oven,radiation
mid: ~middle,midst +midway
midday: =noon +noontime
middle: =midst -midway +midpoint,mideast,moderate
mideast: +palestinian
midfielder: -playmaker +player,winger,soccer,score,team,sign
midnight: -night +twelve,time
midriff: -waist
midweek: +wednesday
midwest: ~midwestern
mightier: +stronger
mightiest: -strongest
mighty: =strong -power,stronger
migrant: ~migrated,migratory =refugee +undocumented,smuggle
migrated: ~migratory =relocated -movement,move +refugee
migratory: =nomad -wander
milan: ~milanese
mild: ~mildly,milder =moderate,soft,warming -slight,minor +weak,placid,temperance,weather
milder: -softer,warmer
mildew: +mold
mildly: -slightly,moderate,somewhat
mile: ~mileage +mph,near,range
milestone: -watershed +record
militant: =rebel,terrorist,radical -taliban,terrorism +separatist,mujahedeen,paramilitary,militias,qaeda
military: ~militarily =soldier,troop -navy +paramilitary,pentagon,regiment,service,strategic,veteran,war,uniform,operate,warfare,wartime,weapon,wing
militiamen: +paramilitary
militias: ~militiamen,militiaman =paramilitary -rebel +reservists,thug,warlords,troop,soldier,taliban
milk: +yogurt,moo
mill: =plant -textile,steel +paper,sawmill
millennia: ~millennium
millennium: +year,thousands
million: ~millionaire +sum
millionaire: =wealthy -rich,tycoon +wealthiest
mimic: +simulate,resemble,parody,replicate
minaret: +tower,mosque
mince: -shred
minder: -nanny
mindful: =psyche -thought,psychological +objective,opinion,soul,think,spirits
mine: ~mineral =pit,quarry -shaft +ordnance,ore,platinum,roadside,salt,tins,trap,underground
mineral: -worker,ore,resources +pit,nutrient,phosphate,potassium,salt,sodium,pitmen,shaft,underground,trap
mingle: -mix +mixture
mini: ~miniature =small,tiny +short,skirt
miniature: =tiny -small,model
minibus: =van +shuttle,vehicle
minima: ~minimum
minimize: ~minimum =small -slight,negligence,reduce,scant +underestimated,minor
minimum: -smallest,threshold +small,wage,pay,required
ministerial: ~ministry
ministers: ~ministry,ministerial =secretary,pastor,priest -official,politician,preacher,premier,reverend,vicar +portfolio,premiership,prime,statesman
ministry: -priesthood,officer +ordain,portfolio,service,official,treasury,secretary
minivan: -van +vehicle
minor: =small,slight,trivialize,underage -petty,secondary,smaller,superficial,teenager +youngster,obscure,peripheral,teen,tiny,young,unimportant,opposition,racial,racism,representation,slightly,stake
mint: -peppermint,produce +moneyed
minus: =negative -without +subtraction,temperature,zero
minuscule: =tiny -minute,small +negligence
minute: =momentous -time,tiny +record,shortly
minutiae: +trivia
miracle: ~miraculous =wonderful +saint,survive
miraculous: +supernatural,remarks,wonderful
mired: -stuck,mud +trap
mirror: =reflect -resemble +telescope
misappropriation: -misuse
misbehave: +unruly
misbehavior: -misconduct
miscalculation: +underestimated
miscellaneous: -various,mix,sundry +vary
mischievous: -playful +wicked
miscommunication: -misunderstanding
misconception: -misunderstanding +myth
misconduct: =wrongdoing +unethical,offensive,mismanage
misconstrue: -misunderstood
misdeed: -wrongdoing
misdemeanor: -offensive +violation
miserable: ~misery -wretched,unhappy,sad,pathetic +poor
misery: -suffer,poverty,plight +unhappy,pain,sorrow,woes
misfortune: -tragedy,woes +unlucky
misgivings: -reserve,qualm,unease +worried,skeptical
misguided: -mistaken,wrong,unwise,misinformed
misinformed: -propaganda +misled
misinterpretation: -misunderstanding,misunderstood
misjudgment: -underestimated +mistake
mislead: -untrue +wrong
misled: ~mislead -trick +misrepresent
mismanage: -negligence +wasted
misread: -misunderstood +misunderstanding
missile: =rocket -projectile,warhead,weapon +scud,patriotism,shell,torpedo,weaponry,nuclear,strike,proliferate,range,shield,strategic
missing: =vanished -unaccounted,skip,nonexistent,omit,overlook +sidelined,squandered,stolen,unavailable,search,rescuer,stole,wide
mission: ~missionary =task,operate -peacekeeping,quest +purpose,trip,spacewalk,shuttle,spacecraft,sent,troop,spaceflight,raid,rescue,representation
missionary: -preacher +priest,nun,outreach
misspend: -squandered
mist: ~misty -spray,vaporize
mistake: ~mistaken,mistakenly =wrong -slip,misunderstanding,oversight +unintended,wrongly
mistaken: ~mistook =wrong -misunderstood
mistakenly: ~mistook =wrongly
mister: -sir
mistreat: =torture -persecution
mistress: +paramour
mistrial: +retrial
mistrust: =suspicion,suspicious -wary,paranoia +skeptical
misunderstanding: ~misunderstood +quarrel
misuse: -wasted
mitigate: -reduce,soften +relieve,moderate,offset
mix: ~mixture -vary,shuffle,stir +multicultural,uneven,race,unclear,variety
mixture: +variety,mosaic,solution
mls: +soccer
moan: +sigh
mob: ~mobster =rioter -underworld +throng,thug,rabble,riot,unrest
mobile: ~move =portable,phone,wireless -telephone +muster,telecom,movable,smartphone,subscriber,telecommunication,text
mockery: -sham +satire
mocking: -ridiculous,taunt,tease,parody +simulate,satire,roasting
mod: -modification,modern +trendy
mode: -way,style
model: =version,prototype,type,pattern,pose -replica,paradigm,precedent,simulate,template +style,mold,supermodel,theory,runway
modem: +router
moderate: =modest -reason,temperance,modestly,restrained,restraint,soften +reformist,somewhat
modern: ~modernist =new,recent,update -sophisticated,newer,overhaul,reformer,renovation,streamline,upgrade +presenter,refurbished,today
modernist: -progressed +reformist,style
modest: ~modesty,modestly =small,slight -unassuming,simple +shy
modestly: =slightly +small,slight
modesty: ~modestly
modification: ~modify -revision
modify: =revise +tweak
modular: +prefabricated
module: ~modular -unite +section,spacecraft
mogadishu: +somali
mogul: =tycoon +skiing
mohammedan: +moslem
moist: ~moisture =wet
moisture: -wet,water +rain,precipitation
molar: -tooth +teeth
molasses: +syrup
mold: =shape +rotten
moldova: ~moldovan
mole: =spy +spot
molecule: ~molecular +particle,receptor,rna,protein
molest: -rape +pedophile,offender,predators
mollusc: ~mollusk
mollusk: -shellfish,oyster,snail +octopus,squid
mom: ~mommy =mother,mum,parent -woman,mummy +wife,son
momentarily: +temporarily
momentous: ~momentary =time -second,pointed,occasion +shortly,opportunity
momentum: -thrust,traction +push,speed,progressed,propulsion,steam,pace,rolling
monarch: ~monarchy =queen,sovereign,ruler -royal,sultan,tsar +reigning,royalty,shah,throne,prince
monarchist: -royalist
monarchy: =royal -throne,royalty +queen,royalist,regime
monastery: ~monk =priory +temple,nun,religious
monastic: ~monastery,monk +religious,nun
monday: +weekday
monetary: +rating
moneyed: ~monetary =wealth -pay,payment,revenue,pound +naira,penny,pesos,profit,purse,ransom,remittance,resources,richer,ringgit,rubles,rupees,rupiah,shillings,sterling,sum,supporter,trillion,usd,windfall,yen,yuan,rich,price,spending,salary,paid,poor,prize,reward,rob,saving,spent,taxpayers,transaction,treasury,wealthy
mongol: ~mongolia,mongolian
mongolia: ~mongolian
moniker: =nickname -name +titled,pseudonym
monitor: =watchful,observe,surveillance,supervision,track,oversight,watchdog -oversee,overseen,patrol,peacekeeping,screen,sensor,supervised +oversaw,scrutinize,sentinel,spy,watcher,wiretap
monk: +priest,temple,tibetan,religious,tibet
monkey: ~simian +primate
monopolized: ~monopoly
monopoly: ~monopolist +trusted
monoxide: +poison
monsoon: -rain,rainy +storm,weather
monster: ~monstrous +mutant,vampire
monstrosity: ~monstrous
monstrous: +outrage
montenegrin: ~montenegro
month: ~monthly -period +time,quarterly,ramadan,weeks,october,quarters,year
monthly: +salary
montpelier: +vermont
montreal: +quebec
monumental: -shrine,statue,sculpture +tomb,obelisk,pillar,pyramid,unveil,tribute
moo: +sound
mood: =temperance,sentimental,spirits -tone,vibe +temperament,moody
moody: -temperamental,sullen +unpredictable,rating
moon: =satellite +space,orbit,sky
moorish: +moroccan
moped: -motorcycle,scooter
morale: =righteous -virtuous,principle,spirits +virtue,right,value
moratorium: -suspension +pause,stop
morgue: -mortuary
mormon: +religion
morning: =sunrise +today
moroccan: ~morocco +rabat
morocco: +rabat
morrow: -tomorrow +next
morse: +telegraph
mortal: +toll,rating
mortar: =shell +weapon,rocket,wound,munition
mortgage: +pawn,refinancing,rating
mosaic: -tile +patchwork
moscow: +russian,soviet
moslem: ~muslim +mosque,ramadan,religious
mosque: -muslim,prayer,shrine,temple,worship +worshipper,pray,religious,sunny
mosquito: +vector
moss: +plant
mossad: +spy
mostly: =primarily,predominantly,usual -principal,overwhelmingly +partly,often
moth: +species,wing
mother: ~motherhood =mum,parent -woman,mummy,pregnant +wife,native,parenthood,surrogate,son,pregnancy
motherhood: -parenthood
motherland: +national
motif: =theme -pattern +subject
motion: ~move =movement,proposal,resolution -request +petition,vote,parliament
motionless: -stationary,still +static
motivate: =prompt,spur,reason +stimulate,rationale
motor: ~motorist =vehicle +propulsion
motorbike: -motorcycle,scooter
motorcade: -procession,paradise +vehicle
motorcycle: ~motorcyclist =scooter -vehicle +rider,ride,race,yamaha
motorcyclist: +rider
motorist: +traffic,vehicle
motorway: =road -turnpike +roadway,toll
motown: +soul,music
motto: =slogan +say,phrase
mound: =pile +pitcher,pitch
mount: ~mountain =rise,stage -peak,organization +ridden,rode
mountain: =peak,summit,range -volcano,rug +ridge,slope,skiing,rock,rocky,terrain,valley
mountaintop: +peak
mournfully: -sadly
mourning: ~mourners =sad -sorrow,somber,tribute +remembrance,rue,sadden,weep,wept,silence,sympathy,tragedy,tragic,widower
mouse: -rodent +rats
mouth: ~oral +tongue,teeth,speak,river,spoke
mouthpiece: -spokesman
move: ~movement =shift,relocated,transfer,step,transport -proceed,traveled,poignant,reassign,redeployment,reschedule,resettle,switch +propel,settle,touch,push,rolling,tactic,transit
movement: =party -shift,organization,trend +transfer,sect,tick,supporter,rebel,transport,protester,nationalist
movie: =picture -screen,thriller,sequel +product,video,star,theater,premier,westerner,scene,script,soundtrack,studio
mozambican: ~mozambique
mph: -speed +wind,velocity
mps: =parliamentarian +parliament,politician,parliamentary
mri: -scan +resonance,radiology,test
mrs: +wife
much: =plentiful +vastly,significantly,substantial
muck: -mud
mud: ~muddy,mudslide -sludge +silt,sediment,soil,rain,slide
muddy: -swampy,murky +wet,soggy
muffler: -scarf
mug: -rob,robbery
mugger: -robbers
mujahedeen: -rebel
mull: =ponder -weigh +think,study,plan
mullah: +preacher
multicultural: -multiethnic,multiracial,pluralistic
multilateral: +multinational
multimedia: +video
multinational: =transnational
multiple: ~multiply =severe,numerous,various +plural,repeat,series,two,repeatedly
multiply: -reproduce +quadruple,proliferate
multipurpose: +versatile
multitude: -throng,myriad +numerous
mum: ~mummy =silent -quiet +secret,tight,parent
mummy: ~mummify +remains,tomb
mundane: -ordinary,routine +worldly
municipality: =town,township -urban +villager,publicity
munition: =weapon -shell,ordnance,weaponry
muppet: -puppet
mural: -painting +wall
muralist: +painter
murder: =slaying,slain -shooting,slaughter,slew +stab,strangle,victim,serial,violence
murk: ~murky
murky: -unclear,obscure,shady,shadowy +opaque,vague,suspicious
muscle: ~muscular =strength -thigh,tissue +power,tendon,strain,steroid,pulled
muscular: -strong,strap +power,robust,stocky
muse: -ponder,reflect,think,wonderful
museum: +visitor,painting,smithsonian,painter,sculpture
mushroom: +truffles,psychedelic
music: ~musician =song,sound,tuneful,pop -rock,opera,rap,sing +operatic,punk,reggae,revue,rhythm,rhythmic,salsa,sonata,soundtrack,symphonic,symphony,tango,techno,viola,waltz,singer,orchestra,play,record,piano,quartet,sang,show,soul
musician: =singer -perform,player,orchestra,pianist,violinist +organist,philharmonic,piper,rapper,rocker,saxophonist,soloist,songwriter,tenor,vocalist,play,quartet,sing,solo,symphony,trio
musket: +rifle
muslim: -religious,shiite,sunny +ramadan,shia,sufi,religion,prayer,pakistani,pilgrim,sectarian,sheikh
mustard: +spice
muster: -summon,rally +raise
mutant: ~mutate +variant
mutate: -variant,variation +transform
mute: =subdue,restrained,silent -quiet,silence +soft
mutinous: -rebellious,rebel +renegade
mutiny: =rebellion,revolt,uprising -revolution +riot,rebel
mutton: +sheep
mutual: =reciprocal -share
muzzle: +nose,silence,stifle
mvp: +player
myriad: -numerous +severe,various
mysterious: =puzzle,secret,unknown -riddled,unexplained,thriller,unsolved,shadowy,strange +mystical,paradox,unidentified,solve,unclear
mystical: -spiritual,supernatural +occult,psychic,sufi
myth: ~mythology,mythical -tale +story
mythical: -mythology
nag: -persistent,niggling +pester,recurring,scolding,worried
nail: -spiked,tack +screw
naive: ~naivete -unsophisticated +simple
naked: ~nude,nakedness -undressed,unclothed,nudity,strip +topless
nakedness: -nudity
name: ~unnamed =titled,nominate,term,select,reputed -nickname,pick,pseudonym,specify,surname +namesake,refer,renamed,signature,tag,terminology,trademark,nominee,proclaim,tap
nameless: +unidentified
namibia: ~namibian
nandrolone: +steroid
nanny: -nursemaid +nursing
nap: -sleep +slept,rest
naples: ~neapolitan,napoli
napoli: ~neapolitan
narcissism: -vanity
narcotic: -opium
narrate: -storyteller,recount,tell +voice,teller
narrative: ~narrate =story,tale -plot +novel,storyline,told,tell
narrow: ~narrowly =slim,tight,thin,slender +shrink,reduce,small,strait
narrowly: +nearly,slim,slightly
nasa: +satellite,space
nasal: ~nose +sinus,nostril
nascent: -new +young
nasdaq: +stock,share,technology
nasty: =unpleasant,ugly -vicious
national: ~nationwide,nationalist,transnational =state,publicity -people,republic +superpower,subject,passport,peacekeeping,sovereign,sovereignty,unite
nationalist: =patriotism -separatist +populist,rightist,party,ultranationalist,republican
nationwide: +widespread,whole
native: -nature,tribal,tribe,vernacular +origin
nato: +organization
naturalist: +zoologist,scientist
nature: ~naturalist =wild,normal -organization,temperament,wildlife +unaffected,unprocessed,raw,resources,obviously,outdoor,pure
nausea: ~nauseous,nauseate =vomiting -sick,queasiness,symptom +stomach
nauseate: -sicken
nautical: -naval +sea,sail
naval: ~navy =sea -warship +ship,sailor,submarine,sub
navigation: =steer,sail -pilot +ship,satellite,route
navy: -sailor,warship +seaman,ship,vessel,submarine,squadron
nazi: ~nazism -reich +war,neo,swastika,propaganda,racist
nba: +rebounded,roster
nbc: +network
near: ~nearby,nearer,nearest =outside -next,vicinity,proximity,outskirts +neighboring,verge,neighborhood,soon,suburb
nearby: ~nearest =neighboring,surrounding -vicinity +proximity,next,neighborhood,outside
nearer: ~nearest
nearest: +next,neighboring
nearly: =virtually,roughly -practically
neat: ~neatly -tidy,orderly,spruce +trim,nice
neatly: -tidily,orderly +smartly,precision
necessarily: +need
necessary: ~necessarily =need,required,vital,obligatory -unavoidable
necessity: ~necessary =need -required
neck: =throat +necklace,strangle
necklace: -pendant +pearl
necktie: +tie
nectarine: +peach
need: ~needy =required,want +poverty,reliant,rely,shortage,urgency,poor,urgent,vital
needier: -poorer
needle: -syringe,pin +provoke
needless: -unnecessary
needlework: -sew
needy: =poor -underprivileged +poverty
negative: =unfavorable,pessimistic -pessimism +poor,test,photo,weak
neglect: ~negligence =overlook +omit
negligence: -reckless +slack,sloppy
negotiator: =talk +procession,wrangling,treaty,settlement,pact,peace,representative,round,table,truce
neighborhood: =quarters,suburb,vicinity -subdivision +residential,residence,street,slum
neighboring: ~neighborhood -residence,surrounding +next,region
neither: -none
nemesis: -rival +opponent
neon: +sign
neonate: -newborn
nepal: ~nepalese,nepali
nepalese: ~nepali
nephew: -relative +uncle,niece
neptune: +planet
nerve: ~nervous,neural -neurological,neuron +pain,sarin,spinal
nervous: =worried,uneasy,tense -neural,neurological,unsettling +restless,uncomfortable,stress,wary
nervousness: +unease
nestle: -snuggle +tucked
net: =score,web -profit +online,volleyball
network: =system,web,ring -television +stationed,pbs,server,online,qaeda,social,wireless
neural: ~neuron,neurological
neurological: ~neurologist
neutralize: -unbiased,nonaligned,objective,nonpartisan,offset +uninvolved,side,switzerland,unaligned
neutron: +particle
never: -unprecedented +without,refuse
nevertheless: =nonetheless,still -yet,notwithstanding,regardless,though
new: ~newer,newly,newest =recent,novel,origin -unprecedented,newfound,newscaster,novelty,refreshing,unfamiliar,unused +newcomer,press,scoop,shiny,story,unreleased,update,word,replacement,unveil,successor,rebuilt,relocated,renew,report,revise,revolutionary,television,upgrade
newcomer: =rookie,novice -startup +stranger
newer: -recent
newfound: -recent
newly: =recent
newscaster: +program
newsletter: +publicity
newspaper: =paper,tabloid,press -print +publicity,newsroom,telegraph,weekly,report,publish,wrote,page,read,reader,story
newsroom: +officer
next: =subsequently,upcoming -secondly +succeed,second,successor,tomorrow,succeeded
nfl: +quarterback,rookie,roster
nibble: -snack +peck
nicaragua: ~nicaraguan
nice: =pleasant
niche: +segment,place,slot
nick: -notch
nickname: -sobriquet,pseudonym,tag
nicotine: -tobacco +smoke
niece: +relative
niger: ~nigerien
nigeria: ~nigerian
night: ~nocturnal,nightfall =overnight,tonight -nighttime +sleep
nightfall: =sunset -sundown,twilight
nightly: +nocturnal,overnight
nightmare: =ordeal
nighttime: =overnight -nocturnal
nike: +sneaker
nil: -nothing,zero +scoreless
nineteen: ~nineteenth
nineteenth: +victorian
nip: -pinch
niqab: -veil
nobel: -prize +peace,winner,won,stockholm,oslo
nobility: ~noble -peerage
noble: ~nobleman -titled +royal,peer,prince
nobleman: -peer +prince,viscount
nobody: =none +nothing
nodes: +pointed,swell
noise: ~noisy =sound,racket +roar,quiet
noiseless: +silent
noisy: -rowdy,raucous +vociferously
nom: +pseudonym
nomad: =wander +roaming,tribe
nomenclature: +terminology
nominate: ~nominee =select -pick,proposal,titular,token +ticket,oscar,primary
nominee: +pick,run,presidential,oscar,republican
none: =nothing,zero +nonexistent
nonetheless: =still -yet +notwithstanding,though
nonexistent: +phantom
nongovernmental: +private
nonpartisan: -unbiased
nonprofit: +organization,voluntary
nonproliferation: +treaty,nuclear
nonreligious: -secular
nonsense: =rubbish -ridiculous +silly
nonstop: -uninterrupted +straight
nontraditional: -unorthodox +unconventional
nonviolent: =pacifist -peace,passive,peacefully
noodles: -pasta,spaghetti +ramen
noon: +twelve,noontime
noose: +rope
nordic: ~scandinavia =scandinavian +sweden,norway,norse,norwegian,swedish
norm: ~normal =standard -ruled +usual
normal: ~normalcy =usual,ordinary,regular,standard,typical,routine -ordinarily +unaffected,restore,traditionalism
norman: ~normandy
norse: -viking,scandinavian
north: ~northern,northward +upper,northeastern,northernmost,northwest
northeast: ~northeastern +northeasterly,region
northeasterly: +northeastern
northeastern: +northern,region
northerly: +northward,northern
northern: ~northernmost +upstate,upper,region,northwestern
northwest: ~northwestern +region,west
northwestern: +region
norway: ~norwegian +oslo,scandinavia
norwegian: -scandinavian
nose: -snout,nostril +smell,sniff
nosedive: -plummet
nosedived: -plunge
nostalgia: -yearn +sentimental
nostalgic: ~nostalgia -wistful,sentimental,retro +yearn
notable: =prominent,significant,noteworthy -remarks,particularly +renowned,significantly,outstanding
notation: -symbol,note +sign
notch: =score +win,step
note: =say,remarks,renowned,prominent,said -observe,pointed,tone +record,state,wrote,notice
notebook: -notepad +pad
noteworthy: -remarks,significant,outstanding,strike +unusual
nothing: =zero +zilch
notice: ~notification,notify =see,spot,saw,seen -warning,observe,perceive,pronounce,visible +sign,recognize,sense,told,publish,post,poster,statement,obituary,realize
notification: ~notify -warning +tell
notify: =tell,told -warning +report
notion: =thought -theory +view,suggestion,opinion
notoriety: +reputed
notorious: ~notoriety +scandal,reputed
notwithstanding: -regardless +though
nought: -zero
noun: +word
nourish: -nutrition +nurture,nutrient
nov: ~november
nova: +star,supernova
novel: ~novelist,novelty =origin -story,writing +refreshing,tale,thriller,unfamiliar,unorthodox,working,wrote,writer,publish,romance
novelist: =writer -storyteller
novelty: -origin
november: +thanksgiving
novice: =rookie +trainee
now: ~nowadays =presenter,today
nowadays: -today,presenter
noxious: -toxic
nra: +rifle
nuance: +shade,subtle
nuclear: ~nuke,nucleus =uranium -radioactive,reactor,proliferate,radiation +reprocessing,submarine,warhead,weapon,plutonium,plant,power,program,strategic,wasted
nuclei: ~nucleus
nude: ~nudity -unclothed,undressed +topless
nudged: +reminder
nudity: -undressed,unclothed +sex,obscene,topless,pornography
nuisance: =pest +problem,thorn
null: -void +zero
nullify: -undoing +override,overturn,void
number: ~numerous =quantity,totally,tally,statistics -toll,song,stats +sum,percentage,population,severe,score,ranking,ratio,size,thousands,twenty,volume,zero
numerous: =severe,various -plentiful,quantitative +repeatedly,thousands,series
nun: =sister +religious
nunnery: +priory
nuptial: -wedding
nursery: =preschool
nursing: -tend +patient,treat,ward
nurture: -rear,raise +promoted
nutmeg: +spice
nutrient: ~nutrition,nutritious -vitamin +protein
nuts: -peanut,walnut +seed
nylon: +plastic,polymer
nyse: +stock
oak: -tree +wood,timber,wooden
oar: +row
oasis: -refuge +waterhole
oath: ~sworn =vowed,promise,swear -pledge +perjury,swore,presidency,officer,testify,testimony
obedience: ~obey
obese: =overweight -weight
obey: -respect +observe,submit,order
obit: ~obituary
obituary: +tribute
objectionable: -unacceptable
objective: =thing,opposed,protester,purpose -opposition,targeted +refuse,stuff,piece,reject
obligatory: =required
oblige: ~obligatory =required -response +owe,promise
oblivious: -unaware
oblong: -rectangular
obscene: =pornographic -vulgar,offensive,profane,porn,pornography,swear
obscure: =unknown -unclear,vague,shadowy +shrouded
observatory: -telescope
observe: =watcher,witness,watchful -spectator,onlooker,remarks,saw,see,seen,surveillance +practise,reconnaissance,respect,supervised,peacekeeping
obsession: =preoccupied +passionate,stalk
obsolete: =outdated -outmoded,old +superseded
obstacle: =problem -obstruct,roadblock +setback,prevent
obstinate: -stubborn
obstruct: -stymied
obtain: =receive -secured,procure,purchase +win,won
obvious: ~obviously =plain,visible -overt +pronounce
obviously: -plainly,undoubtedly
occasion: ~occasional =time,opportunity
occasional: =sometimes,sporadic -period +rare,time
occident: -west
occidental: +westerner
occult: +supernatural,voodoo
occupation: ~occupy =profession,working -trade,seizure,ruled,takeover,vocation,residence,tenant +professional,troop,settler,territory,seize,passenger,wartime
occupy: =seize -overran,overrun +troop,territory,settler,palestinian
occur: ~occurrence =struck -strike,unfold +place
occurrence: =phenomenon +phenomena
oceania: +zealand,pacific
oceanic: =sea -water +pacific,ship,wave,offshore,tide,tsunami
oct: ~october
oddity: +rarity
oddly: -strange,peculiarly,weirdly
odds: ~oddly =prospect -probably,peculiar,quirky,strange,unusual,weird +surreal
ode: +poem
oder: +river
odor: =smell,scent -stench,stink
odyssey: -voyage +trek,trip
offbeat: -quirky,unconventional
offender: ~offensive -wrongdoer,perpetrated +prisoner,rapist,pedophile,violation
offensive: =operate,rude -onslaught,sin,violation,wrongdoing +push,provocative,troop,war
offer: =proposal,provide,tender,volunteer -presenter,promise,suggestion,overtures,proposition,sacrifice,submit +sell,supply,sacrificed,takeover,pledge,opportunity,reward,willingness
officer: ~official =post,positive -workplace,presidency,police,policeman,premise,sergeant,trooper +power,secretariat,sheriff,tenure,term,sworn,staff,working,room,oval,patrol,personnel,serve
official: =representative -spokesman,secretary,referee,source,umpire +ombudsman,ostensibly,politician,prefect,presidency,prosecutor,provost,servant,spokesperson,spokeswoman,steward,superintendent,undersecretary,warden,publicity,recognize,register,senior
offload: +sold
offroader: +suv
offset: -outweigh
offshoot: -splinter,subsidiary,spinoff
offshore: -sea,overseas,outsourcing +oil,platform,rig
offspring: -young,progeny,son
often: =regularly,repeatedly,usual -sometimes,typical +regular,tend,routine,repeat
oil: =petroleum -pipeline,refinery,tanker +petrochemical,petrol,resources,shale,slick,spill,opec,rig,palm,pipe,platform,pump,reservoir,shell,well
ok: ~okay
okay: -permit,satisfactory +safe
old: ~older,oldest =veteran -senior,previous,vintage,outdated,past,traditional,venerate +retirement,retro,year,worn
older: ~oldest =senior -previous +retirement,pension,year
olympic: ~olympian,olympiad +sport,skating,stadium,torch
oman: ~omani
ombudsman: -watchdog
omen: ~ominous
ominous: =sinister -threaten,worried +portentous,warning
omission: ~omit
omit: =skip
omnipresent: -pervasive,ubiquitous
oncologist: +specialist
one: -single +solely,partisan,solo,unified,unilateral,unique,unity
oneself: +self
onetime: -previous,past +single
ongoing: =underway -progressed,persistent +presenter,still,unfold
onion: -vegetable
online: =web,website,virtually +site,stream,user
onlooker: =spectator,witness -passerby
onset: =start -outbreak +outset
onslaught: +raid
onstage: ~stage +perform
onward: +since
opec: +petroleum
open: ~openly =start,publicity -unlock,unseal,opportunity,overt,slot,tournament,transparency,unrestricted,vacancy,vent +uncover,premier,outdoor,porous,publicly,reopened,unfold,unresolved,unsolved,willing,willingness,unveil,undecided,tolerate,window
openly: =publicly +publicity
opera: ~operatic -soprano,tenor,singer,soap +perform,sang,sing,theater,sung
operate: =surgery,procedure,run -raid,procession,ran,surgeon,surgical,working +staffed,transplant,usable,use,spy,undergo,underwent,user
operatic: +vocal,sing
opinion: =view,viewpoint,sentimental,think,stance,thought -positive,poll,perception,survey +pollster,voice,said,ruled,perspective,publicity,stand
opium: -poppy
opponent: ~opposition,opposed =rival +protester,resist,rivalry,side
opportunity: =prospect -possibly +option
opposed: ~opposition =resist,reject -protester,rival +unwilling,veto,refuse,stance
opposition: =resist,rival -reverse +protester,reject,party,rebel,parliament,shadow,unpopular
oppression: =repressive,tyranny,persecution -suppression +subjugation,regime
opt: ~option =pick -select +preference
optical: =visualize +vision
optimal: ~optimistic +upbeat,positive
optimistic: =upbeat -positive,rosy +prospect
option: =voluntary
opus: -working
oracle: -prophet +predicted,seer
oral: =spoken,verbal,vocal +sex,speech,vaccination,teeth,pill
orange: +tangerine
orator: -speaker,speech +rhetoric
oratory: -rhetoric
orb: +sphere
orbit: =satellite -space,revolve,shuttle,spacecraft +spacewalk,trajectory,planet,rocket
orca: +whale
orchard: -plantation +vineyard,tree
orchestra: =philharmonic,symphony +symphonic,perform,violinist,string
orchestrate: ~orchestra -organization,plan,symphonic +plot
orchids: +plant
ordain: ~ordinance +priest,priesthood
ordeal: -trial,suffer +torment,tribulation
order: ~orderly =ruled,purchase,sequence,warrant -request,tell,required,prescribed,proclamation,stability,summon,told,writ +ordinance,send,subpoena,sale,sent
orderly: -peace,organization,tidy +systematic,peacefully,smooth
ordinance: =regulate -statute +ruled,priesthood
ordinarily: =typical -usual
ordinary: ~ordinarily =regular,plain -usual,routine +simple,standard,typical
ordnance: -weapon,weaponry +shell
ore: +steel,rio,uranium
organisers: -promoted +sponsor,planner
organization: ~organisers,organist,organizational =society -union,outfit,stage,structure,systematic +parasite,party,planner,sort,sponsor,team,transplant,prepare,system,tissue
organizational: -structure
orientation: +toward
origin: =source -prototype,roots,stemmed,unconventional +primary,refreshing,seminal,sprang,start,trace,sequel
ornament: ~ornate
orphan: ~orphanage +parentless
orphanage: +shelter
orthodox: ~orthodoxy -traditional,religious +strict,patriarch,rabbi,ultra
oscar: +statuette,prize
oscillate: +swing
ostensibly: =seemingly -supposedly,purportedly,purported
ostracize: -shun
others: =rest -remains,remainder +people
otherworldly: -supernatural
ottoman: -turkish +turk,sultan
ounces: +weight,price,silver,platinum
oust: ~ouster =remove,topple,overthrow,unseat,sack -overthrew,overthrown,purge,replacement +relieve,resignation,revolution
ouster: -remove,overthrow,topple,resignation
outage: +power,utilize
outback: -wilderness
outbound: -outgoing
outbreak: -spread,pandemic,outburst +plague,start,rash,sars,spate,upsurge,virus,swine
outburst: -tirade,rant,tantrum,outpouring +rage,remarks
outcast: +shun
outcome: =result -scenario +verdict,ramification,winner
outcry: =uproar -protester,outrage +reaction,spark
outdated: -outmoded
outdid: -surpass
outdo: -outpaced,outperform +trump
outdoor: =outside +park
outer: =outside -peripheral,outward +surface,outermost,space
outfielder: +player,slugger
outfit: -suit,uniform +wardrobe,wear,wore
outgoing: -retirement,sociable +outward,successor,term,presidency,resignation
outing: -picnic +spacewalk
outlaw: =prohibit +proscribe,rogue
outlay: -spending +spent
outlet: =store,shop +retailer,vent,socket,sell
outline: =sketch -presenter,summarized,overview,profile,shape,summary,synopsis +unveil,proposal,recaps,plan,said
outlive: -survive +survivor
outlook: =prospect,view,predicted,perspective -projected,prognosis +sentimental,upbeat
outlying: =remote,peripheral,suburban +rural,outskirts,suburb
outnumbered: +surpass
outpaced: =outperform -surpass,overtake,outstrip +pass,outrun,overtaken,overtook
outpatient: +patient
outperform: -surpass +overtake
outplay: -outscored
outpost: =stationed -settlement +post,settler
outpouring: ~pour -torrent,stream
output: =product,yield,produce +supply,result
outrage: =scandal -uproar +rage,shock,unreasonable,wrath,protester
outright: -totally +utter
outscored: +win
outset: =start
outshine: +overshadow
outside: -outskirts,outward,stranger,underdog +suburb,suburban,surface
outskirts: =suburb -periphery +perimeter,suburban,town,surrounding
outsourcing: -subcontract +relocated
outspoken: =vocal +prominent
outstanding: =superb,unpaid,unresolved,pending,prominent -remarks,overdue,owe,phenomenal,stellar +unsolved,star
outstrip: +overtake,surpass
outward: -visible +superficial
outwardly: +seemingly
oval: +shape
oven: =stove
overage: -surpluses
overall: =totally,whole +sweeping
overboard: +sea,ship
overcame: ~overcome -surmount,vanquish +survive,overpower,win
overcome: -surmount,prevailed,overpower,solve +recover,overwhelming,surpass,won,survive,resolve,solution
overcrowding: -pack,overpopulated +overloaded
overdose: +poison,suicide
overdue: -unpaid
overflow: -spill
overhaul: =reformer,revamp,restructuring,renovation,reorganize -repaired,redesign,overtaken,overtook,reshuffle +overtake,refurbished,upgrade,rebuild,sweeping
overhead: +upstairs,sky
overheating: ~overheat
overjoyed: -thrilling
overland: -road +truck,route
overlap: -overly +redundancy,share
overloaded: +strain
overlook: -unnoticed +view
overly: -unduly
overnight: +sudden,suddenly,sleep
overpower: -overwhelming,subdue +restrained
overran: ~overrun -seize,storm,swarm +overwhelming
override: ~overrode,overridden -overrule,overturn,reverse,superseded +veto
overrule: +reverse,veto,overturn
overrun: -swamped,seize,swarm +overwhelming,overspend
overs: +wicket,run
oversaw: ~oversee,overseen,oversight -supervised,run
overseas: +transatlantic
oversee: ~oversight,overseen =supervised -run +supervisory,response,regulate,supervision,watchdog
overseen: ~oversight -supervised,run
oversight: =supervision -supervised,watchdog,supervisory +regulate,regulatory,scrutiny
oversized: ~size -supervisor,watchdog +warden,superintendent
oversupply: +surplus,surpluses
overt: -publicity +visible,undisguised
overtake: ~overtook,overtaken =pass -surpass +top
overtaken: ~overtook -surpass,pass +overwhelming
overthrew: ~overthrow,overthrown -topple,unseat,remove +revolution,rebel
overthrow: ~overthrown =topple,revolution -unseat +remove,putsch,subversion,rebellion,regime,revolutionary,uprising
overthrown: -topple,unseat,remove +revolution
overtime: +playoff,score,pay,working,win,tied,wage
overtook: =surpass -pass
overtures: =prelude -proposal
overturn: =reverse -quash,void,repeal,topple,undoing +upend,rolling,ruled
overview: =summary -survey,review,synopsis
overweight: ~weight +plump
overwhelming: ~overwhelmingly =vast -resound,swamped +vote
overwhelmingly: =predominantly
owe: =unpaid +payable,pay
owl: +raptor
owned: ~owner,ownership =possessions -private,subsidiary +proprietor,proprietary,property,shareholder,stake,parent,slave
owner: ~ownership =proprietor,shareholder -possessor +stakeholders,stockholder,property,tycoon,possessions,team,proprietary,pet,run
ownership: =possessions -proprietorship,property +stake,titled,shareholder
oxide: ~oxygen -rust +rusty
oxygen: +ozone
oyster: -seafood +shellfish
ozone: +smog
pace: ~pacer =speed,rating,tempo,step -stride,velocity +slow,quick,rapid,slower,slowly
pacific: ~pacifist
pacifist: -peace +quaker
pacify: +quell
pack: -packet,stuffed,wrap +scrum,stuff,wolves,suitcase,wolf
package: =parcel,packet,wrap -stimulus +plan
packet: =parcel -sachet
pact: =treaty +settlement,protocol,sign,truce
pad: -tablet
paddle: +row
paddy: -rice,ricefield
paediatric: ~pediatric
pagan: +polytheistic
page: =sheet -website +site,paper,web
pageant: =paradise -show,spectacles
pagoda: -temple
paid: ~payment,payout,payoff =salary -spending,reimburse,settle,wage,spent +price,receive,purchase,payroll,professional,sold,sponsor,subscriber,sum,tribute
pain: ~painfully =suffer -soreness,wrench +torment,pang,sting,symptom,torture,traumatic,uncomfortable,unpleasant,painkiller,relieve
painkiller: +vioxx
painter: +portraitist,sculptor,watercolorist,portrait,working,renaissance
painting: ~painter =picture,portrait -working +portray,watercolor,piece
pair: =two,twin +partner,tandem,twosome,shoe
pakistan: ~pakistani
palace: -residence,royal +queen,presidential,prince,throne
palate: +tasteful
pale: =wan,white -pallid
palestine: ~palestinian
palestinian: +plo,territory
palladium: +platinum
palm: -tree
palpable: -tangible
palsy: +paralysis
pampered: -spoil
pamphlet: =tract +publicity
pan: =pot,skillet -saucepan +slam
panama: ~panamanian
panda: +zoo
pandemic: +plague,virus,swine
pane: -window
panel: ~panelist -tribunal,selectors,subcommittee +recommendation,solar
pang: -twinge +remorse,stab
panic: ~panicked -terrorism,scared,stampede
panicked: -scared,terrified
panorama: =vista -view +scene
panoramic: ~panorama +scenic
panties: -underwear
pants: =trousers -slack +wear,short
panzer: +tank
pap: +smear,test
papa: +parent
papacy: ~papal,pope +pontiff
papal: ~pope -pontifical,vatican +pontiff
paparazzi: ~paparazzo -photograph +press
paper: ~paperwork -study,report,sheet,tabloid,treatise +publicity,pulp,thesis,publish,press,print,researcher,tissue,wrap
paperback: -softcover
paprika: +pepper
par: +parity,stroke,round,putt
parachute: ~paratrooper -skydive
parachutist: ~paratrooper
paradigm: -pattern +standard,theory
paradise: -procession,wonderland +rally,review,tattoo
paradox: -puzzle
paraffin: +wax
paragraph: -passage,section +sentenced,text
paraguay: ~paraguayan
parallel: -similarity +resemble,simultaneous
paralysis: ~paralyzed -standstill,polio,stroke
paralyzed: +quadriplegic,paraplegic,wheelchair,stroke
paramedic: +rescuer
parameters: +variable
paramilitary: +soldier,troop,police,rebel
paramount: =supreme -vital +studio,top
paranoia: ~paranoid -suspicion
paranoid: -suspicious
paranormal: -psychic,supernatural
parasite: -worm,tick
parasol: +umbrella
paratrooper: +soldier,troop
parcel: -plot,tract +postal
parched: +scorching
parchment: -scroll
pardon: =reprieve +release,spare
parent: ~parenthood +relative,stepfather,upbringing,son,subsidiary
parentheses: ~parenthesis
paris: ~parisian
parish: ~parishioner,parochial -priest +pastor,vicar
parishioner: -worshipper
parity: +peg,sameness
park: =reserve,stadium -playground,recreation,stationary +sanctuary,wilderness,place,yellowstone,zoo,wildlife,preserve,rangers,ticket
parkway: -road
parliament: ~parliamentarian,parliamentary -senate,westminster +vote,seat,session,politician,representation,representative,sitting,speaker
parliamentarian: +senate,politician
parliamentary: ~parliamentarian +seat,party,vote
parlor: -salon,shop +room
parody: =satire -spoof +takeoff
parole: =probation -release +prisoner,sentenced
parson: -vicar
part: ~partiality,partly =portion,section,piece,segment,role,region -share,participate,percentage,phase,proportion,sector,separately,split,subset +swath,play,percent,side,spare,supplier
partiality: ~partly -unfinished +partisan,unfair,preliminary,prejudiced
participate: -share,play,stakeholders,turnout +player,presence,seminar,workshop
particle: ~particulate -proton +speck,quantum
particular: ~particularly =specific,special +peculiar
particularly: -specific +special
particulate: +soot,pollute
partisan: ~partisanship =polite -supporter +sympathizers,resist
partitioned: -split,separately +wall,subdivided
partly: =somewhat +quasi,portion
partner: ~partnership =spouse,wife,teammate -stakeholders +sweetheart,wives,team,venture
partnership: =venture -union,relationship +team,together
party: ~partisan =reception -rave,republican,side,stakeholders +polite,seat,socialist,wing
pashtun: ~pathan +tribe
pass: ~passage,passer -ratify,throw,ticket,transfer,transmit,vote +relay,surpass,threw,quarterback,succeed,resolution,statute,touchdown,transmissible
passage: =transit,tunnel -route,voyage,way,strait,text +ratification,waterway,vote,path
passcode: -password
passenger: =traveled,rider -people +tourist,ride,train,plane,railing,railroad,railway,sank,seat,stranded,subway,taxi,termination
passer: =quarterback +passerby
passerby: -pedestrian
passionate: =zeal +romance,romantic,vehemently
passive: +submissive
passover: -seder,pesach
passport: -visa +traveled,stamp
password: -watchword +pin
past: =previous,prior -previously +recent,record
pasta: -spaghetti +sauce
pastime: -recreation
pastor: =priest,preacher,reverend,vicar -rustic +shepherd,sermon
pastry: =pie -tart
pat: -tap,stroke +touch,slapped
patch: -repaired,spot,plot +software
patchy: +uneven
patent: =trademark +right,proprietary,property
path: ~pathway =route,way,road,trailing,track -walkway,trajectory +walking
pathetic: -pity,pitiable,wretched +poor,sad
pathogen: -virus,viruses
pathology: ~pathologist
pathway: -route,way,road,track,trailing,walkway
patience: ~patient =tolerate +restraint,wait
patient: =sick -suffer +treat,victim,treatment,physician,symptom,therapy,ward
patio: =terrace +porch
patriarch: +pope
patriotism: +pride
patrol: =police -watchful +surveillance,troop,reconnaissance,soldier,secured,peacekeeping,policeman,rangers,squad
patrolman: -trooper
patron: ~patronage -sponsor,supporter,protector
patronage: =sponsorship -supporter
pattern: =trend -template +structure,shape,repeat,stripe
paucity: -scarcity
paul: ~pauline
pause: -stop,suspend,rest,respite +truce,suspension
pavement: =sidewalk -tarmac,street +road,walkway,roadway
pavilion: +tent,stand
paving: +surface
pawn: -pledge,puppet,tool
pay: ~paid,payment,payoff,payroll =salary,wage,spending,reimburse,settle -paycheck +price,refund,rent,repaid,repay,reward,tab,remuneration,remit,raise,premium,settlement,spent,tax,taxpayers
payback: -repayment,reprisal,retribution,revenge +vengeance,retaliate
paycheck: ~paycheque -salary,wage
payer: +taxpayers
payload: -shipment +warhead,satellite
payment: =remittance,settlement -spending,payoff,ransom,reimburse,repayment,royalty,transaction +wage,salary,sum,subscription,subsidy,rent,pension,premium,reward,transfer,welfare
payoff: -reward +return
payroll: =salary -wage +staff,workforce,worker,tax
peace: ~peacefully =truce,reconciliation,quiet -settlement,treaty,peacekeeping,placid,salaam +reconcile,sleepy,smooth,stability,unarmed,talk
peacefully: =quietly +smoothly
peacekeeping: -troop +stability,soldier
peacock: +peafowl,pheasant
peak: =summit,top -record,pinnacle +prime,spiked,tip,ridge
peas: +vegetable
peasant: +villager,rural
peat: +turf
pebble: =stone -rock
peculiar: =strange,unusual,weird -quirky +unique
pedal: -ride +rode
peddler: -vendor
peddling: ~peddler =sell -vend,sold +traffic,push,trafficker
pedestrian: -walker +personal,walking
pediatric: ~pediatrician
pedigree: -purebred,thoroughbred +record
pee: -urinate
peek: -peep +preview
peel: -skin,rind,strip +remove
peer: ~peerage +viscount
peerage: +titled
peg: -tie +value,pin
pelt: -skin +threw,thrown,throw
pen: =writing,written,wrote +pencil,writer
penal: ~penalty -punitive,punish +prisoner,sentenced,sanction
penalty: =punish,sentenced,sanction +spot,punitive,retribution,shootout,suspension,referee,score,soccer,stiff
pence: ~penny +pound,share,sterling
penchant: -tendency,preference,tasteful +predilection
pencil: +writing,schedule
pending: =unresolved,undecided -wait,upcoming +unsettling,postpone
pendulum: +swing
penetrate: =pierce +reach,perforate,porous
peninsula: ~peninsular
penitence: -remorse
penitentiary: -prisoner
pennant: +titled
pension: =retirement -superannuation,retirees +saving,salary,scheme
pentagon: +secretary
pentateuch: +torah
penultimate: +second
people: ~personal =publicity,population,residence -populace,tribe +woman,villager,personnel,refugee,society,someone,tourist,visitor,voter,youngster,women,worker,somebody,spectator,user
pep: -vigorous +spirits
pepper: -spice +vegetable,sprinkle,spray,salt,season
peppery: -spicy
per: +rating,percent,ratio
perceive: ~perception =seen,sense -view,regard +understood,saw,thought
percent: ~percentage +stake,share,proportion,rating,portion,quarters,ratio,statistics,survey,turnout
percentage: =proportion,rating,portion,ratio -share
perception: =sense -view,understanding +sensory,seen
perchance: +perhaps
perched: =sitting -rest,sat
percussion: +rhythm,xylophone
perennial: -perpetual,recurring +persistent,plant
perestroika: +reformer
perfect: ~perfectly -pristine,unbeaten +undefeated,spotless,pure
perfectly: +totally
perforate: -pierce,riddled
perform: =show,play,sang,stage -result,rendition,sung,undertake,undertaken,undertook +role,record,pianist,portrayal,practise,showtime,sing,soloist,spectacles,violinist,recite,score,theater,rating,player,singer,song,tour
perfume: =scent +smell
perhaps: =possibly,probably +presumed
perilous: =risk,threat -risky,treacherous
period: =time,term,phase,spell,span -stretch,season,stage,year,weeks,quarters,regularly,sometimes,stint +regular,tenure,session
peripheral: ~periphery -secondary
perish: -succumb +rot
perjury: +testimony
perk: -privileged,perquisite +reward
permanent: =perpetual +stable
permeable: -porous
permission: ~permit +sanction,reprint,tolerate,unauthorized,request,right
permit: =visa +unlicensed
perpendicular: +vertical
perpetrated: +suspected,wrongdoer,response
perpetual: -unending
perplex: -puzzle +stump
persecution: =repressive +torment,torture
persia: ~persian
persistent: =stubborn,relentless,repeat -recurring,relentlessly,remains +prevailed
persona: +role
personal: ~personnel =private -persona,self,somebody,someone,soul,temperament +psyche,woman,privacy
personnel: =staff,worker,workforce,troop +staffed,soldier,servicemen
perspective: =view,viewpoint,standpoint +vision
perspiration: -sweat
persuaded: ~persuasive =sway -urge +talk,prevailed,tempt,woo,win,pressure
pertaining: ~pertinent -related,regard,relevant
pertinent: -relevant
peru: ~peruvian
peruse: -read
pervade: ~pervasive
pervasive: =rife,ubiquitous -widespread,rampant,prevalent +university
pessimism: ~pessimistic +worried
pest: -vermin +rats,rodent,roach
pesticide: +spray,toxin,poison
pet: +puppy,rabbit,veterinarian
petition: ~petitioners =request,plea -signature,small +suit,writ,sign,recall
petrified: -terrified
petrochemical: +refinery,plastic
petrol: -petroleum +pump,refinery
petroleum: +refinery,pipeline,shell,tanker
petty: =trivialize -small
pew: -seat
pfizer: +viagra,pharmaceutical
phantom: -spirits +specter
pharaoh: +tomb
pharmaceutical: ~pharmacy,pharmacist +pill,vaccination
pharmacist: +prescription
pharmacy: ~pharmacist +store,shop,prescription
phase: =stage,step,round +start,procession
phenomena: ~phenomenon
phenomenal: ~phenomenon -remarks,sensational +spectacular
phenomenon: +trend,sensational,prodigy
philanthropic: ~philanthropy,philanthropist
philanthropy: ~philanthropist
philatelic: +stamp
philately: +stamp
philharmonic: =symphony
philippines: +typhoon
philosopher: ~philosophy -stoic,thinker +plato,sage
philosophy: -think +principle,thought,wisdom
phone: ~telephone -ring,telecom,wireless +telecommunication,smartphone,smart,tap
phony: =sham +pretend
photo: ~photograph =picture,snapshots -photography,shot +portrait,pose
photocopy: -xerox
photograph: ~photography =picture,snapshots,shot,portrait +snap,print,show,selfie,pose
photography: +picture
photovoltaic: +solar
phrase: =word,term -say,slogan +terminology,said,sentenced
physical: ~physicist -tangible +rough,quantum,science,scientific,theory
physician: -surgeon,practitioner,psychiatrist +specialist,treat
physicist: -scientist +researcher
physiology: +science
pianist: ~piano +soloist
piano: +sonata,play,recite
piazza: =square -plaza
pick: =select -pluck +scoop,selectors,squad
picket: -protester,strike +rally,stake
pickle: +relish
pickpocket: +thief,thieves,pocket
pickup: =truck +vehicle,van
pictorial: ~picture
picture: =portrait -snapshots +scene,situated,poster,sketch,show,pose,representation,studio,visualize
picturesque: =scenic -pretty,quaint
pie: -tart +pumpkin
piece: =portion,slice,section -segment,slab +working,sonata,wreckage,wrote,scrap,sculpture,sheet,strip
pier: -wharf +port
pierce: =stab -puncture,riddled
pig: =swine -sow,pork
pike: +turnpike,spear
pile: =stack
pilfer: -steal,stolen +stole
pilgrim: ~pilgrimage =worshipper -traveled +shrine,religious,stampede,temple
pilgrimage: +trip,visit,shrine
pill: =tablet +placebo,viagra,prescription,sleep
pillager: -sack
pillar: -post +supporter
pillow: +sleep
pilot: -trial +test,steer,plane,squadron,warplane
pilotless: -unmanned
pimping: -prostitute
pin: +tack,trap,wrestling,surgery
pinch: =squeeze +steal,shortage,stole
pine: -tree +wood,spruce,timber
pink: =rosy +salmon,red,rose
pinnacle: -summit,top,zenith
pinot: +wine
pinpointed: +precise,specify
pioneer: =settler -trailblazer,seminal,spearhead,visionary
pious: -religious +righteous
pipe: ~pipeline =tube -plumbing +sewer,whistle,water,plumber,smoke
pipeline: +pump,projected
pipework: +plumbing
piquant: -spicy
piracy: ~pirate +theft
pirate: -raider +ship,seize,ransom,somali,vessel
piste: +slope
pistol: -revolve +weapon,shot
pit: -shaft,quarry +race
pitch: ~pitcher =throw,tone -proposal,tar,threw,thrown,toss +stadium,strikeouts,turf,soccer,sale
pitcher: =starter -thrower,player,relieve +yankee,strikeouts,threw,relief,rotation
piteous: ~pity
pitiless: -ruthless
pity: =sympathy -shame,sorry +regret,unfortunately
pivot: +vital
pizza: +pizzeria
pizzeria: +restaurant
placard: =poster -sign +slogan
place: ~placement =site,spot,positive,venue,ranking -region,scene,seat,slot +plant,pointed,somewhere,square,town,villager,whereabouts,zone,sixth
placement: -positive
placid: -serene,tranquil,quiet +still,undisturbed
plague: -trouble,torment,riddled,scourge,wracked +suffer,ridden,problem
plain: =simple -prairie,simpler,simplicity +spartan,unmarked,steppe,plainly,valley
plainclothes: +undercover
plainly: -simply
plaintiffs: -sue +sued,suit
plan: ~planner =scheme,proposal,strategy,program,projected,prepare,schedule,plot -policy,slate +roadmap,scenario,tactic,timetable,upcoming,vision,want,strategic,strategist
plane: -warplane +runway,squadron,tail,transport,wing
planet: ~planetary =world -saturn +venue,space,solar,star,spacecraft,telescope,probe,pluto,worldwide
plank: +timber,wood,platform,wooden
planner: =strategist
plant: ~plantation,planter =sow,refinery -working,tree,shrub,reactor,seed,species +poppy,reed,sesame,vegetarian,vine,weed,vegetable,worker,product,power,roots,site,stemmed
plantation: +rubber,slavery,slave,sugar,tea
plaque: -tablet,plated
plasma: +serum,screen,television
plaster: -stucco
plastic: =polymer -vinyl,synthetic +polyethylene,recycle,surgery
plateau: -tableland +stability,prairie
plated: -tray +sheet,tectonic,platter,slab,silver,registration
platform: =stage,podium,rig -program,policy,springboard +pulpit,train,stationed
platinum: +sold,precious
plato: ~platonic
platoon: +squad,unite,soldier,troop
platter: -tray
plausible: +reason,possibly
play: ~player,playful,playwright =portray -role,theater,tragedy +star,product,theatrical,toy,stage,show,recreation,script,sport,teammate
player: =teammate -sportsman,squad,striker,quarterback,roster,team +playmaker,rookie,shortstop,slugger,stakeholders,star,tailback,talent,violinist,winger,sportsmen,sign,professional,scorer,seed,side,soccer,sport,tennis,volleyball
playful: -tease
playground: +schoolyard,recreation
playhouse: =theater +stage,venue
playmaker: +quarterback
playoff: =tiebreaker -postseason +semifinals,season,series,qualified,team
plaything: -toy
playwright: -writer +scriptwriter,wrote
plaza: =square +shop
plea: ~plead,pled =request +urge,trial,prayer
plead: ~pled =urge
pleasant: ~pleasure -sweet
pleased: ~pleasant,pleasure =satisfy -proud,thrilling +satisfaction
pleasure: =satisfaction
plebiscite: -referendum +vote
pledge: =promise,vowed,swear -undertake,swore,sworn,undertaken,undertook
plenary: -session
plentiful: -sufficient
plight: =predicament -suffer,situated +trouble
plot: =scheme,story,storyline -tract +scenario,terrorist,uncover
plow: +till,ram
ploy: =trick,tactic -scheme,ruse,stratagem +strategy,stunt
pluck: -pulled,snatch +rescue
plug: -stopper,promoted +seal,socket
plum: +prize
plumbing: ~plumber -sewer +toilet,water
plume: +smoke
plummet: =plunge,tumble +slump,sink
plump: -stout
plunderer: -rob,sack +stolen
plunge: =tumble,sank,slump -splash +sharply,slide,spiral,sharp
plus: +together
plush: +soft
plutonium: -uranium +radioactive,reprocessing,reactor
plywood: +wood,timber
pneumonia: -respiratory,sars +pulmonary
poach: ~poacher +trap,steal,smuggle
pocket: -pouch,pot,purse +steal,wallet,stole,trousers
pocketbook: -wallet
pod: +shell
podium: -rostrum,stage,pulpit +speech,third,speaker
poem: ~poet,poetry,poetic =verse,rhyme +sonnet,writing,writer
poet: ~poetry,poetic =writer -verse +wrote,writing
poetic: ~poetry -verse
poetry: =verse +sonnet,writing,rhyme,writer,wrote
poignancy: ~poignant
poignant: -touch,sad +sentimental
pointed: ~pointedly =score,spot -tally,pts,sharp,tip +totally,rebounded,refer,scorer,table
pointedly: +sharply
pointer: -tip
pointless: -useless,worthless +unnecessary
poise: =ready -prepare
poison: =toxin,venom,toxic -substance,tainted,virulent +ricin,polonium,sicken
poland: ~polished,pole
polar: ~pole
pole: ~polished =post,rod -stick,staff +shaft,vault,qualified
police: =policeman -sheriff,trooper +precinct,secured,swat,raid,probe,pursuit,question,raider,riot,scene,search,sergeant,shooting,shootout,squad,superintendent,surveillance,uniform,warrant
policeman: ~policemen -trooper +sergeant,policewoman
policy: =strategy,stance -program,ruled +positive,polite,reformer,procedure
polio: ~poliomyelitis +vaccination,virus
polished: =shining -refined,sheen,shiny +rubbing,slick,wax,warsaw
polite: ~politician +presidential,power
politician: =statesman +senate,populist,premier,presidency,statesmen,republican
poll: ~pollster =survey,vote -referendum,turnout,voter +questionnaires,precinct,runoff,straw,study
pollard: +tree
pollen: ~pollinate
pollster: -surveyor +survey,researcher
pollute: =smog -wasted,spill,tainted +toxic,smoke
polyester: +polymer
polygamy: +wives
polymer: +resin
polytechnic: +university,school
pomerania: ~pomeranian
pompeii: +ruins
pond: =pool +water
ponder: =weigh,reflect -think +wonderful
pontiff: =pope -vatican
pontifical: ~pontiff,pope
pool: =swimming,reservoir -share +swam,swimmer,water,together
poor: ~poverty,poorer,poorly,poorest =weak -unfavorable +sloppy,slum,strap,unhealthy,underprivileged,struggle,welfare
poorer: ~poverty =worse
poorest: ~poorly -worst
poorly: ~poverty -weakly +sick,thinly,weak
pop: ~popular =soda -rock +sprung,singer,song,star
popcorn: +snack
pope: =vatican +rome,saint
populace: -publicity
popular: -trendy +populist,publicity,traction,trend,vogue,widespread,success,prominent,supporter
popularly: -wide
population: ~populace,populist =residence -publicity
porcelain: -pottery +vase
porch: -veranda,verandah,stoop
pork: =swine +sausage
porn: ~pornography,pornographic -smut +sex
pornographic: ~pornography +sexuality,sex
pornography: +smut
port: =seaport -wharf,termination +quay,waterfront,ship,vessel,sea
portal: -website,site
portfolio: +post,response,stock,share
portion: =share,section,segment -slice,subset +swath,serve,quota
portrait: ~portraitist -profile
portray: ~portrait,portrayal -representative,role +rendered,sketch,show,star
portrayal: =representation +role
portugal: ~portuguese
pose: =pretend -presenter,sat,posture,sitting +raise,threat
posh: =upscale -wealthy,swanky +upmarket,smart
positive: =post,stance,role,stand,view,ranking,situated,spot -posture,site,slot,sure,upbeat,vacancy,viewpoint +titled,rosy,standpoint,tenure,working,serve,statue,stood
possessions: =property +retention,thing
possibly: =potential,probably -prospect,scenario,viable +suspected
post: ~postage,postal =send -stationed,role,publish,sent +vacancy,upload,register,resignation,stamp,website
postage: =stamp +postal,ship
postal: -stamp +zip,postman
poster: +sign,propaganda
posterior: -rear
postgraduate: +student
postpone: =reschedule,shelve,suspend -stay +reprieve,scrub,rain,wait,schedule,suspension
posture: -stance
postwar: +reconstruct
pot: ~pottery -vessel,vase,saucepan,weed +smoke
potatoes: -spud,vegetable
potency: ~potent
potent: =strong -power
potential: =prospect -promise +talent
potter: ~pottery +wizard
pottery: +wares
pouch: -sac
poultry: +slaughter
pound: =weight,sterling -shell +weigh
pour: =spill -stream,rain,torrential +rush
poverty: +subsistence,underprivileged,slum
powder: -substance +talc,snow
power: ~powerhouse =strength -ruled,propel,propulsion,solar,strong,stronger,strongest,strongly +prowess,robust,superpower,supremacy,torque,utilize,voltage,wind,reactor,regime,scope,transit
powerfully: +strongly
powerhouse: +superpower,strong
powerless: =unable -weak +vulnerable
pows: -prisoner +soldier
pox: ~smallpox
practically: ~practise,practitioner =train,rehearse,procedure -traditional,workout,session,pragmatic,realistic,scrimmage,sensible,viability,viable,virtually +usual,usage
practise: -skill +train
practitioner: ~practise -professional
pragmatic: =realistic -realism +sensible
prairie: +steppe
praise: =tribute,welcome -thank,rave,tout +salute,toast,review,worship
prank: -trick
prawn: -shrimp
pray: ~prayer =worship +religious,rabbi,service,religion,temple
prayer: =worship -supplication +service,religious,rite,worshipper,ritual,spiritual
preach: ~preacher =sermon +teaching,priest,pulpit
preacher: +priest,vicar,reverend,sermon
preakness: +race
precarious: =unstable -shaky,uncertain,risky,tenuous +vulnerable,unsafe
precaution: ~precautionary -safeguard,safety +prevent
precautionary: -prevent,protection,safety +preemptive
precedent: =previous -prior,priorities +unprecedented,ruled,predecessor
precinct: -stationed,ward
precious: =valuable -prize,priceless +rare,treasure,silver,stone
precipitation: =rain,rainfall -snow,snowfall +shower,weather,steep
precise: =specific
precision: ~precise -specific
preclude: -prevent
precursor: =predecessor -prelude
predators: ~predatory -wolf,shark +tiger,wolves
predatory: ~prey -rapacious +unfair,ruthless
predecessor: -previous,replacement +succeed,successor,succeeded
predicament: -quandary,situated +problem,trouble
predicted: ~unpredictable =projected -prophesy,prognosis,prophecy +warning
predominant: ~predominantly -prevailed +principal
predominantly: =primarily
preface: -prologue
prefect: ~prefecture
prefecture: =province +region
preference: ~preferential -want,priorities,rather,tasteful +share
preferential: -special +privileged
pregnancy: ~pregnant +womb,prenatal,teenager
pregnant: +womb
preheat: -warming
prehistoric: ~prehistory -primitive +stone
prejudice: ~prejudicial =racism -stereotypes +xenophobia,racial,stigma,racist,unfair
prejudiced: -racist
preliminary: =provisional,preparatory,qualified -tent,prelude +unofficial,result
prelims: ~preliminary
prelude: -prologue
premature: -untimely
premier: ~premiership,prime =top +preview,release
premiership: +prime,season
premise: -property,site
premium: +price,superiority,surcharge,quality
preoccupation: ~preoccupied
preoccupied: +worried
prep: ~prepare,preparatory +school,train
prepare: ~preparatory,preparedness,unprepared =ready,willing,train -willingness +rehearse,standby
preparedness: -ready,willingness
preposterous: -ridiculous
prequel: +sequel
prerogative: +privileged
presbyterian: +protester
preschool: +school
prescribed: ~prescription -recommendation,stipulation +specify,required
prescription: +remedy,treatment
preseason: +train
presence: ~presenter +troop,stationed
presenter: =show,submit -shortly,showcase,shown,soon,submissive,unveil +today,speaker,table
preserve: =protection,saving,safeguard,retain,reserve -retention +sanctuary,uphold,wildlife,refuge
presidency: ~presidential +ruler,rector,ruled,statesman,regime,republic,speaker,summit,tenure,term,vice
presidential: +vote
press: ~pressure =push,urge,squeeze,print -report,urgent +printer,shove,spokesperson,tabloid,urgency,publish,spokesman,spokeswoman
pressure: =stress,strain,urge,push -squeeze +tension,sanction
prestige: ~prestigious =reputed -statue,stand,stature +respect
prestigious: =renowned -respect +top,prize
presumed: =probably -supposedly,supposed,suspected +thought
pretend: ~pretense +sham
pretense: +pretext,sham
pretext: +reason
pretty: ~prettier =quit,rather
prevailed: ~prevalent =win,triumph -succeed,won
prevalent: =widespread,rife -rampant
prevent: =stop,thwart -prohibit,stave +protection,stemmed,stymied,ward
preview: -trailer +screen
previous: =prior
previously: +prior
prey: =quarry -victim,targeted
price: =rating,value -valuation,worth +tariff,tag,share,rent,purchase,sell,sold,sum,ticket,volatile,wholesaler
priceless: -valuable
prick: -stung +sting
prickle: -thorn
prickly: -thorny
pride: ~proud,proudly -satisfaction,vanity
priest: ~priesthood =vicar -reverend +rector,theologian,religious,religion,temple
primacy: -supremacy
primarily: -principal
primary: ~primarily =principal -prime +vote,voter,school
prime: -top,principal
primitive: -rudimentary +simple
prince: ~princess =royal -ruler,raja +throne,royalty
princess: -royal +queen,throne,royalty
principal: +school,teacher
principle: =ruled,tenet -standard,value
print: ~printer =publish +reprint
printer: +publish
prior: ~priorities,priory
priorities: -urgent
prioritize: ~priorities
prisoner: -sentenced +punish,warden,release,swap,torture
pristine: =untouched -unspoiled,pure +unpolluted
privacy: ~private =secrecy -seclusion +surveillance,secret
private: =secret -soldier,secretly +secluded,privy,proprietary,quietly,reclusive,reformer,sell,unofficial
privileged: =right +statue
privy: +secret,toilet
prize: =reward,trophy -win,winner,valuable +purse,won,recognition
pro: ~professional +supporter
probably: +prospect
probation: -suspend +sentenced,supervision,trial
probe: =spacecraft -scrutiny,satellite +study,search
problem: ~problematic =trouble,woes +puzzle,question,shortcoming,thorn,wrong,setback,situated,solution,solve
problematic: =troublesome +trouble,question
procedure: =procession,protocol -ruled,surgery,technique +step,routine
proceed: ~procedure,proceeding =progressed -receipts,revenue +start,resume,profit
proceeding: =trial -procession +underway,suit
procession: ~processor -treat,system,refined +step,technique,way
processor: +semiconductor
proclaim: ~proclamation -pronounce +state,trumpet,said
proclamation: -statement +pronounce
procreate: +reproduce
procure: =purchase
prodigy: -talent,whiz
produce: ~product =yield -spawn,vegetable,wrought +turn
product: -prolific,wares +yield,show,studio,synthesis,stage,range
profane: =swear +vulgar
profession: ~professional =working -vocation,trade +teacher,teaching
professional: =specialist -skill,vocation +qualified
professor: =scholar,teacher -university +researcher,scientist,taught,teaching
proficient: =skill
profile: -sketch,prominent +silhouette
profit: =surplus,return -revenue,windfall +viable,yield,quarters,quarterly,result,success
profound: ~profoundly -serious +significant
profoundly: ~profundity -seriously +severe
prognosis: -prospect +projected,recovery
program: ~programmers =scheme,projected,show,software -series,regimen +schedule,sitcom,telecast,television,welfare,space,train
programmers: +software
progressed: -reformist,stride,underway +success,unfold,talk,steadily,step
prohibit: -proscribe,restrict,unlawful,taboo
projected: =scheme,venture -undertake +task,railway,working
projectile: -rocket +shell
proliferate: =spread +weapon,treaty
prolong: =protracted,sustained -renew
prom: +promenade
prominent: =renowned +respect,senior,stardom,top
promise: =vowed,swear,word -undertake,rosy,swore +undertook,said
promoted: -publicity,stimulate,tout +supporter,upgrade,publicist,push,sponsor,relegate
prompt: =trigger,spark,spur,provoke,quick -reminder,swift +urge,rapid,speedy,reason,result,react,quickly
promptly: =quickly,swiftly,soon -rapidly,speedily +punctually,readily,shortly
prone: =susceptible -vulnerable +tendency,tend
pronounce: ~pronunciation -utter,strong +say,said,spoken
pronunciation: +speech,say,utter
proof: ~prove,proven -verification,testimony,testament +theorem,show,verify
prop: -supporter,shore
propaganda: ~propagandist -publicity +regime,spin
propagate: -spread
propel: ~propulsion =push +thrust
propensity: -tendency
proper: ~properly =suitable,right +real,standard,ruled
properly: -right,rightly,well +suitable
property: -real,realty +trait,rent,ranch,villa,wealth
prophecy: ~prophet,prophesy +vision
prophet: +seer,visionary
proponent: -supporter
proportion: ~proportionate =ratio -share,rating +scale,symmetry,representation,size
proposal: ~proposition =suggestion,recommendation,submit -resolution,submissive +urge,scheme,sponsor,table
proposition: -suggestion,referendum +theorem
proprietor: ~proprietorship +shopkeeper
propulsion: -thrust
prose: -writing +text
prosecution: ~prosecutor =trial -sue,tried,sued +try
prosecutor: +trial,tribunal
prospect: -specter +scouting
prosperous: =wealth,success,rich,wealthy -succeed,thrive +richer,welfare
prostitute: -vice +sex,solicit,trafficker
protection: ~protector =safety,secured,safeguard,shield,shelter,safe -refuge,safer,saving +sanctuary
protectionism: ~protectionist +tariff,quota
protectionist: +tariff
protector: +savior,shield
protege: ~protegee -pupil,student +successor,understudy
protein: +receptor
protester: =rally,unrest,strike -riot,rioter,walkout +striker,struck,unionist,uprising,uproar,sitting,revolt,sectarian,spark,square,stone,summon
protocol: =treaty +ruled,sign
prototype: +test
proud: ~proudly +satisfy
prove: ~proven =show -verify,turn,shown +verification,test,true
proven: -shown,verify +true
provide: ~provision =supply,supplier -rendered,utilize +yield,serve,send,source
province: ~provincial =region,territory,state
provincial: =rural -region +state
provision: =supply -ration,stipulation,term +required,ruled,service
provisional: =temporary -tent,transit,temporarily +result
provocative: ~provoke +suggestion
provoke: =trigger,spark,stir +spur
prowess: -skill,strength,talent
prowl: -roaming
proximity: -vicinity
proxy: =surrogate -representative +substitute,stand
prudence: ~prudently +wisdom
prudently: =wise,sensible
prune: +slash,trim
prussia: ~prussian
pseudo: -quasi
psyche: -soul,spirits,psychological
psychedelic: -trippy
psychiatric: ~psychiatry,psychiatrist -psychological
psychiatrist: =therapist -psychologist
psychiatry: ~psychiatrist +psychological,therapy
psychic: -telepathic
psychological: ~psychologist +stress,trauma,therapist
psychologist: =therapist +scientist
psychosis: +schizophrenia
psychotherapy: +therapy
psychotic: +schizophrenia
pub: =tavern -saloon
puberty: +teenager
publicist: -spokesman,spokeswoman,spokesperson +representative
publicity: ~publicly,publicist,publish =society -taxpayers +reader,social,stunt,viewer,voter,state,spotlight,unveil
publicly: +said,statement,televise
publish: =release,wrote -written,report,reveal +reprint,ran,reader,writer,writing
pudding: +sweet
pueblo: -villager,town
pullback: =retreat -withdraw,pullout,redeployment
pulled: =tug,withdraw,recall,withdrew -remove,yank,tow,strain,sucked,withdrawn +rescue,tore,rescuer
pullout: =withdraw,retreat -withdrew +redeployment,withdrawn
pullover: -sweater
pulmonary: -respiratory
pulp: +wood
pulpit: +sermon
pulse: -rhythm +throb
pump: +siphon,push,water,stationed
pumpkin: -squash +vegetable
punch: -strike,slug +slapped,smack,thump
punish: ~punitive =sentenced,sanction,retribution +reprisal,retaliate,suspend,suspension
punitive: -retaliatory +sanction
punk: +rock
pup: ~puppy
pupil: =student -schoolchild,schoolchildren,schoolboy,schoolgirl,school +teacher
puppet: +stooge
purchase: =sale,takeover -sell,sold,transaction +repurchase,shop,shoppers,spending,stake
pure: ~purity,purify -unadulterated,sheer,strictly,virgin +refined,simply,unmixed,simple
purebred: -thoroughbred
purge: -remove,rid
purify: -refined
purity: +virtue,quality
purple: =violet
purported: ~purportedly =supposed +reputed
purportedly: =supposedly -reportedly
purpose: =reason +use,rationale,targeted
purse: =wallet
pursue: ~pursuit =seek,track,sought -search,stalk +undertake,trailing,woo
pursuit: =quest -search,stalk +sought
push: =shove,urge,thrust
putrefy: +rot
putrid: -rotten
putt: ~putter +shot,stroke
puzzle: -riddled +unexplained,solve,toy
pyramid: +tomb
python: -snake +reptile,serpent
qaeda: +terrorist,terrorism
qatar: ~qatari
quad: +quadruple,skater
quadrangle: -square
quake: =tremor,seismic,shake,shook -temblor +richter,tsunami,rubble
qualification: ~qualified -required +skill
qualified: -reach +round
quality: =standard,trait +superiority,virtue
quantify: ~quantitative,quantity
quantitative: ~quantity +statistics
quantity: =volume +size,sum
quarantine: +sars
quarrel: =row,spat -squabble,wrangling
quarry: +stone,targeted
quarterback: +threw,touchdown,rookie,sack,starter,turnover
quarterfinals: +round,tournament,tie,semifinals
quarterly: +result
quarters: ~quarterly +term,result,third,revenue,season,quarterfinals
quartet: +violinist,string
quash: -quell,scotch +squash,suppression
quasi: -semi,virtually
quay: -waterfront,wharf
quebec: ~quebecois +separatist
queen: =sovereign -royal,throne,reigning +ruler,royalty,victorian
queenly: -regal
quell: =suppression -subdue +stop
query: =question +search
quest: =search +seek
question: =quiz -shady,suspicious,unreliable +skeptical,subject,topics,wonderful,suspected,suspicion,survey,referendum,reply,summon
questionnaires: -quiz,survey
queue: -wait +row
quick: ~quicker,quickest,quickly =rapid,swift,speedy,speed -short,whirlwind +soon,sudden,urgent,quicken,rapidly,rush
quicken: -sped,speed
quicker: ~quickly -speedier,sooner +rapid,shorter
quickest: ~quickly -swift +speed
quickly: =rapidly,swiftly,soon -speedily,readily,shortly +speed,sudden,rapid,sooner,urgent
quiet: ~quietly =silent,silence,still,subdue -sleepy,soft +somber,tranquil,shy
quietly: =secretly,softly -silent
quip: -wisecrack +remarks,say
quirk: ~quirky
quirky: -unusual,unconventional +strange,weird
quit: =rather,somewhat -relinquish,resignation,retirement,stop,withdrew +totally,relative,renounce,surrender,withdraw,withdrawn,really
quiver: +shake,shook
quiz: =trivia -test +show
quota: -share +targeted,tariff,textile
quote: -say,tell,report,said +referenced,told,statement,quotation,refer,word
quotient: +ratio
quran: +scripture
rabbi: +synagogue
race: ~racial,racer,racetrack,raceway,racism,racist =run,rush,sprint -rally,ran,scramble,sped,speed,zoom +sport,regatta,relay,slalom,speedway,subspecies,thoroughbred,white,runner,track,skin,rider,sail
racecourse: =racetrack -track +turf
racehorse: -thoroughbred +trainer
racer: =runner -skier
racetrack: =track,raceway,speedway +turf
raceway: -speedway,track
racial: ~racism,racist +segregation
racism: ~racist -xenophobia,segregation +slur
racist: -xenophobic +slur
rack: ~wracked -shelf,shelve +torment
racket: -scam,scheme,ring +tennis
racquet: +squash
radar: -scanner +sensor,surveillance,stealth,track,screen
radial: +tired
radiation: ~radioactive +ray,ultraviolet,reactor,xray
radical: =revolutionary -terrorist +ultra,unconventional,sweeping
radii: ~radius
radio: =wireless -stationed +transmit,transmitter,spectrum
radioactive: -uranium +radiology
radius: +range,within
raft: +series,vessel,rafter,slew
rafter: +refugee,roof
rage: =wrath +tantrum,temperance,swept
raid: ~raider =strike,search,storm -seize,swoop +sweeping,warplane
raider: -robbers +thief
railing: ~railway,railroad =track -train,subway +transport,tram,stationed
railroad: ~railway -train +track,transport,stationed
railway: =track -train,stationed +subway,tram,tramway,transport,tunnel
rain: ~rainfall,rainy =shower,wet -storm,weather,typhoon +sprinkle,thunderstorm,torrential,umbrella,water
rainfall: -shower
rainforest: +tropical
rainy: =wet -stormy +showery
raise: ~raiser =rear -upped,upbringing,upgrade +salvage,spark,tighten,rose,voice,rise,wage
raj: +ruled
raja: +ruler
rally: =recover,rebounded -recovery,rise +regroup,rose,supporter,square
ram: =sheep -strike +slam,smash
ramification: =repercussion
ramp: -slope
rampage: =spree,riot +violence,shooting
rampant: =widespread,rife -uncontrolled,unchecked +spread
ran: ~run,runner +sprint,rush,stood
ranch: ~rancher
random: ~randomly +unplanned,unpredictable
range: ~ring =scope,variety,vary,spectrum,scale -span,reach,series,stove +select,repertoire,wide,various,variation
rangers: =warden +texas
ranking: =rating,seed -senior,tier +titled,top,stand,statue
ransack: +sack,trash
rant: -rave
rap: ~rapper -rebuke +reprimand,song
rape: ~rapist -violation,sex +sodomy,sexuality,victim
rapid: ~rapidly =swift,speedy -whirlwind,speed +sudden,soon
rapidly: =swiftly -speedily,sharply +soon,steeply,speed
rapier: +sword
rapper: -singer
rapprochement: -reconciliation
rare: ~rarity =uncommon,unusual,scarcely,unique -seldom +valuable
rarity: -scarcity +uncommon
rash: =spate,reckless -series +wave
rather: =somewhat -relative
ratification: ~ratify +sign,treaty
ratify: =sign -sanction +treaty
rating: =speed,ratio -statistics,tempo +tariff,velocity,rise,unemployment,unchanging,upgrade,value,viewer,yield
ratio: +scale
ration: =sensible -reason,streamline +sane,sound,supply,shortage
rationale: =reason
rats: +rodent
rattle: =shake -unnerve,upset,shaken,shook +worried
rattlesnake: +snake
raucous: -rowdy,unruly +wild
ravage: -wreck,ruins +torn
rave: +techno
ravine: -valley
raw: -uncooked,unprocessed,untreated +unrefined,sewage
ray: +ultraviolet,sunlight
raze: +ruins
razor: -shaved
reach: -totally,touch,scope +spread,stretch,wingspan,struck,rose
reacquire: +repurchase
react: ~reaction =respond -response,reply +said,welcome
reaction: =response -reply,respond +said,welcome
reactor: +uranium,yongbyon,rod
read: ~reader -recite,study +review,scan,writing,text
reader: ~readership =subscriber -scanner
readily: -willingly
ready: ~readily =willing -ripe,standby,willingness +wait
reaffirmed: =reiterate -repeat,restated,renew +upheld
real: ~reality,realism,really,realistic =true -tangible +substantive,truth,truly
realism: ~realistic +reality
realistic: ~reality -sensible +sober,viable,reason
reality: ~really =truth +true
realize: =understanding,recognize -understood
reallocation: -redistribution
really: =truly +simply,true
realm: -sphere
realty: ~realtors
reappearance: -recurrence +return
reappoint: -reinstated
rear: =tail -stern,upbringing +seat
rearrange: -reschedule,shuffle
rearrest: -recapture
reason: -sensible +sake,satisfactory,sense,think,relative,spark,therefore,trigger
reassemble: -regroup
reassess: -reconsider,rethink,review
reassign: -transfer,redeploy,shift,redeployment +relocated
reassure: -soothe,relieve
rebate: =refund -reimburse,repayment,reduction
rebel: ~rebellion,rebellious =revolt,revolutionary,separatist -renegade,secessionist,uprising +resist,taliban,revolution,stronghold,tamil,tiger,truce
rebellion: =uprising,revolt,revolution -unrest +resist,subversion
rebellious: ~rebellion -unruly +revolt,restive
rebirth: ~reborn =revival,renaissance,resurgence -renew,reincarnation,regeneration,resurrection
reboot: -reset +remake
rebounded: =recover,recovery +revival,rise,rose,turnaround,score
rebrand: -renamed
rebroadcast: -retransmitting +rerun
rebuff: -refuse,reject
rebuffed: -reject,refuse,snub,spurned +repel
rebuild: ~rebuilt,reconstruct =restore,renovation -repaired,redevelop +rehabilitation,revitalize,recovery
rebuilt: =reconstruct -restore,renovation,repaired +redevelop,remade,refurbished,war
rebuke: -reprimand,scolding,reproach +reproof
rebuttal: +response
recalculation: -recount
recalibrate: +reset
recall: =remember,reminder,withdrawn -recollection,withdraw,reminisce,summon,withdrew +return,recount,said
recaps: ~recapitulate =summary -summarized,review
recapture: =retake,regain,reclaim -recover,reconquer,recoup +seize,win
recasts: +rewrites,update
receipts: ~receive =revenue +takings,sale
receive: ~reception,recipient =welcome -win,sent,suffer,undergo,underwent +send,undergone,won
recent: +yesterday
reception: ~receptionist =welcome -response +wedding,signal
receptor: +sensor
recess: =slump,slowdown +respite,stagnate,unemployment,stimulus
rechristen: -renamed
recipe: +sauce
recipient: =winner +transplant
reciprocal: +share,return
reckless: +wild
reckon: -think,thought
reclaim: ~reclamation =regain,retake -recover +retrieve,recycle,recoup
reclusive: -secret,solitary +withdrawn,shy
recognisable: ~recognizable
recognition: ~recognizable +sovereignty,statehood,statue
recognize: ~recognition +see,understanding,spot,statue,understood
recoil: +shrank
recollection: -remember +remembrance
recommendation: =suggestion,urge +referral,tout,report
recompense: +reward
reconcile: ~reconciliation -settle,resolve,reunite
reconciliation: -settlement +truce,unity
reconnaissance: =surveillance,scouting -spy +survey
reconnoiter: +scouting
reconsider: =rethink,review -reexamine,revisit +reverse
reconsideration: +rethink
reconstruct: -restore,repaired,rehabilitation +recovery,redevelop,renovation
record: =register,tape -unprecedented,registry,single,video,videotape +score,stats,studio,tally,track,transcript,vinyl,unbeaten,statistics,saw,shatter,soar,song,worst
recount: -tally,tell +related
recoup: =recover,regain -retrieve
recourse: -resort
recover: ~recovery =retrieve,regain -rescue,retake,salvage +regroup,rest,restore,return,saving,recuperated,stolen
recovery: =rehabilitation,revival -retrieve,upturn,turnaround +recycle,resurgence,stimulus,recuperated
recreation: -sport,replicate +relaxed
recruit: =sign -scouting,soldier,volunteer +rookie,train
rectangle: ~rectangular
rectangular: +square,shape
rector: -vicar
recuperated: +rest
recurrence: =repetition -relapse,return,repeat +resurgence
recurring: ~recurrence =repeat -return +regular
recycle: -reuse,reprocessing +wasted,salvage,trash
red: ~redden =scarlet -ruby +republican,relief
redeemer: ~redemption -savior +repurchase
redemption: =salvation -repayment +rescue,revenge
redeploy: ~redeployment
redeployment: -withdraw,transfer,relocated +reposition,shift
redesign: =revamp -remodel,restyle +renovation,update
redevelop: =regeneration -renovation,renew +rehabilitation,revitalize
redistribution: -share +transfer,reformer
redo: +remake
redoubtable: +stronghold
redraft: -rewrites
redress: +reparation
reduce: ~reduction =slash,trim -shrink,shaved,shortened,shrank,shrunk,smaller,weakening +shorter,simplify,scale,saving
reduction: +shrink,slash,saving,trim
redundancy: =unemployed -unnecessary,superfluous +surplus,unemployment
redwood: -sequoia +tree
reed: +rush
reelection: +term,vote
reeling: -staggering,stunning,shaken +suffer,sway
reenter: +rejoin
reestablish: -restore
reexamine: -rethink +review
refer: ~referenced,referral -related,send +submit
referee: =umpire +whistle
referenda: ~referendum
referendum: =vote +voter,yes,statewide
refinancing: -restructuring,reschedule
refined: ~refinancing,refinery =sophisticated +reschedule
reflect: =show -think +representative,sign
reformer: ~reformist =restructuring,reorganize,revamp +revise,revision,rewrites,sweeping,transform
refrain: +stop
refreshing: -welcome,revitalize,snack +revival,update
refueling: -stopover +tanker,replenish
refuge: ~refugee =shelter,sanctuary -safety,retreat,reserve +wildlife
refugee: +seeker,uproot,war,shelter,return,relief,tent,victim
refund: =reimburse,repay,repayment -repaid +return,restitution,tax
refurbished: =renovation -remodel,revamp,restore,repaired +upgrade
refuse: =reject,wasted -spurned,unwilling,rubbish,trash,unwillingness,veto +reluctant,shun,stubborn,withheld,withhold,turn,resist,silent,unacceptable
regain: =retake -retrieve +return,restore,win
regal: =royal +state
regard: ~regardless =view,respect -see,seen +related,treat,subject,topics,reputed
regardless: -whatever
regatta: -sail +yacht,row
regency: ~regent +ruled
regeneration: -renew,revival +regrow,revitalize
regent: +ruler
regime: =ruled,system +ruler,topple,revolution
regimen: -routine +treatment,schedule,therapy
regiment: -unite,troop +soldier
region: =zone,territory -state +subcontinent,swath,valley,south,southeastern,southern,southwest,southwestern
register: ~registration,registry -rolling,till +sign,voter,roster,score,trademark
registration: ~registry +voter,sign
registry: -rolling
regress: +revert
regret: ~regrettably =sorry,remorse,rue -repent,sorrow +sad,unfortunately
regrettably: =unfortunately -sad,unhappy,sadly +sorry
regroup: -reorganize
regular: ~regularly =routine,steady,standard -usual,schedule +rhythmic,systematic,weekly
regularly: =usual,repeatedly -routine +weekly
regulate: ~regulatory,unregulated =ruled,restrict,watchdog -required,statute,standard
regulatory: -supervisory +ruled,watchdog
rehab: ~rehabilitation
rehabilitation: -restore,therapy +treatment,renew
rehearing: +retrial
rehearse: +train
rehire: -reinstated
reigning: =ruled,tenure -throne +ruler
reimburse: =repayment,repay -repaid,restitution
rein: -restrained
reinforcement: =strengthen +supporter
reinstated: =restore -return +revival,reopened
reinvigorate: -revitalize
reissued: =reprint -republish,release +renew,repeat,remaster
reiterate: =repeat,stress -restated +say,said
reject: =veto -spurned,repudiation,renounce,shun,unacceptable +unwanted,vote
rejoin: -return,reunite
rejuvenate: -revitalize
relapse: +revert
related: ~relationship =tied -tie,relevant,tell +told
relationship: =tie,romance,tied +romantic
relative: -somewhat +sibling,sister,son,uncle,related,theory
relaunch: -restart
relaxed: =rest -soften +restrict,ruled,spa
relay: =transmit -retransmitting +torch,runner,swimming
release: =unveil -statement,unleashed,vent +relinquish,rescue,sprung,version,waive,theatrical
relentless: ~relentlessly -unrelated +ruthless,unceasing,tireless
relentlessly: -unrelated,tirelessly
reliability: =trusted -trustworthiness,sound +safe,sure,solid
reliance: ~reliant -trusted
relic: -remains,remnant +treasure
relict: +widower
relief: ~relieve -respite,rescue,welfare +reprieve,solace,victim,supply,remedy,shelter
relieve: -replacement +thank,soothe,remove,sack,substitute
religion: =worship -sect,theology +scientology,spiritual,voodoo,secular,soul
religious: ~religion =spiritual,sacred -sectarian,theological +sect,worship,ritual,secular,shrine,temple
relinquish: =surrender,renounce,waive -yield,resignation,sacrificed +transfer
relish: -savor,sauce
relocated: =transfer,resettle,shift +residence
reluctant: ~reluctantly =unwilling -wary,unwillingness +shy,resist
reluctantly: -unwillingly
rely: ~reliance,reliant,reliability =trusted
remade: ~remake -transform
remainder: =rest,residual -remnant,surplus
remains: ~remainder =stay,rest -remnant,residual,rubble,ruins,stand,still,stood,wreckage +skeleton,survive,unchanging,retain,stick
remake: -version +sequel,transform
remarks: =statement,say,speech,word,said -singular,spoke,surprisingly +speak,unbeliever,told,significant,unusual
remarried: +wedding
rematch: =replay +return
remedy: =treatment,solution,therapy +solve,treat
remember: ~remembrance -reminder,reminisce +tribute
remembrance: -tribute +souvenir
reminder: +warning,told,reminisce,souvenir
reminisce: -similarity,resemble
remit: ~remittance +transfer,scope
remittance: -transfer +send
remnant: -vestige,residual,trace +rest
remodel: -renovation
remorse: -repent,sorrow,sorry
remote: -rural +secluded,slim,uninhabited,villager,virtually
remove: =withdraw,strip,withdrawn -rid,sack,unseat,withdrew +topple,uproot,weed,whisk,wipe,surgery
remuneration: -salary
renaissance: =revival -resurgence +renew
renamed: +retitled
rendered: ~rendition =translation
rendezvous: +tryst
rendition: -version +transfer
renegade: =rogue -traitor
renew: =resume,revival,restart -restore,resumption,revitalize,update +repeat,resurrection,solar
renminbi: -yuan
renounce: ~renunciation -repudiation,waive
renovation: =restore,repaired -upgrade,revamp
rent: ~rental -tenant +renter
rental: +tenant,video
renter: -tenant
reopened: =resume,restart -resumption +revival
reorganize: =restructuring,reshuffle -revamp,shuffle +shakeup,streamline
repaid: ~repayment -return +settle
repaired: =restore
reparation: =restitution +repayment
repatriated: =return
repay: ~repaid,repayment +settle,return
repayment: -restitution +settlement,settle
repeal: -revoke,rescind,scrap,undoing +reverse
repeat: ~repetition,repeatedly -restated,replay,replicate,reprise,rerun,serial +severe,twice,time,said,series
repeatedly: ~repetition +time,twice
repent: -rue
repercussion: +result
repertoire: =repertory +working
repertory: +theater
repetition: -reprise
replacement: =succeed,substitute,swap,successor,succeeded -supplant,superseded,surrogate,switch +takeover,reshuffle,sack,unseat,resignation,sub
replay: -rerun +review
replica: -reproduction
replicate: ~replica =reproduce
reply: =respond,response -retorted +said,say
report: =say,story,tell,study -reveal,rumor,said +statement,reportedly,stringer,writer,survey,review,source,speak,speculation,submit,summary,told,update
reportedly: =supposedly +said,rumor,say,unofficial
repository: -storehouse,store,storage +warehouse
representation: +seat
representative: ~representation =spokesman -spokesperson,spokeswoman +surrogate,symbol
repressive: =suppression -tyranny,stifle
reprieve: =respite -stay +spare
reprint: -republish,reproduce
reprisal: =retaliate,revenge,retribution,vengeance -retaliatory +response
reprise: +revival,return
reproduce: ~reproduction
reproduction: -sexuality
reptile: ~reptilian -snake,turtle
republic: ~republican -state
republican: +senate,right
repulse: -ugly
reputed: ~reputedly -stand,stature +statue,respect
request: =seek,sought -urge,solicit,wishes +required,summon,want
required: ~requisite -standard,stipulation +want
reschedule: =restructuring
rescind: -revoke,withdrawn +undoing
rescue: ~rescuer =saving,salvage -survivor +salvation,survive,trap,stranded,safe,search
rescuer: =savior +searchers,worker,saviour,saving,survivor,trap,search,rubble
researcher: =study,scientist,survey -science,scholar +scholarship,scientific,sociologist,university
resemble: =similarity
resend: +retransmitting
resentment: +unpopular
reserve: ~reservists =stock,substitute,sanctuary -supply,store,stockpile,resources,shy,spare,standby +saving,wildlife,storage
reservists: +soldier,troop
reservoir: -tank +water,supply,storage,source
reset: -restart +restore
resettle: +transfer,settle
reshape: +transform
reshuffle: -shakeup,shuffle,restructuring +shake
residence: ~residential =villager -townspeople,tenant,stay,villa +town,urban,witness
residential: =suburban +suburb
residual: -trace +wasted,sediment
resignation: =step -retirement +successor,scandal,withdrew
resilient: -tough,strong +robust,strength
resist: -underground,withstand +stubborn,tolerate,unwillingness,stiff,struggle
resolution: ~resolve =settlement,solution -staunchly,steadfast +vote,text,statement,sanction,solve,settle,veto
resolve: =settle,solve -solution +tackle,settlement
resonance: -reverberation +significant
resort: =spa -retreat +turn,riviera,seaside,vacation,tourist,skiing,tourism,town
resound: +thunder
resources: -supply +wealth,water
respect: =revere -tribute,venerate +tolerate,uphold,worthy
respiration: ~respiratory
respiratory: +sars
respite: -rest +truce
respond: ~response =retaliate +say,survey,said,retorted
response: -retaliate +retaliatory,task,retorted,statement,role,spark
rest: =sleep -vacation +sabbath,sat,slept,tired,sitting
restart: =resume,resumption +revival
restaurant: ~restaurateur +tavern,waiter,table
restitution: -restore,return
restive: -restless,unruly,trouble,volatile +uneasy
restless: -uneasy,unsettling +sleepless
restore: =revival,return -revitalize +resume,resurrection,revert,resumption
restrained: ~restraint -subdue,stifle +temperance
restraint: +restrict
restrict: =sanction +ruled,tighten,strict
restroom: -toilet
restructuring: =revamp -shakeup,streamline
result: -score,return,tally +victory,vote,winner,verdict,survey,test,trigger,ultimately
resume: ~resumption =return +start
resumption: +return,talk
resurgence: =revival -return +rise
resurrection: -revival,return +rise
retailer: =shop,store,sell -sale,seller,sold,supermarket +vendor,trade
retain: ~retention -saving,withheld,withhold +titled
retake: ~retook,retaken +seize
retaliate: ~retaliatory =revenge,retribution,vengeance +strike
retaliatory: -revenge,vengeful,retribution
retarded: -slow
retention: +storage,stay
rethink: ~rethought -review +revise
reticent: +shy
retirees: +senior
retirement: ~retirees =withdrew -step,retreat +withdraw,veteran,stop
retraction: -withdraw,withdrawn,withdrew
retransmission: ~retransmitting
retransmitting: +transmit
retreat: =withdraw,withdrew -withdrawn +vacation,troop
retrial: -trial
retribution: =revenge,vengeance
retrieve: -salvage
retro: -vintage
retroactive: +retrospective
retrospective: -show
retry: ~retrial
return: =yield -revert +reunite,revival,tax
reunification: ~reunify,reunite =unification -unity +union,unified
reunify: -reunite
reunion: ~reunite +together
reunite: -unified
revamp: -revise +update
reveal: ~revelation =uncover,show,unveil -tell,shown +unearth,secret,said,told
revelation: +scandal
revenge: ~vengeance +vendetta
revenue: =sale,turnover -tax +taxation
reverberation: +ripple
revere: =venerate,worship +sacred
reverend: -vicar
reverse: ~revert =undoing,setback -revoke,turnaround
review: =study -survey,revision,scrutinize,scrutiny +summary,vet,revise
revise: =update -rewrites +rewritten,version
revision: ~revise -rewrites +update
revitalize: -revival
revival: -stimulate +turnaround
revocation: ~revoke
revoke: -withdraw,strip +suspend,undoing,withdrawn
revolt: ~revolution =uprising -sicken +riot,revolutionary,rise
revolution: ~revolutionary,revolve =uprising,upheaval +transform,topple
revolutionary: +uprising,war
revolutionize: ~revolutionary +transform
revolve: =spin -rotation,turn,rotary
revue: -show,vaudeville
reward: -worthwhile
rework: -rewrites
rewrites: ~rewrote,rewritten
rhetoric: -word,speech +statement,tone,said,threat
rhino: ~rhinoceros +wildlife
rhyme: -verse +song
rhythm: ~rhythmic =tempo
rib: ~ribcage
ribbon: =tape -strip
rich: ~richer,richly,richest =wealthy,wealth -treasure +upscale,wealthiest,tycoon
richer: -wealthier
richest: -wealthiest
richly: -sumptuously,thoroughly
richter: +scale
ridden: ~ride,rode,rider
riddled: +shot
ride: ~rode,rider =traveled -trip +taxi
rider: ~rode
ridge: +slope
ridiculous: =silly +roasting
rife: -widespread,ubiquitous +teem,swirl
rifle: =weapon -shotgun +weaponry,shot,sniper,shooting
rift: =split -schism +row,tension,wedge
rig: -truck,tamper +sham
right: =true -suitable +suffrage,side,torture
righteous: -virtuous,upright
rightist: -rightwing
rigid: =strict,stiff +tough,unbending
rigidly: -strictly
rigorous: =strict,tough,thorough,stringent -stricter,strictly +tougher
rikishi: +sumo
rim: +wheel
ring: ~rung =telephone -surrounding +syndicate,wedding
rink: -skating
rinse: -wash
riot: ~rioter =unrest,uprising -violence,turmoil +tear,trouble,violent
rioter: -thug +vandalism,unrest,youth
riotous: -tumultuous +unruly
ripe: ~ripen
ripped: =tear,torn -slash,shred,tore +sweeping,swept,strip,smash
ripple: =wave -spread +undulation,surge
rise: ~rose,risen =soar,surge -stand,spiked,stood,upsurge,upward +upturn,steep,upped
risen: ~rose -soar +surge
risk: ~risky =threat -vulnerable +stake,susceptible,threaten,unsafe,safe,safer,safety,uncertain,uncertainty,venture,warning
risky: ~riskier -unsafe +speculation,uncertain
rite: ~ritual +sacrament,service
ritual: -traditional,sacrifice +worship
rival: ~rivalry +vie,vying,showdown
river: ~riverside =stream,waterway,water -tributary +tigris,upstream,salmon,valley
riverbank: -riverside
riverfront: -riverside
riverside: +waterfront
riviera: +seaside
road: ~roadside =street,route,way -roadway,traffic,turnpike +vehicle,transport,tunnel,truck
roadmap: +timetable
roadside: -wayside +street,shoulder
roadway: -street,route
roaming: =rove -wander +traveled,stray
roar: -thunder,shout,yell,rumble +scream,surge,sound
rob: ~robbery,robbers =steal,stole,stolen -theft +thief,snatch,thieves
robbers: =thief,thieves +stole,robbery,steal,stolen,theft
robbery: =theft,steal -stolen +thief,stickup,stole
robot: -unmanned +rover,technology
robust: =strong,sturdy,solid -vigorous,stronger +tough,strength,strongly
rock: ~rocky =shake,stone -shook +sandstone,shaken,shale,sway,rolling,throw
rocker: +vocalist,singer
rocket: =soar -shell,spacecraft +weapon,warhead,space,satellite,shuttle
rocky: =stony -rug,rough,shaky +unstable,trouble
rod: =stick -staff
rode: +traveled
rodent: +squirrel
rodeo: +roundup
rofecoxib: -vioxx
rogue: +scoundrel
role: -star,task
rolex: +watchful
rolling: ~rollers =tumble -rotation,turn,spin,wheel +spun
roman: ~rome
romance: ~romantic
romania: ~romanian
romanian: +transylvania
romantic: +sentimental,valentine
roof: ~rooftop +top,tile
rooftop: +top,terrace
rookie: +season,young
room: =space -suit +scope,toilet,ward
roomy: -spacious
roots: ~uproot =source -underlying +taro
rope: -string +tie
rose: =soar -surge +stood,stronger
rosemary: +thyme
roster: =squad -team +season,sign,starter
rosy: -upbeat
rot: ~rotten -spoil
rotary: -rotation +roundabout
rotation: =spin,turn -spun,torque +starter
rotten: =spoil
rouble: ~rubles
rough: ~roughly =tough -violent,stormy,rug,uneven +turbulent,terrain
roughly: +violent
round: =stage -semifinals +session,series,rounder,tournament,talk,shot,runoff,score,tee
roundup: =summary -sweeping
rouse: =wake -stir +woke
route: =way,trailing -thrash +track,slaughter,traveled,won
routine: -usual,standard +schedule
rove: -wander
row: =spat,straight -tier,string +streak
rowan: +tree
rowdy: -unruly +tumultuous
royal: ~royalist,royalty -throne +sheikh,wedding
royalist: ~royalty
rubber: +tired,tyre
rubbing: -scrape,stroke,wipe
rubbish: =trash,wasted
rubble: =wreckage,ruins +trap,survivor
ruby: +stone
rude: +vulgar
rue: +sorry
ruffian: -thug
rug: -tough,sturdy +terrain
rugby: +sport,scrum,union,tackle,seven,tournament,winger
ruins: =wreck,wreckage -spoil +screw,shatter,wracked,temple
ruled: ~ruler =verdict -statute +sovereignty,standard,upheld,strict,violation
ruler: =sovereign,sultan -tsar +shah,sheikh,strongman,throne
rum: +spirits
rumble: -thunder +shake
rumor: =speculation -talk,whispers,unconfirmed +swirl,scandal
run: ~runner =sprint,streak -rush,series,straight +stand,stood,tick,vying
runaway: +uncontrolled
runner: =sprinter -second +smuggler,track,won,sprint,silver,starter
runoff: +vote,second
runway: =tarmac +takeoff,strip
rupture: -tear,torn,split,tore
rural: -villager,rustic +shire
ruse: -trick
rush: =surge -stampede,scramble,sped,whisk,zoom +speed,sprint,urgent
rusher: -tailback
russia: ~russian
russian: -soviet
rust: ~rusty
rustic: +simple
ruthless: +savage
rwanda: ~rwandan +tutsi
rwandan: +tutsi
rye: +whiskey
sabbath: +saturday,sunday
saber: ~sabres -sword
sabotage: ~saboteur =undermine -wreck,vandalism,subversion +subvert,undercut
sabres: -sword +weapon
sack: +unemployed
sacred: -spiritual +saint,temple,shrine,worship
sacrifice: +victim,slaughter
sacrificed: ~sacrifice,sacrificial -surrender,slaughter
sad: ~sadden,sadly =unhappy,sorrow,tragic -upset,somber,sorry +unfortunately,solemn,unlucky,tear,tragedy
sadden: -upset,sorrow
saddle: +seat
sadly: =unfortunately +tragic
safari: +trip,tour,wildlife
safe: ~safety,safer =secured,unharmed -unhurt,vault,unscathed +sound,survive
safeguard: +secured,shield,safety
safer: ~safety,safest -secured
safety: =secured +wellbeing,welfare,seatbelt
saffron: +spice
saga: -story,tale
sage: -wise,scholar
sagging: -slump,weak +sink,slow
sahara: ~saharan
said: =tell,told -state,testify,spoke +warning,suggestion,speech,statement,spokesman,spokeswoman,talk,shout,source,speak,spoken,testimony,vowed,word
sail: ~sailor =yacht -voyage,ship +sea,skipper,vessel
sailboat: -yacht
sailor: -seamen,seafarers,seaman +yachtsmen,ship,vessel,warship,submarine,sea
saint: ~sainthood
sake: +wine
salad: +slaw,spinach,vegetable
salami: -sausage
salary: =wage +worker
sale: ~sell,sold,salesman,seller =turnover,transaction +vend,shipment
salesman: ~sell,sold -vendor,seller
saline: +salt
saliva: +spit
salmon: +seafood,trout
saloon: =tavern -sedan
salsa: +sauce
salt: ~salty =sodium -season +sea
salute: -tribute,toast
salvador: ~salvadoran
salvage: -saving +wreck
salvation: ~saving +saviour
salvo: -volley
samoa: ~samoan
sample: =specimen -test,tasteful +swab,select,urinate
samurai: -warrior +swordsman,sword
sanaa: +yemen,yemeni
sanction: +trade
sanctuary: =shelter,shrine,temple +wildlife
sand: ~sandy
sandal: -shoe
sandstone: +stone
sandwich: +wedge,snack
sang: ~sing,sung,song,singer -vocalist,vocal,serenaded
sanitary: +sterile
sanitation: ~sanitary +sewage,toilet
sank: ~sink,sunk,sunken -submerge,slid,tumble +shipwreck,wreck,scuttle,ship,vessel,titan,submarine,torpedo
sans: -without
sap: -weakening +undermine
sarajevo: +siege,serb
sarawak: +state
sars: -virus +syndrome
sat: ~sitting,seat
satellite: =spacecraft -space +sputnik,telecommunication,television
satin: +silk
satire: ~satirist -spoof
satisfaction: ~satisfy,satisfactory
satisfactory: ~satisfy -sufficient
saturated: =soaked -waterlogged +wet
saturday: =weekend
sauce: +syrup,tomatoes
saucepan: -skillet
saucer: +ufo
sauna: -spa
saunter: -stroll
sausage: +wiener
savage: =vicious,violent -wild
saving: ~savior =spare -thrift +store,survive,stop,survivor
savior: ~saviour
savvy: -shrewd,smart +smarter
saw: ~see,seen,sight =witness,watchful -view,spot +tool,visit
sawmill: +timber
sax: ~saxophone,saxophonist
saxon: ~saxony
saxophone: ~saxophonist
saxophonist: +tenor
say: ~said =state,tell -warning,statement,speak,spoke,spoken,told,utter,voice +speaker,specify,spokesman,spokeswoman,speech,stress
scale: =size -scope +weight
scam: -swindle,scheme +trick
scan: ~scanner -scrutinize +search,xray,screen
scandal: -shame +sensational,uproar,sex,watergate,wrongdoing
scandinavia: ~scandinavian
scandinavian: -swedish
scanner: +screen,tomography
scant: -sparse,scarcely
scarcely: ~scarcity -short,shortage,thinly,uncommon +sparse,tight
scarcity: =shortage -shortfall +want
scared: ~scary =terrified +worried
scarf: ~scarves -shawl,veil
scars: -wound +trauma
scarves: -shawl +veil
scary: -terrified +spooky
scathing: -severe,withering
scattering: =strewn,spread,sporadic,sprinkle +sow,sparse
scenario: =script -situated,screenplay
scenarist: -screenwriter
scene: ~scenic,scenery =site -spot,setting,view,stage +sight,sequence,witness
scenery: ~scenic -view,vista +surrounding
scent: =smell +trailing,whiff,sniff
sceptical: ~skeptical
schedule: =slate,timetable -timeline +supposed,upcoming,season,time
scheme: =system +swindle,strategy
schism: -split
schizophrenic: ~schizophrenia
scholar: ~scholarly,scholarship =student -scientist +study,theologian,thinker,university
scholarship: +tuition,student,university,study
scholastic: ~school
school: =university -teacher +secondary,seminary,teaching,varsity,yeshiva,student,study,superintendent,taught,teenager,uniform
schoolbook: -textbook
schoolchildren: -student
schoolmaster: -teacher
schoolteacher: =teacher
science: ~scientific,scientist -technology +study
scientific: ~scientist +study,technical,technology
scientist: -study +sociologist,specialist,university,technology,theory
scientology: ~scientologist
scoop: -win,shovel +story,spoon
scooter: +vehicle
scope: +wide,size
scorching: -searing,sing +withering
score: ~scorer =tally -soundtrack,touchdown +scoreboard,won,struck,strike,win,striker,shooting,test,trick,twenty
scoreless: +tie,shutout
scorer: =striker -shooter
scot: ~scotland,scottish
scotch: ~scottish,scotland =whiskey -whisky +thwart,scupper
scotland: ~scottish
scoundrel: +villain
scour: -scrub +search
scourge: +threat
scouting: -search +talent,troop
scramble: -struggle
scrap: +wasted,withdrawn
scrape: -scratch
scratch: +withdraw,wound
scrawny: -skinny
scream: =yell,shout -shriek +wail
screen: =vet,test -show,television,shield,televise,tv +shown,touch
screenplay: =script -screenwriter +writing
screenwriter: -scriptwriter,writer +script,wrote
scribble: +wrote
scribe: +writer
scrimmage: -scuffle +skirmish,train,tussle,scrum
script: =text -writing,wrote +written,storyline,writer
scripture: +verse,torah
scrub: -wash
scrutinize: ~scrutiny -study +vet
scrutiny: +study
scuffle: -skirmish
sculpt: ~sculptor,sculpture
sculptor: ~sculpture +statue
sculpture: -statue
scuttle: +sunk
sea: ~seaside =water -tide +surf,waterway,ship,shore,wave,sink,strait,submarine
seabed: +undersea
seafarers: +seaman
seafood: -shellfish,shrimp +tuna
seafront: -seaside,waterfront
seal: =shut -secured,stamp +secret,sign
seam: +stitch,vein
seaman: ~seamen
seamlessly: +smoothly
seamstress: +sew
search: ~searchers =seek -sought +warrant
seashore: -shoreline
seaside: =shore
season: =year -spice,spring,summer,veteran,winter +term,spicy
seat: =sitting -ticket +spot,won,stadium
secede: ~secession,secessionist +separately
secession: ~secessionist -separatism +split,separatist
secessionist: =separatist
second: ~secondary,secondly,two -silver,sophomore +supporter,sequel,twice,vice
secondary: =subordinate +subsidiary,teenager
secondhand: -use
secrecy: ~secret,secretly -stealth
secret: ~secretly =undisclosed,underground -sensitive,shadowy,stealth,undercover +sneak,unannounced,unnoticed,unseen,spy,unknown
secretary: ~secretariat +undersecretary,state,treasury,spokesman
secretly: +undercover
sect: ~sectarian +shiite
sectarian: +sunny,shiite,violence
section: =segment -stretch,wing +subdivision
sector: =segment,zone +technology
secular: ~secularist -worldly,temporal +state
secured: =stability -stock,share,stable,win,won +solidly,tightly,sure,surveillance,tight
sedan: +vehicle
sediment: -silt +sludge
sedition: -subversion +treason
seduced: -tempt
seductive: -sexy
see: ~seen,sight =watchful,view,witness,spot,understanding -visit,vision +visible,visualize
seed: -sow +top,sesame,spores,tennis,sown
seek: ~seeker,sought =want,try -solicit,strive,tried +vie,targeted
seeker: ~sought
seem: ~seemingly -sound
seemingly: +supposedly
seen: ~sight =spot,witness,visible -view,watchful,shown +video,visualize
seep: -trickle
seethe: -simmer
segment: +slice,share
segregation: -separately
seismic: ~seismology,seismologist -tremor
seize: ~seizure -snatch +takeover,smuggle
seizure: -takeover +stroke
select: ~selectors +squad
self: +sovereign
selfishness: +stingy
sell: ~sold,seller =vend,unload,trade +supply,trafficker,shop,vendor
seller: ~sold =vendor,trader -supplier +trade,shop
sellout: ~sold +treachery
semen: -sperm +seminal
semester: =term +session,year
semi: ~semifinals
semiconductor: +transistor,silicon
semifinals: ~semifinalist +tournament
seminar: =workshop,symposium +train
seminary: ~seminarian -yeshiva +theology
senate: ~senatorial +upper,vote
send: ~sent =ship,transmit -supply +submit,transfer,transmissible,wire,sender,shipment
senegal: ~senegalese
senior: =top +veteran,student,superiority
sensational: =stir -spectacular +star,surprising
sense: ~sensational,sensible,sensitive,sensor,sensory -wisdom +sight,smell,touch,tasteful,understanding
senseless: -unconscious +stupid
sensible: =wise +sober
sensitive: -vulnerable,touchy +tender,susceptible
sent: =transmit -ship,transfer +submit,telegram,transmissible
sentenced: =term -verdict +year,word,trial
sentimental: +view
sentinel: -sentry,watchman
separately: ~separatist =split -unrelated +subdivided,wall
separatism: ~separatist
sept: ~september
sepulcher: -tomb
sequel: -successor +series,trilogy
sequence: =series -success,streak +string
serb: ~serbia,serbian +yugoslav
serbia: ~serbian
serbian: -yugoslav +slav
serfs: -slave
sergeant: -soldier +staff
serial: +soap
series: =string,spate,wave -serial,success,show,slew,streak +sitcom,spree,trilogy,severe
serious: ~seriously =solemn -severe,significant,sober,somber +sincere,substantive,worst,worried,stern,urgent
seriously: -severe +urgency,wound
sermon: -speech
serpent: -snake
servant: -slave +worker,staff
serve: ~service,servant,server =working +spent,supply,wait,sitting,term,spending,waiter,tennis,tenure,veteran
server: -waiter,waitress +web
service: -worship,usable +utilize,transport,working
serviceman: -soldier +troop
servicemembers: +soldier
servicemen: +soldier,troop
servitude: -slavery
sesame: +tahini
session: =sitting +trade,term,workout,workshop
settee: -sofa
setting: ~subset +straight,venue
settle: ~settlement,settler =solve +solution
settlement: ~settler =villager -solution,town,township +treaty,west,solve,sue,territory
setup: -system +structure,trap
seven: +weeklong
seventy: ~seventieth
severe: =various -sharp,stern,stiff,strict,tough +sharply,stark,strictly,stringent,terrible,string,strong,tougher,worst
severest: -worst
seville: ~sevilla
sew: ~sewn =stitch +tailor
sewage: ~sewer -wastewater,wasted +sludge
sewer: ~sewerage +wasted,wastewater
sex: ~sexuality,sexy +sodomy,virgin
shabab: +somali
shabby: -worn
shack: -shanty +shed,slum
shade: ~shady =shadow -sunglasses +tint
shadow: ~shadowy -tail +stalk,silhouette
shadowy: +unknown,underground
shady: -suspicious
shaft: -well,tunnel
shake: ~shook,shaken,shaky,shakeup -tremble,tremor +sway,vibrate,shudder
shaken: ~shook -upset +stunning
shaky: ~shook =unstable -unsteady,wobbly,tenuous +weak,uncertain,uneasy
shale: +slate
shallow: =superficial
shame: -stigma
shantytown: -slum
shape: +triangle,wrought,square
shard: -shrapnel
share: =stock,stake,split -slice +shareholder,trade,swap,together,trader,turnover,volume
shareholder: =stockholder -stakeholders,stake +stock,vote,takeover
sharia: ~shariah
shark: +surfers,swimmer
sharp: ~sharper,sharply,sharpen =steep -sudden,stark
sharper: -steeper
sharply: =strongly,significantly -steeply +soar,suddenly
sharpshooter: -sniper
shatter: =smash -splinter +wreck,window
shaved: ~shaven -trim,shorn +slice
shear: ~shorn -trim +wool
shed: +spill
sheen: -shining +slick
sheep: -shepherd +wool,slaughter
sheer: =utter,steep +transparency
sheik: ~sheikh
sheikh: +tribal
shelf: ~shelve
shell: +shrapnel
shellfish: +shrimp
shelter: =tent +shield
shelve: +suspend,store
sherry: +wine
shia: ~shiite
shied: ~shy
shift: =transfer,switch,transit,swing -turn,swung +working,shuffle,tilted,trend
shining: ~shone,shiny +sparkle
shiny: ~shone -sparkle +sleek
ship: ~shipyard,shipment =vessel,transport,tanker -warship,steamer +submarine,uss,yacht,sink,stern
shipbuilding: -shipyard
shipment: -supply +transport,tons
shipwreck: -sink,wreck +sunk,sunken
shipyard: +yard
shirt: -top +sleeve,tee,wear,wore
shock: =stunning,surprising,startling,upset -trauma,tremor,staggering,traumatic +surprisingly,unexpected
shoe: =sneaker +slippers,trainer,wore,solely
shook: -tremble,struck +vibrate,tremor
shooter: ~shot -sniper
shooting: ~shooter,shot,shootout -wound +violence,slaying,sniper,soar,spree,weapon,victim,targeted
shootout: +tiebreaker,shot
shop: ~shoppers =store,supermarket +spending,thanksgiving
shopkeeper: +vendor
shoplifting: -theft +thief,steal,stole
shoppers: +supermarket
shore: ~shoreline =waterfront +strengthen,water
shoreline: -waterfront
short: ~shortage,shortened,shorter,shortly -small,shy,temporary +strap,underwear,temporarily
shortage: =shortfall +want,squeeze,supply,sufficient
shortcoming: -weak
shortened: ~shorter -trim +truncate
shorter: ~shortest -smaller
shortly: =soon
shot: =vaccination -wound,stroke +slain,snapshots,sniper,volley,soar,suicide,tee
shotgun: +weapon
shout: =yell +slogan
shove: =thrust
show: ~shown -spectacles,televise +showcase,sitcom,telecast,underlined,underscored,suggestion,signal,spectacular,television,theater,unveil,video
showdown: -standoff
shower: -sprinkle +spray
shown: +unveil,view,televise
shrank: ~shrink,shrunk +smaller
shrapnel: -splinter
shred: =torn -tear,tore +tatter,slice
shrewd: -smart +smarter,wise
shrine: =temple -tomb +worship,worshipper,visit
shrink: ~shrunk -waned +smaller,therapist
shrinkage: ~shrunk
shrouded: -veil,wrap
shrub: ~shrubbery
shrunk: +smaller
shudder: +tremor
shuffle: +walking
shun: -spurned,snub
shut: ~shutdown =shutter +slam,suspend,stop
shutdown: -stoppage +suspend,stop
shutout: +win,victory
shutter: +window
shuttle: =spacecraft -spaceship,space +vehicle
shy: ~shyness -timid +wary
siam: -thailand
siamese: +twin
siberia: ~siberian
siberian: +tiger
sibling: =sister -twin
sicily: ~sicilian
sick: ~sicken -unwell,unhealthy +vomiting,virus,symptom,tired
sicker: +worse
side: ~sidelined,sideways =team,squad +unilateral,wing
sidelined: +touchline,summit,suspend
sidelong: +sideways
sidewalk: -walkway +street
siege: =standoff -surrounding +trap
sight: =view,vision,spot,spectacles +sightseeing,visible,visualize
sightseeing: =tourism -tour +visit,tourist
sightseer: -tourist +visitor
sign: ~signature -signal,symbol,symptom,token,trace +transfer,treaty,suggestion,written
signal: -suggestion,transmissible +warning,wave,telegraph
signatory: ~signature
signature: -trademark +wrote
significant: ~significantly =substantial -sizable,substantive
significantly: -substantial +vastly
signify: ~significant
sikh: ~sikhism
sildenafil: -viagra
silence: ~silent -still +stifle,speak
silent: -speechless +wordless,vigilant,sound
silhouette: +skyline
silicon: +valley,technology,tech
silk: -textile +weave,worm
silly: =stupid
silver: +sterling
similarity: ~similarly
simmer: +stew
simple: ~simplify,simplicity,simpler,simply =straightforward -uncomplicated,spartan
simpler: ~simplify +straightforward
simplicity: ~simplify +straightforward
simplification: ~simplify
simplify: =streamline
simply: ~simplicity,simplify
simulate: +test
simultaneous: -together,synchronized +time
sin: ~sinner -wrongdoing,transgression,vice,wicked
sincere: -truly +true
sing: ~singer,sung,song =vocal -voice
singapore: ~singaporean
singer: ~song,sung =vocalist -soloist,songstress,songwriter,tenor,soprano,star +vocal,voice,solo
single: =solely,unmarried,song -solitary,solo,unitary +singular,unattached,track,unified
singular: =unique +unusual
sinhala: ~sinhalese
sinister: -threaten,wicked +suspicious
sink: ~sunk,sunken +wreck,slump,torpedo,submerge,vessel,submarine
sioux: +tribe
siphon: +sucked
sir: +titled
siren: +warning
sirloin: +steak
sister: +twin,younger
sitcom: +television
site: =spot,venue,website -web
sitting: ~sitter +sofa
situated: =state -statue +thing
six: ~sixth
sixteen: ~sixteenth
sizable: ~size =substantial
size: =volume +width,wingspan,small,smaller,tiny,vast
skating: ~skater +sport
skeletal: ~skeleton
skeleton: +sled
skeptical: -unconvincing,wary +suspicious,suspicion
sketch: +skit
skid: =slide -slip,slump,streak,slid +swerve,slippery,veer
skier: +snowboarder,slalom
skiing: ~skier,sky -slalom,snow +slope,sport,snowboarder,winter
skill: =talent,technique -train +specialty
skin: +tissue,tan
skinnier: -thinner
skinny: =thin -slim +slender,underweight
skipper: +team,yacht
sky: -space +star,sunny
skyline: -view +skyscraper,tower
skyrocket: -soar
skyscraper: =tower +tall
slab: -tablet
slack: -weak,slow,sluggish,trousers
slacken: +slowdown
slain: ~slew +victim
slam: -struck +strike,smash,tournament
slander: -smear
slang: -vernacular +word
slant: -tilted
slapped: -smack,strike
slash: =trim -stab
slate: +ticket
slav: ~slavic
slave: ~slavery +trafficker
slavery: -trafficker
slavic: ~slavonic
slaying: ~slain,slew -slaughter
sleek: -smooth,streamline +stylish
sleep: ~slept,sleeper,sleepy -slumber +woke,snooze,tired,snoring,wake
sleeper: +tie,train
sleepy: =tired +weary
sleet: +snow
slender: =slim,thin +slight
slick: =slippery,spill -smooth
slid: ~slide =slip -tumble
slide: =slip -slump +tumble
slight: =small -tiny,slim,subtle,superficial,tenuous +snub,slightly
slightly: =somewhat +small
slim: ~slimmer =thin,small -tenuous +trim,weight
slimmer: -thinner
slip: ~slippery -sneak,stumble +tumble,trip
slippery: -treacherous +wet
slipshod: -sloppy
sliver: +splinter
slogan: +tagline
slope: -tilted +steep
sloppy: -untidy,slovenly
slot: -spot +vacancy,time
slovak: ~slovakia
slovene: ~slovenia,slovenian
slovenia: ~slovenian
slow: ~slowdown,slowest,slowly,slower =sluggish,weak -stagnant +stunt,unhurried,tardy
slowdown: ~slower -slump +weakening,sluggish,stagnate,weaker,slowly,weak
slower: -sluggish
slowest: +sluggish,weakest
slowly: -steadily,sluggishly
slug: ~slugger -snail
sluggish: =weak -stagnant,stagnate
slum: +tenement,squatter
slump: =tumble -stagnate
sly: -wily,sneaky,tricky
small: ~smaller =tiny -trivialize,wee
smaller: ~smallest -tinier
smallpox: +variola,virus,vaccination
smart: ~smarter =wise -stylish +wisdom
smarten: -spruce
smarter: -wiser
smash: -wreck +vandalism,struck
smear: -vilify,spread +tarnish,tar
smell: ~smelt -stink,stench +sniff
smile: +smirk,teeth
smog: -smoke
smoggy: -smoky
smoke: ~smoky =tobacco +volcano
smoker: +tobacco
smooth: +soft,trouble
smoothly: +well
smother: -stifle
smuggle: ~smuggler =traffic,trafficker -sneak +stolen,trade
smuggler: -trafficker
snake: -viper,venom
snap: +streak
snapshots: +survey
snatch: =steal -stole
sneak: ~snuck +steal
sneaker: =trainer
snoop: -spy
snout: +trunk
snow: ~snowy =snowfall -winter,weather,storm +snowstorm,white
snowfall: -snowstorm +winter
snowy: -white +wintry
snuff: +tobacco
snug: +tight
soaked: =wet
soap: +wash,television
soar: =surge -spiral,zoom +spiked
sob: -tear,weep,wept
sober: ~sobriety -solemn
soccer: -sport +striker,team,winger
social: ~society =societal -welfare +sociology,socialist
socialist: +worker
societal: ~society
sociology: ~sociologist
socks: -stock
sodomize: ~sodomy
soft: ~softer,soften,softly =tender,weak +weaker
softball: +sport
soften: =weakening +temperance,thawing
softer: =weaker
software: -technology +window,tech,tool,wares,user
soggy: -wet
soil: =territory -stain
sojourn: -stay
solace: +supporter
solar: ~sun,sunlight +space
sold: +trade,vend,stake,supplier,supply,transaction,transfer
solder: -weld
soldier: =troop,trooper,warrior -veteran +vet,war,unite,squad,tank,uniform,warfare,wartime
solely: +solitary,unique
solemn: =somber -sombre
solid: ~solidly =strong,sturdy,sound -steady,stronger +stable
solidarity: =unity -supporter,sympathy +union,together,unite
solidly: -strongly +unanimity,steadily
solitary: +unilateral
solo: ~soloist -unaccompanied
soloist: -violinist +vocalist
solution: ~solve +way
solve: ~unsolved -unravel +tackle
solvency: ~solvent
solvent: +thinner
somali: ~somalia
somber: ~sombre
somebody: =someone
someday: -sometimes
somehow: +somewhat,someway
someplace: -somewhere
something: +thing
sometimes: -time
sommelier: +wine
son: +stepson,youngest
sonar: +sound
song: ~sung =tuneful,track +soundtrack,songwriter
soon: ~sooner +swiftly,upcoming,tomorrow,urgent
sophisticated: +technology
sophomore: -student
soprano: +vocalist
sorcerer: -witch,wizard
sorceress: -witch
sorcery: -witchcraft +voodoo
soreness: -tender +ulcer,stiff
sorry: ~sorrow +sympathy,unfortunately
sort: =type -variety +style
sortie: +warplane
sought: =want,tried -try +submit
soul: =spirits +spiritual
sound: =tone -voice,validate +stereo,syllable,viability,vowel,stable
soup: -stew
sour: -tart +worsen
source: -supplier,spring +well,supply,unnamed,unofficial
south: ~southern,southerly,southward,southwestern +southernmost,southeastern,southwest
southbound: -southward
southeast: ~southeastern
southerly: +southern
southern: ~southernmost +southward,southwestern
southwest: ~southwestern +west
sovereign: ~sovereignty
sovereignty: +statehood,supremacy,territory,state
soviet: ~ussr
sow: ~sown -spread
soy: ~soybean -soya
soya: ~soybean
soyabean: ~soybean
spa: +spring
space: ~spacious,spatial -spacecraft +vacuum
spacecraft: ~spaceship +ufo,unmanned
spacious: +wide
spain: ~spanish,spaniard
spam: -unsolicited +unwanted
span: =stretch -wingspan +traverse
spaniard: ~spanish
spaniel: +springer
spare: -surplus +standby,unaffected,unused,time,tired
spark: =trigger -start,touch +unleashed
sparkle: +twinkle
sparse: =thinly -thin +thinner
sparta: ~spartan
spat: ~spit -squabble,tiff
spate: =wave,string -spree
spatter: -splash
speak: ~speaker,spoke,spoken,speech,spokesperson =talk -tell,utter,voice +told,word
speaker: ~spoke,speech,spoken +talk,stereo,spokesman
spear: +weapon
special: ~specific,specialty,specialist =unique +unusual,technical
specialist: ~specialty +surgeon,technical,technician
species: =variety,type -wildlife +specimen,subspecies
specific: ~specify
specify: =stipulation -state
spectacles: ~spectacular
spectacular: ~spectacularly =stunning
spectator: =viewer -watchful,watcher +witness,stadium,supporter
specter: -threat
spectrum: +wavelength
speculation: -trader +suggestion,theoretical,theory
sped: ~speed
speech: ~spoke,spoken -talk,statement,voice,word +tell,tongue,verbal,told,televise,text
speed: ~speedy,speedily =velocity -tempo,zoom +swift
speedily: -swiftly
speedway: -track
speedy: =swift
spell: =stint -streak,time +term,word,writing
spending: ~spent,spender +splash,squandered,stimulus
spent: +use,splurge,squandered
sperm: +whale
sphere: ~spherical
spice: ~spicy +vanilla
spider: +web,tarantula
spies: ~spy
spigot: -tap
spiked: =surge -upsurge
spill: ~spilt,spillage +tanker
spin: ~spun,spinner =turn -whirl,twist,swirl
spinach: +vegetable
spinal: ~spine -vertebral
spine: -vertebrae,thorn
spinster: +unmarried
spiral: +twist,whirl
spire: -tower
spirits: ~spiritual +vodka
spiteful: +venom
splash: -splatter,spray +water
splendid: ~splendor -superb,wonderful
splendidly: +wonderfully
splinter: -split
split: -subdivided,torn +tore
spoil: ~spoilt -wreck +undermine,tainted,tarnish
spoke: ~spoken,spokesperson -talk,tell +told,telephone
spoken: =verbal -talk +utter,vocal,word
spokesman: ~spokeswoman,spokesperson,spokesmen,spokespeople +statement,told
spokesperson: =spokeswoman
spokeswoman: ~spokeswomen +statement,told
sponsor: ~sponsorship =subsidize -supporter,underwrite
sponsorship: +supporter
spontaneous: -unplanned +sudden
spook: +spy
spoon: +utensil,tablespoons
sport: ~sportsmen -tennis,wore +squash,sumo,swimming,taekwondo,volleyball,wear,weightlifting,wrestling,team,tournament,stadium
sportsman: +wrestler
spot: +stain
spouse: =wife -widower,wives
sprain: =twist,strain +wrench
sprang: ~spring,sprung +surprising
sprawling: -vast +spread
spray: =sprinkle +squirt
spread: =transmit,transmissible -widen,strewn +sprinkle,swept,stretch,virus,widespread
spree: +string
spring: ~sprung +well,water
springboard: +start
springboks: +team
sprinkle: -strew
sprint: ~sprinter +stage
spruce: +tree
spun: =turn -whirl,twist
spur: =stimulate -trigger,stimulus +urge,tottenham
spy: =surveillance -undercover +traitor,treason,watchful
squabble: -wrangling
squad: ~squadron =team -unite +teammate
squadron: -unite +wing,warship
squandered: =wasted +throw
square: +tiananmen
squash: -suppression +vegetable
squeeze: -tighten
stab: +wound,thrust,sword
stability: ~stable -steady +unrest
stable: =steady,unchanging +sturdy,steadily
stadia: ~stadium
stadium: =venue
staff: ~staffers =worker,workforce -team +working,turnover
staffed: ~staff
staffers: -worker
stage: =theater,step -theatrical +venue
staggering: -stunning +stumble,whopping
stagnant: ~stagnate =static -still +stuck,stand
stagnate: -standstill,stall
stain: -tainted,tarnish +stigma
stainless: +steel
staircase: -stairway,stairwell,step
stairs: =staircase -step,stairway +stairwell,upstairs
stake: ~stakeholders
stalemate: =standoff -standstill +stall
stalin: ~stalinist
stalk: -stemmed +track
stall: -stop,stuck +standstill,stymied,vendor
stamina: +strength
stamp: +trample
stampede: +trample,surge,tragedy
stance: =stand,view -viewpoint
stanch: +stemmed
stand: ~stood -tolerate,substitute,upright +stature,table,witness,statue
standard: -usual +typical
standby: -substitute,wait
standoff: +tension,tie,tense
standpoint: =viewpoint +view
standstill: -stop,stoppage
stanza: +verse
star: ~stardom,stellar -sun,superstar +talent,supernova
stardom: +success
stare: +watchful
stark: ~starkly
start: ~starter =trigger -underway +undertake,undertaken,undertook,unleashed
starter: +team
startling: =surprising -stunning,unexpected
startup: -venture +tech
starvation: +undernourishment
starve: ~starvation
stash: -store
state: ~statement,statewide -statue,territory,stipulation,told,voice +testify,utter,unite
statement: =testimony -word +told
statesman: ~statesmen
statewide: -throughout
static: =unchanging,stationary +still
stationary: -still +stop
stationed: =termination -stop,television +terminus,train,subway
statistics: +survey
stats: ~statistics
statue: -stature +titled,stone,unveil
statute: ~statutory
staunch: ~staunchly =steadfast -strong +stop
staunchly: -strongly,steadfastly
stave: -ward +stick
stay: =visit -wait,stop,stick +suspension,suspend,visa
steadfast: -unwavering,unswerving +steady
steadier: ~steadily
steady: ~steadily =unchanging +sustained
steal: ~stole,stolen,theft -thief,thieves
stealth: ~stealthy
steam: ~steamer =vaporize +water
steamer: ~steamship +vessel
steel: ~steelmaker,steelworks +tariff
steep: +uphill,vertical,terrain
steeple: -tower +turret
steer: -wheel
stellar: +superb
stemmed: =stop +trunk,tissue
step: =walking -stride
stepdad: +stepfather
stern: =strict -tough +warning,stiff
steroid: +testosterone,substance
steward: ~stewardship -waiter +usher
stewardship: +supervision
stick: ~stuck,sticky +wood
sticker: +tag
sticky: -tricky
stiff: ~stiffer,stiffly,stiffen -tough +strict,strong,stringent,wooden
stiffer: +tighter,tougher
stifle: -suppression,suffocate +strangle
stigma: ~stigmatize -tainted
still: -yet +unchanging
stimulate: ~stimulus +trigger
stimuli: ~stimulus
stimulus: +tax
sting: ~stung -trap +undercover
stint: -tenure,term +time,stretch
stir: -stoke +trigger,whisk,uproar
stitch: -suture +wound
stock: ~stockholder,stockpile =supply +store,storage,trade,trader
stockholm: +swedish
stockpile: =store -storage +supply
stole: ~stolen,theft -thief,thieves +swiped
stolen: =theft -thief +thieves,swiped
stomach: +tummy,ulcer
stone: ~stony +threw,wall,thrown
stony: +unfeeling
stood: +tolerate,upright
stop: ~stoppage =suspend -termination,stopover,thwart +stymied,truce,suspension,tour
stopgap: +temporary
stopover: -visit +transit
stoppage: =strike,walkout -suspension
stopwatch: -timer
storage: ~store =warehouse +tank,storehouse
store: =warehouse,supermarket
storehouse: -warehouse
storey: ~story +tier
storm: ~stormy =typhoon -tempest,wind,weather,tornado,thunderstorm,uproar +thunder,tropical
stormy: =turbulent,tumultuous -tempestuous,windy +trouble,weather
story: =tale -storyline +version,told,tell
stout: =sturdy +strong
straight: ~straightforward,straighten -success,upright +unanswered,streak
straightforward: -uncomplicated
strain: =stress,tension,tense -variety,variant,type +tore,virus
strait: -waterway +water,taiwan,taiwanese
stranded: =stuck,trap -thread +tourist
strange: ~stranger =unusual,weird -unfamiliar,surreal +surprisingly,suspicious,uncommon,unexplained,unorthodox
stranger: -unknown +unfamiliar
strangle: ~strangulation -throttle,suffocate
strap: +tied
strategic: ~strategy,strategist -tactic +vital
strategist: +tactician,tactic
strategy: ~strategist =tactic +tack,way
straw: +thatch,wicker
stray: -wander,veer
streak: =string +stretch,win,victory,unbeaten
stream: ~upstream +torrent,tributary,waterway,water,video
street: +thoroughfare,traffic
streetcar: =tram,trolley -tramway +vehicle,transport
strength: ~strong,strengthen,stronger,strongest,strongly -vigorous
strengthen: ~strong,stronger -tighten +toughen,tougher
strenuously: -vehemently,vigorous
stress: =underlined,underscored +tense,tension,trauma,traumatic
stretch: -swath
strew: ~strewn
stricken: ~struck
strict: ~stricter,strictly,strictest =tough,stringent,tight +tougher
stricter: =tougher,tighter -stringent,tough +tighten
strictly: =tightly +stringent
stride: =walking
strife: ~strive -unrest,turmoil,violence +war,struggle
strike: ~struck,striker =walkout +vivid,union,worker,unrest
striker: +winger,walkout,worker,union
string: ~strung -success,thread +viola,violin,twine
stringent: =tough,tight +tougher
strip: -undressed,territory,swath,zone +stripe
strive: ~strove =try,struggle -tried
stroke: ~struck -swing +swimming
stroll: =walking -wander
strong: ~strongest,strongly,strongman,stronger =sturdy,tough
stronger: ~strongest =tougher +tighter
strongest: -toughest
stronghold: +supporter
strongly: =vigorous -vehemently
strongroom: +vault
strove: +tried
struck: +walkout
structure: =system -tower +wall
struggle: =war -try +trouble,tried,wrestling,tussle,unable
strung: +thread
stubborn: -tenacious,unyielding
stuck: =trap
student: ~study =undergraduates -trainee,youth +teen,youngster,university,teacher,teenager,taught,teaching,test,young
studio: =workshop
study: =survey +test,treatise,trial,university
stuff: =thing -substance
stuffed: ~stuff
stumble: -trip
stump: +trunk,wicket
stung: -upset +wound,wasp
stunning: =surprising +upset,wow
stunt: =trick
sturdy: -tough
style: ~stylized =way -technique +stylish,tone,vogue,trend,type
stylish: =trendy
stymied: -thwart
sub: =submarine -substitute +vessel
subdivided: ~subdivision
subdivision: +unite
subdue: +suppression,tame
subject: =topics,theme +undergo
submarine: -underwater,vessel,undersea +torpedo,warship
submerge: =underwater,sunk -sunken +undersea
submissive: ~submit -surrender
submit: =surrender -tender,yield,succumb,table
subordinate: -underling
subpoena: =summon -writ +testify
subscriber: ~subscription =user +viewer,telephone,telecom
subsequently: =thereafter
subsidiary: -unite
subsidize: ~subsidy -supporter +underwritten,underwrite
subsidy: -supporter +voucher
subsistence: -survive,sustenance
subspecies: +variety
substance: ~substantive,substantial +toxin
substantive: -substantial
substitute: =swap -surrogate
substrate: +surface
subterranean: -underground
subtitles: +translation
subtle: ~subtlety
subtropical: ~tropical +warming
suburb: ~suburban,suburbia -town +township,urban
suburban: +town
subversion: ~subvert -undermine +treason
subvert: -undermine
subway: =underground,tube +transit,train,tunnel
succeed: ~success,successor,succeeded,successfully =win -triumph +won
succeeded: ~success,successor +win,triumph,won
success: ~successfully,successor =triumph,victory -win,thrive,triumphant +won,winner,working,throne
successfully: -well +win,won
succumb: -yield,surrender
sucked: ~suction
sucrose: +sugar
sudan: ~sudanese
sudden: ~suddenly =unexpected,surprising +unforeseen,surprisingly,unannounced,unexpectedly,swift
suddenly: =unexpectedly +surprising,unexpected
sue: ~suit
sued: ~suit,sue
suffer: =sustained,underwent -undergo,victim +trauma,undergone,wound,symptom,woes
suffice: ~sufficient
suffrage: -vote
sufi: ~sufism
sugar: ~sugary -sweet,sweetener
sugary: -sweet
suggestion: +urge,tip
suit: ~suitable +tailor,wear,tie,uniform,wore
suitable: -worthy
suitcase: +trunk
sulfur: ~sulphur
sully: -tarnish
sum: =totally
summarized: ~summary
summary: =synopsis
summer: +summertime,vacation,warming
summit: =top,talk
summon: -writ +testify,warrant
sumo: -wrestling +yokozuna,wrestler
sun: ~sunshine,sunlight,sunny +tan
sunbathe: +tan
sunburn: +tan
sunday: -weekend
sundown: -sunset
sundry: -various
sung: -vocal
sunk: ~sunken -torpedo +wreck
sunken: -wreck,underwater
sunlight: =sunshine +ultraviolet
sunny: ~sunshine +warming,weather
sunrise: -sunup
sunset: -twilight
suntan: +tan
super: -superb,ultra +terrific
superb: -terrific +wonderful
superbly: -wonderfully
superficial: +surface
superfluous: -unnecessary
superintendent: -supervisor,warden
superiority: -supervisor,supremacy +upper,supreme
supernatural: +vampire,witch
supertanker: +tanker
supervised: ~supervision,supervisory,supervisor -watchful +watchdog
supervision: ~supervisor,supervisory -surveillance +watchful
supper: +tea
supplant: +unseat
supplement: ~supplementary -vitamin
supplier: =vendor +wholesaler,utilize
supply: ~supplier +water
supporter: =sustained -sympathetic,sympathizers,sympathy,upheld,uphold +vote
supposed: ~supposedly,supposition =thought -think +suspected
suppression: -withheld,withhold
supremacy: ~supremacist
supreme: ~supremacy -top,ultimately
surcharge: +tax
sure: ~surety -undoubtedly
surf: ~surfers +wave,surfboard
surface: -top +texture
surfboard: -surfers
surfeit: -surplus
surfers: +user,swimmer
surge: =upsurge,wave +tide,zoom
surgeon: ~surgery,surgical +transplant
surgery: ~surgical -transplant,treatment +underwent,undergo
surgical: +transplant
suriname: ~surinamese
surpass: -top +trump
surplus: ~surpluses +trade
surprising: =unexpected,upset -unannounced +wonderful,unexpectedly,unprepared,unusual,unforeseen,twist
surprisingly: ~surprising =unexpectedly
surreal: -unreal,weird
surrender: =yield -waive
surrounding: +vicinity
surveillance: =watchful -wiretap +track
survey: ~surveyor
survive: ~survivor =weather -withstand,viability +unscathed,withstood,viable
survivor: =victim +wreckage,trap
susceptible: =vulnerable
suspected: ~suspicion,suspicious -think +thought,unreliable
suspend: ~suspension +withheld,temporarily,temporary
suspension: -thriller
suspicious: ~suspicion =wary +unusual
sustained: =upheld -uphold,viability,viable
suv: +vehicle
swam: ~swimming,swum,swimmer
swamped: =wetland
swan: +waterfowl
swansea: +welsh
swap: =trade,switch +transfer
swastika: +symbol
swath: +wrap
sway: =swing -swung
swear: ~swore,sworn -vowed
sweat: +toil
swede: ~sweden,swedish
sweden: ~swedish
swedish: +volvo
sweeping: ~swept =wide -widespread +wash
sweet: ~sweeter,sweetener +tasteful
sweetener: +syrup
sweetheart: +valentine
swell: ~swollen -wave
swept: -win,wash,won +victory
swerve: -veer
swift: ~swiftly
swimming: ~swimmer,swum +synchronized,water
swine: +virus,vaccination
swing: ~swung =turn -veer +undecided,voter,volatile
swirl: -whirl +twist,wind
swiss: ~switzerland
switch: =transfer -turn +transit
sword: +weapon
swore: ~sworn =vowed -testify
sworn: +vowed,testimony
swung: -turn
syllable: +word
symbol: =token
symmetrical: ~symmetry
sympathetic: ~sympathy -understanding
sympathizers: ~sympathiser,sympathy +understanding
sympathy: +understanding
symphonic: ~symphony
symphony: +working
symposium: +workshop
symptom: -syndrome +vomiting
synagogue: -temple +worship
sync: ~synchronized
synonymous: +tantamount
synthesis: ~synthetic
synthesizer: ~synthesis
syria: ~syrian
system: ~systematic +technology,window
systematic: +widespread
tab: +tablet
table: +tennis
tablespoons: +teaspoon
taboo: -unmentionable +unacceptable
taco: +tortilla
tactic: =technique
tag: +touch
tainted: -tarnish +toxic
taipei: +taiwanese
taiwan: ~taiwanese
tajik: ~tajikistan
taken: ~took
takers: ~took
takings: ~took,taken,takeover,takers +turnover
tale: ~tell,told -yarn
talent: +versatile
talk: +topics
tall: ~taller -tower
taller: +tower
tally: -totally,toll +vote
tamil: +tiger
tan: ~tanner
tandem: -together
tang: +tasteful
tangible: +visible
tangled: -twist
tank: ~tanker =vat -vehicle +weapon,turret,troop,war,think
tanker: =vessel,truck
tantrum: +temperance
tanzania: ~tanzanian
tap: -wiretap,touch +valve,water
tape: =videotape,video
targeted: =victim
tariff: =tax -toll +taxation,trade
taro: +yam,vegetable
tashkent: +uzbekistan
task: =working +undertake
tasmania: ~tasmanian
tat: -tattoo
tatter: +worn
taught: ~teaching,teacher =train -tutor +university
tax: ~taxation,taxable,taxpayers =toll +vat,treasury
taxi: +vehicle
taxonomic: ~taxonomy
tb: -tuberculosis
td: +touchdown
teacher: =tutor +trainer
teaching: ~teacher =tuition,train -tutor
teak: +timber
team: ~teammate +unite,volleyball
teamsters: -trucker +union
tear: ~tore,torn,tearfully =weep -wept
teaser: +trailer
tech: ~technology,techno -technical
technical: ~technician,technique,technology -vocation
technician: +worker
technique: =way -technology +tool
teddy: +toy
tee: ~teed
teen: ~teenager =youth -youngster +young
teenager: =young,youth -underage,youngster +younger,youngest
teeth: ~tooth +tusk
telecast: -televise,transmissible,television
telecom: ~telecommunication =telephone +wireless
telecommunication: -telephone,wireless
telegram: ~telegraph -wire +telex,wrote
telegraph: =wire +telex
telephone: +wireless
televise: ~television +viewer,tv,watchful
television: =tv -viewer +tube,telly,watchful,video
tell: ~told,teller +urge,warning,testify
telly: +tv
temblor: -tremor
temperance: ~temperament -warming
temperature: -warmth,weather +thermometer,thermal,warming,zero
temple: +worship
temporal: -worldly +temporary,time
temporary: ~temporarily -transit
tempt: ~temptation +want
ten: ~tenth
tenancy: ~tenant
tend: ~tendency -usual
tendency: =trend
tendon: +tissue
tennis: +wimbledon,tournament
tenor: ~tone +vocalist
tense: ~tension =uneasy -volatile +tight
tension: -unease +unrest,violence
tenuous: -weak +thin,uncertain
tenure: =term +year
term: ~terminology =word +year
termination: -terminus
terminology: -vocabulary,word
terrain: -topography +territory
terrible: ~terrorism -tragic,worst +tragedy
terrific: -wonderful,tremendous
terrified: ~terrorism
territory: -zone,turf
terrorism: ~terrorist +violence,threat
terrorist: +threat
tertiary: -third +university
test: =trial -try,tried +underwent
testament: -tribute +testimony
testify: ~testimony =told,witness +trial
testimony: =witness +trial,told
texas: ~texans
text: ~textbook =word -writing +transcript,written,verse
textile: +wool,weaver,weave,woven,yarn
thai: ~thailand
thank: +thanksgiving
thawing: -warming,unfreeze
theater: ~theatrical +venue
theft: ~thief,thieves
thematic: ~theme +topics
theme: =topics -tuneful +thread
theological: ~theologian,theology
theology: ~theologian
theorem: +theory
theoretical: ~theory
theorist: -thinker
theory: ~theorist -thesis +think
therapeutic: ~therapy,therapist +treatment
therapy: ~therapist =treatment -treat
thereby: -thus,therefore
therefore: =thus
thermal: -warming
theses: ~thesis
thesis: -treatise
thick: +wide
thief: ~thieves
thin: ~thinly,thinner +weak,weight,underweight,trim
think: ~thought =view
thinker: ~thought
third: ~three
thirst: ~thirsty +water
thorn: ~thorny
thorny: -tricky
thorough: ~thoroughly +utter
thoroughly: -totally,utterly
thou: +thousands
though: -yet
thought: +view
thrash: ~thrashers -trounce,whip
thread: -yarn
threat: ~threaten =warning -ultimatum
threaten: =warning,vowed -undermine +ultimatum,vulnerable
three: ~trilogy =trio -triple +triangle,treble
threefold: -triple
threesome: -trio
threshold: +verge
threw: ~throw,thrown -toss
thrift: ~thrifty
thrilling: ~thriller
thrive: ~throve -vibrant
throughout: -whole
throw: ~thrown =toss
thrown: -toss
thunder: ~thunderstorm
thunderstorm: +weather
thursday: +weekday
tibet: ~tibetan
ticket: -voucher
tidal: ~tide +wave,tsunami
tide: =wave +trend,water
tie: ~tiebreaker,tying
tied: ~tying,tie
tiger: +zoo,wildlife
tight: ~tighten,tighter,tightly
tighten: -toughen +tougher
tighter: -tougher
tilted: -tip
timber: =wood,wooden -tree
time: ~timer -year +weeks,triple,within
timeline: =timetable
timepiece: -watchful
timetable: +withdraw
timor: ~timorese
tiny: -wee
tip: -tout +warning,topple,waiter,told,top
tired: ~tyre,tiredness =weary -wheel,worn
tissue: +transplant
titan: -tycoon
titled: ~titular =trophy +victory,triumph,win,winner,won,tournament
toast: +tribute
today: +tonight
toddler: -tot
together: =unite -unanimity,unity +unified
togo: ~togolese
toil: -working
token: =voucher
told: +warning,urge
tolerate: +withstand,understanding,zero
toll: +victim,turnpike,totally
tollway: -turnpike
tomatoes: -vegetable
tomb: ~tombstone =vault +wreath
tome: -volume
tone: +voice
tonga: ~tongan
tonne: +weight
tons: ~tonne,tonnage +weight,weigh
tool: -utensil +workshop
tooth: +tusk
top: ~topmost -upper
topple: =unseat +uproot,upset,tumble
tore: ~torn
torment: -torture,wracked
tornado: -twister,whirlwind +wind
torpedo: +wreck,weapon
torque: -twist
torrent: ~torrential
torso: +trunk
tortoise: -turtle
torture: -wracked +waterboarding
totalitarian: +tyranny
totally: =whole -utter,utterly,wholly +unconditional
touch: +trigger,trace
tough: ~tougher -uphill +violent
tour: ~tourist,tourism =trip,visit,traveled
tourism: ~tourist =traveled -visitor +vacation,visit,trip
tourist: =visitor,traveled -vacationer,vacation +visit,trip
tout: +trumpet
tow: -tug
towboat: -tug
tower: -turret
town: =villager,township,urban
township: -villager +unincorporated
toxic: ~toxin -virulent +wasted
toxin: -venom
trace: =track -vestige,trailing
track: =trailing +watchful,train
tractor: +trailer,vehicle
trade: ~trader =transaction -traffic,trafficker,turnover +transfer,volume,wto
trader: -vendor +wholesaler
traditional: ~traditionalism -usual
traditionalism: +usual
traffic: ~trafficker =transport -vehicle
tragedy: ~tragic +victim
tragic: +unfortunately,victim
trailer: -truck
train: ~trainer,trainee -workout +transport,vocation,workshop,tube,tunnel
traitor: ~treason -turncoat +treacherous
tram: ~tramway =trolley +vehicle
tramway: -trolley +transit
transaction: -transfer
transcribe: ~transcript
transfer: -transit,wire +transport
transform: =turn -transit
transgression: +violation
transit: -transport
translation: -version
transmissible: ~transmit,transmitter
transmit: ~transmitter +virus
transplant: +underwent
transport: -vehicle +truck,traveled,whisk
trap: +trick
trash: =wasted +vandalism,worthless
trauma: ~traumatic +wound
traumatic: -upset
traveled: =trip,voyage,visit -traverse,visitor +trek,wander,visa,vacation
trawler: +vessel
treacherous: ~treachery +unsafe
treasure: ~treasury -valuable +wealth,value
treat: ~treatment
treatise: +working
treatment: +vaccination,underwent
treble: -triple
tree: -wood +trunk,walnut,willow,woodland
trek: -walking +trip
tremble: +tremor
tremendous: +wonderful
tremor: +vibrate
trend: ~trendy -vogue
trespass: +violation
trial: ~try -tribunal +verdict,witness
triangle: ~triangular
triangular: +tripartite
tribal: ~tribe,tribesmen +warlords
tribe: +tribesmen,warrior
tribute: +wreath
trick: ~tricky,trickery
tricky: +troublesome
tried: ~try,trial
trigger: -unleashed
trio: -triplet,triple
trip: =visit,voyage -vacation
triumph: ~triumphant =victory,win,won +victor,winner
triumphant: -victory +win,winner
trivia: ~trivialize
trivialize: -unimportant
troop: ~trooper +warrior,war,unite,uniform,withdraw,withdrawn,withdrew
trophy: +win,won,winner
tropical: +warming
trouble: ~troublesome =worried -unrest,turbulent,woes,worrisome,wracked +tumultuous,turmoil,unsettling,violence
troublesome: +worrisome
truce: +war,violence
truck: ~trucker =van,vehicle
true: ~truth,truly -validate
truly: ~truth
trusted: ~trustees,trustworthiness
truth: -veracity
try: +want
tsar: ~tsarist
tsunami: =wave
tub: =vat
tube: =underground
tuesday: +weekday
tug: +yank
tumult: ~tumultuous +turmoil
tumultuous: =turbulent +violent
tuneful: +watchful
tunisia: ~tunisian
tunnel: -underpass,underground
turbine: +windmill,wind
turbulent: =unrest -unstable,volatile +violent,upheaval,turmoil
turk: ~turkish
turkmen: ~turkmenistan
turmoil: =unrest,upheaval -violence +volatile
turn: =twist -veer +watershed
turnout: -vote +voter
turnover: =volume +value
tuscan: ~tuscany
twain: -two
tweet: -twitter
twelvemonth: +year
twenty: ~twentieth +twice
twice: ~two
twin: -two
twist: -wrench +wind
twister: -whirlwind
tycoon: +wealthy
type: =variety +variant,writing
typhoon: +wind,weather
typical: =usual
tyrannical: ~tyranny
tyranny: ~tyrant
tyre: -wheel
ubiquitous: -university,widespread
ubiquity: ~ubiquitous
uganda: ~ugandan
ugly: ~uglier -unattractive,unsightly,unpleasant +violent
uighurs: ~uyghur +xinjiang
ukraine: ~ukrainian
ultimatum: +warning
ultraviolet: -uv
unable: +unsuccessful
unacceptable: -wrong
unaccounted: -unexplained
unaccustomed: -unfamiliar
unaffected: =untouched -unchanging,unhurt,undamaged +unharmed
unaltered: -unchanging
unanimity: -unopposed +wholly,vote
unannounced: -unexpected,unscheduled
unanswered: -unresolved,unsolved +unreturned
unanticipated: -unexpected
unapproved: +unauthorized
unarmed: -weaponless
unauthorized: -unlawful,unofficial,undocumented,unlicensed
unavailable: -unobtainable +unreachable
unaware: -uninformed,unconscious +unknowing,unknown,unfamiliar
unbeatable: -undefeated
unbeaten: =undefeated +win,unblemished,unconquered,won,victory
unbeliever: -unthinkable
uncanny: +weird
uncertain: ~uncertainty =unsure,unclear -unknown,undecided,unpredictable,unsettling +vague,volatile
uncertainty: -unsure,unpredictable +unclear,worried,volatile,unknown
unchallenged: -undisputed,unopposed
unclear: =unknown,vague,unsure +undetermined,unspecified
uncomfortable: -uneasy,unpleasant
uncommon: =unusual
uncompleted: -unfinished
unconditional: -unlimited,unqualified,unrestricted
unconfirmed: -unverified,unsubstantiated,unproven,unofficial
unconnected: -unrelated
unconstitutional: -unlawful +void
uncontested: -unopposed
uncontrolled: -unregulated,unruly +wild
unconventional: =unorthodox -unusual
uncover: =unearth -unmask +uninsured
uncrewed: +unmanned
undamaged: -unscathed +untouched
undead: -zombie
undecided: =unsure -undetermined,unresolved,unsettling +waver
undefeated: +win
undependable: -unreliable
underage: -young +youth
underclothes: -underwear
undercut: -undermine,weakening +undersell
underdog: +unfancied
underestimated: =undervalue -underrate,understate
undergarment: -underwear
undergo: ~underwent,undergone
undergone: ~underwent
underlined: =underscored
undermine: =weakening
underneath: -underside
underpriced: +undervalue
underrate: -undervalue
undersea: =underwater
undershirt: +vest
understanding: ~understood
undertake: ~undertook,undertaken -venture
undertaken: ~undertook
undertook: +vowed
underwrite: ~underwrote
undesired: -unwanted,unwelcome
undetected: -unnoticed +unseen
undid: ~undoing
undisciplined: -unruly
undisclosed: =unspecified -unrevealed,unnamed +unknown
undisputed: -unquestioned +undoubted
undocumented: -unregistered +unrecorded,unlawful,unlicensed
undoing: ~undone =unravel +untie
undomesticated: -wild
undue: ~unduly -unnecessary,unwarranted,unreasonable,unjustified
unease: ~uneasy -worried
uneasy: =worried
unemployed: ~unemployment +working,welfare
unemployment: +working,workforce
unequal: -uneven +unfair
unexpected: ~unexpectedly -unforeseen +unintended
unexpectedly: +unforeseen
unexplained: =unsolved +unknown
unfair: ~unfairly =unjust -wrong,unreasonable +unjustified
unfairly: =wrongly -unjustly
unfaithful: +untrue
unfamiliar: -unknown +unusual
unfancied: +unseeded
unfavorable: ~unfavourable
unfettered: -unrestricted
unfilled: -vacant
unfinished: +unresolved
unfit: -unsuitable,unqualified
unforced: +voluntary
unfortunately: =unlucky -unhappily +unluckily
unfounded: =unjustified -unsubstantiated,untrue +unproven,wrong
unguarded: +unmarked
unhappy: =upset
unharmed: =unscathed -unhurt,uninjured
unhealthy: -unwholesome,unwell
unheard: =unprecedented -unknown
unhindered: -unrestricted
unhurt: -unscathed
unidentified: =unknown,unnamed -unmarked,unspecified
unification: ~unified,unite,unity -union
unified: ~unity,union =unite -unitary
uniform: -wear +wore,worn
unimaginable: -unthinkable
unimpeded: +unrestricted
uninhabited: -unpopulated,vacant +unoccupied
uninjured: -unscathed
uninsured: -unprotected
unintended: -unintentional,unplanned
uninvited: -unsolicited,unwelcome +unwanted
union: ~unite,unity -worker +wage
unique: -unusual,unparalleled,unprecedented
unissued: -unreleased
unite: ~unity +unitary
university: ~varsity -worldwide +world
unjust: =wrong -unjustified,unreasonable
unjustified: =unreasonable -unwarranted +wrong
unjustly: -wrongly
unknown: =unnamed +unspecified
unlabeled: -unmarked
unlicensed: -unregistered +unregulated
unlimited: =unrestricted
unmarried: -unwed
unnamed: -unspecified
unnecessary: ~unnecessarily -unneeded,useless +wasted
unnoticed: =unseen -unobserved
unoccupied: -vacant +vacancy
unorthodox: -unusual
unpaid: =volunteer -voluntary
unparalleled: -unprecedented
unpopular: +unwelcome
unprecedented: +unusual
unpredictable: =volatile +unstable
unprepared: -unready
unprotected: -vulnerable
unpublished: =unreleased
unranked: +unseeded
unravel: -unwind +untangle
unreal: ~unrealistic
unrealistic: -unreasonable +unworkable
unregulated: +unrestricted
unreliable: -untrustworthy +unstable
unrequested: -unsolicited
unresolved: =unsettling,unsolved
unrest: =upheaval,violence -uprising
unruly: +wild
unscathed: -untouched
unsettling: -unstable
unsolicited: -unwanted +voluntary
unspoiled: -untouched
unstable: =volatile
unsuccessful: ~unsuccessfully =vain +winless
unsuccessfully: -vain
untamed: -wild
untouched: =virgin
untrue: -wrong
unused: -vacant +useless
unusual: ~usual +weird
unveil: +unwrapped
unwanted: =unwelcome
unwarranted: ~warrant
unwilling: ~unwillingness
upbringing: +youth
update: =upgrade
upgrade: +version
upheld: ~uphold
uphill: +upward
upright: =vertical
upriver: -upstream
upscale: +wealthy
upset: +worried,won
upsurge: -upswing +upturn,wave
urge: ~urgent -want,warning
urgency: ~urgent
urgent: +vital
urinate: ~urinary
uruguay: ~uruguayan
usable: -workable
usage: ~user -utilize
use: ~usable,usage,user =utilize -worthwhile +wield,valuable
useless: =worthless -vain +wasted
user: +web
uss: +warship
utilize: ~utilitarian +water
utter: =voice
uzbek: ~uzbekistan
vacancy: ~vacant
vacation: ~vacationer
vacationer: +visitor
vaccination: +virus
vacuum: =void
vagrant: +wander
vain: ~vanity
vale: =valley
validate: +verify
valuable: -worth,worthwhile,worthy
valuation: -worth
value: ~valuable,valuation =worth
valueless: -worthless
van: =vehicle +wagon
variable: ~variation
variant: ~variety,variation =version
variation: ~various -version
variety: ~various
various: ~variously
vary: ~variable,variant,variation,variety,various,variously
vast: ~vastly -wide
vegan: -vegetarian
vegetable: ~vegetarian,veggie
vegetarian: -veggie
vehicle: ~vehicular +wagon
vein: ~venous +vessel
vend: ~vendor
venerate: -worship +veteran
venetian: ~venice
venezuela: ~venezuelan
vengeful: ~vengeance
venom: -virulent +vitriol
vent: ~ventilation
verb: ~verbal +word
verbal: ~word
verification: ~verify
verizon: +wireless
verona: ~veronese
vessel: -yacht +warship
vest: -waistcoat
vet: ~veterinarian,veterinary -veteran
veteran: +war
veterinary: ~veterinarian
veto: +vote
viability: ~viable +workable
viable: -workable +working
vibe: +vibrate
vicious: -violent,virulent,wicked
victim: =wound
victor: ~victory =winner +win,won
victoria: ~victorian
victory: =win,won -winner +winless
video: ~videotape +watchful,youtube
vie: ~vying
vietnam: ~vietnamese
view: ~viewer =watchful -viewpoint,vision,vista
viewer: =watcher -watchful
vigilant: -watchful,wary +wake
vine: ~vineyard +wine
vineyard: =winery -wine
vintage: =wine +year
vintner: +wine
violation: +wrongdoing
violence: ~violent -war +volatile
violin: ~violinist
viral: ~virus,viruses
virtue: ~virtuous
virus: ~viruses -worm
viruses: +worm
visible: ~vision +visualize
vision: ~visualize,visionary
visit: ~visitor +welcome
vocabulary: =word
vocal: ~voice,vocalist +vociferously
voice: +vote
void: +worthless
volcanic: ~volcano
volcano: +volcanologists
volley: ~volleyball
volt: ~voltage
voluntarily: -willingly +willing
voluntary: ~voluntarily +willing
volunteer: ~voluntarily,voluntary -willing
voodoo: -witchcraft
vote: ~voter
vulnerable: =weak +weaker
wage: +worker
waiter: ~waitress +worker
waitress: +worker
waive: ~waiver
wake: ~woke
wales: ~welsh
walking: -wander
walnut: +wood
wan: +weak
waned: -weakening +withering
want: =wishes +willing,warrant
war: ~warfare,wartime +warrior
ward: +wing
warfare: +weapon
warhead: +weapon
warmer: ~warmth
warming: ~warmth,warmly,warmer +weather
warmly: ~warmth
warrant: ~warranty -writ +wiretap
wary: +worried
watchful: ~watcher +witness,wrist
water: ~waterfront +wet,well
wave: +wield
weak: ~weakening,weaker
weakening: ~weaker
wealth: ~wealthiest,wealthy
wealthy: ~wealthier,wealthiest
weapon: ~weaponry
wear: ~wore,worn
weary: +worn
weather: -withstand,wind
weave: ~weaver,wove,woven +zigzag
weaver: ~wove
web: ~website
webpage: -website
wedding: +wife
wednesday: +weekday
weekday: +workday
weeks: ~weeklong,weekly +weekend
weep: ~wept
weigh: ~weight
welfare: -wellbeing
west: ~westerner,westward
westerner: ~westward
wet: ~wetter
whale: ~whaler
wharf: ~wharves
whatever: -whatsoever
whiskey: ~whisky
whole: ~wholly
wholesaler: +widespread
wide: ~width,widen,wider,widespread
widen: ~width
wider: ~width
widower: =wife +wives,woman
width: +wingspan
wife: ~wives -woman
wifi: +wireless
wild: ~wilderness,wildlife
wildlife: +zoo
willing: ~willingness,willingly
willingness: ~willingly
willow: +wood
win: ~won,winner
wind: ~windy,wound
window: +windshield
windscreen: -windshield
wine: ~winery
winemaker: +winery
wing: ~winger +wingspan
winner: ~won
winter: +wintertime
wisdom: ~wise
witch: ~witchcraft -wizard
witchcraft: +wizardry
withdraw: ~withdrew,withdrawn
withdrawn: ~withdrew
withheld: ~withhold
withstand: ~withstood
witness: ~witty
wives: +woman,women
woke: ~woken
wolf: ~wolves
woman: ~women,womanhood
wonderful: ~wondrous,wonderfully
wood: ~wooden,woodland
wool: ~woolen +yarn
word: +wrote,written
wore: ~worn
worker: ~workforce
working: ~wrought,worker,workforce
world: ~worldwide
worried: ~worrisome
worse: ~worsen,worst
worsen: ~worst
worship: ~worshipper
worth: ~worthy,worthless +worthwhile
worthy: ~worthwhile
wove: ~woven
wrap: ~wrapper
wreck: ~wreckage
wrestling: ~wrestler
writer: ~wrote,written
writing: ~wrote,written,writer
written: ~wrote
wrong: ~wrongly,wrongdoing
wrongdoing: ~wrongdoer
year: ~yearlong =yearly
yemen: ~yemeni
yes: -yeah
yoghurt: ~yogurt
young: ~youth,youngster,younger,youngest
younger: ~youth,youngster,youngest
youngest: ~youth
youngster: ~youth
yugoslav: ~yugoslavia
zaire: ~zairian,zairean
zairean: ~zairian
zambia: ~zambian
zeal: ~zealous,zealot
zimbabwe: ~zimbabwean
zion: ~zionist
zionism: ~zionist
zip: +zipper,zoom
zoo: ~zoological
`;
