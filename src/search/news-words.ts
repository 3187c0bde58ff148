/**
 * What WordNet does not relate and newspapers do, written by hand in the form of `RELATED_WORDS`
 * (`~` other forms, `=` synonyms, `-` synonyms in some of their meanings, `^` broader words). Only
 * what holds in any newspaper belongs here, nothing of one story or one corpus.
 */
export const NEWS_WORDS = `
accord: =treaty,pact
afghan: ~afghanistan
afraid: =fear
agree: =deal
aid: =help,assistance
aircraft: =plane -jet
algerian: ~algeria
andorran: ~andorra
angolan: ~angola
angry: =fury,outrage -upset
argentine: ~argentina
armenian: ~armenia
arrest: =detain -custody
attorney: =prosecutor
australian: ~australia
austrian: ~austria
axe: -cut
azerbaijani: ~azerbaijan
bahamian: ~bahamas
bahraini: ~bahrain
bangladeshi: ~bangladesh
barbadian: ~barbados
bavarian: ~bavaria
begin: =start,launch
belarusian: ~belarus
belgian: ~belgium
belizean: ~belize
beninese: ~benin
bhutanese: ~bhutan
bid: -attempt,offer
blast: =explode
bolivian: ~bolivia
bomb: -munition,weapon,shell
born: ~birth
bosniak: ~bosnia
bosnian: ~bosnia
boss: =chief
brazilian: ~brazil
british: ~uk
bruneian: ~brunei
bulgarian: ~bulgaria
burmese: ~myanmar
burn: =fire
burundian: ~burundi
californian: ~california
cambodian: ~cambodia
cameroonian: ~cameroon
campaign: -operation,offensive
canadian: ~canada
catalan: ~catalonia
cease: =halt,stop
ceasefire: =truce
chadian: ~chad
chairman: =chair,chairwoman
cheap: -price
chechen: ~chechnya
chilean: ~chile
chinese: ~china
choice: =decision,decide
clash: =fighting,battle
colombian: ~colombia
comorian: ~comoros
complain: =protest,object -concern
congolese: ~congo
cop: =police
cost: -price
crash: -collide
crimean: ~crimea
croat: ~croatia
croatian: ~croatia
cuban: ~cuba
curb: =limit,restrict
cut: -reduce,slash
cypriot: ~cyprus
czech: ~czechia
dane: ~denmark
danish: ~denmark
dead: ~death,die,died,dying =kill
deadly: =fatal ~death
deny: =reject
died: ~death,die,dying =kill
dismiss: =fire,sack -oust
djiboutian: ~djibouti
dutch: ~netherlands
earn: =income,salary
earthquake: =quake
ecuadorian: ~ecuador
egyptian: ~egypt
emirati: ~uae
envoy: =ambassador,diplomat
eritrean: ~eritrea
estonian: ~estonia
ethiopian: ~ethiopia
european: ~europe
expensive: -cost
fall: =drop,decline,decrease
fijian: ~fiji
filipino: ~philippines
find: ~found
finnish: ~finland
firm: =company
flee: ~flight =escape
floridian: ~florida
forbidden: ~forbid =ban,prohibit,outlaw
french: ~france
gabonese: ~gabon
gambian: ~gambia
georgian: ~georgia
german: ~germany
ghanaian: ~ghana
greek: ~greece
grenadian: ~grenada
guatemalan: ~guatemala
guinean: ~guinea
gun: -weapon,shoot
guyanese: ~guyana
hail: =praise
haitian: ~haiti
halt: =stop,suspend
hike: -increase
honduran: ~honduras
hospitalize: =hospital
hungarian: ~hungary
illness: =disease,sick
imprison: ~prison =jail
indian: ~india
indonesian: ~indonesia
injure: =wound,hurt
iranian: ~iran
iraqi: ~iraq
irish: ~ireland
israeli: ~israel
italian: ~italy
jail: =prison
jamaican: ~jamaica
japanese: ~japan
jobless: =unemployment,unemployed
jordanian: ~jordan
kazakh: ~kazakhstan
kenyan: ~kenya
killing: =murder,slay
korean: ~korea
kosovar: ~kosovo
kurd: ~kurdistan
kuwaiti: ~kuwait
kyrgyz: ~kyrgyzstan
laotian: ~laos
latvian: ~latvia
law: ~legal =legislation
lawmaker: =senator,legislator
lebanese: ~lebanon
liberian: ~liberia
libyan: ~libya
lie: ~lied,lying
lithuanian: ~lithuania
live: ~life =reside
luxembourgish: ~luxembourg
malagasy: ~madagascar
malawian: ~malawi
malaysian: ~malaysia
maldivian: ~maldives
malian: ~mali
maltese: ~malta
marry: =wed -husband,wife
mauritanian: ~mauritania
mauritian: ~mauritius
mexican: ~mexico
minister: -ministry
missile: =rocket
moldovan: ~moldova
money: =cash,fund
montenegrin: ~montenegro
moroccan: ~morocco
mozambican: ~mozambique
munition: =ammunition,weapon -arms
murder: =kill
namibian: ~namibia
nepalese: ~nepal
nepali: ~nepal
nicaraguan: ~nicaragua
nigerian: ~nigeria
nigerien: ~niger
norwegian: ~norway
objection: -concern
omani: ~oman
oust: =remove,topple
outcome: =result
outlaw: =ban,prohibit
pakistani: ~pakistan
palauan: ~palau
palestinian: ~palestine
panamanian: ~panama
papuan: ~papua
paraguayan: ~paraguay
peruvian: ~peru
philippine: ~philippines
pledge: =promise,vow
polish: ~poland
poll: =survey -vote
portuguese: ~portugal
premier: -minister
probe: =investigate,inquiry
promise: ~commitment =commit
qatari: ~qatar
quit: =resign -leave
rebel: =insurgent,militant
record: -register,registry
refuse: =reject,decline
riot: =unrest
rise: =increase,grow,climb
romanian: ~romania
row: -dispute
rule: -govern
rwandan: ~rwanda
salvadoran: ~salvador
samoan: ~samoa
school: -student
scottish: ~scotland
seek: -want,ask
send: =deliver,supply,ship -provide,transfer
senegalese: ~senegal
serb: ~serbia
serbian: ~serbia
shell: -munition,ammunition
shoot: ~shot =gunman
singaporean: ~singapore
slam: =criticize
slovak: ~slovakia
slovene: ~slovenia
slovenian: ~slovenia
soldier: =troop -military
somali: ~somalia
spanish: ~spain
speak: -spokesman,spokesperson
spokesman: =spokesperson,spokeswoman
steal: ~theft =rob
strike: -attack
student: =pupil
sudanese: ~sudan
surinamese: ~suriname
suspect: -accused
swede: ~sweden
swedish: ~sweden
swiss: ~switzerland
syrian: ~syria
taiwanese: ~taiwan
tajik: ~tajikistan
talks: =negotiate
tanzanian: ~tanzania
teen: =teenager
terror: =terrorist
thai: ~thailand
togolese: ~togo
toll: -death
tongan: ~tonga
treaty: =convention,pact,agreement
trinidadian: ~trinidad
troops: =army -military
tunisian: ~tunisia
turkish: ~turkiye
turkmen: ~turkmenistan
ugandan: ~uganda
ukrainian: ~ukraine
urge: =call
uruguayan: ~uruguay
uzbek: ~uzbekistan
vanuatuan: ~vanuatu
venezuelan: ~venezuela
victim: -killed
vietnamese: ~vietnam
vote: =elect,ballot
vow: =promise,pledge
warn: =alert -threat
welsh: ~wales
worry: =concern,fear -anxiety
worthless: =meaningless,useless
yemeni: ~yemen
zambian: ~zambia
zimbabwean: ~zimbabwe
`;
