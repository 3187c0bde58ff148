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
angry: =fury,outrage -upset
argentine: ~argentina
armenian: ~armenia
arrest: =detain -custody
attorney: =prosecutor
australian: ~australia
austrian: ~austria
axe: -cut
azerbaijani: ~azerbaijan
begin: =start,launch
belarusian: ~belarus
belgian: ~belgium
bid: -attempt,offer
blast: =explode
bomb: -munition,weapon,shell
born: ~birth
bosnian: ~bosnia
boss: =chief
brazilian: ~brazil
british: ~uk
bulgarian: ~bulgaria
burn: =fire
cambodian: ~cambodia
campaign: -operation,offensive
canadian: ~canada
cease: =halt,stop
ceasefire: =truce
chairman: =chair,chairwoman
cheap: -price
chilean: ~chile
chinese: ~china
choice: =decision,decide
clash: =fighting,battle
colombian: ~colombia
complain: =protest,object -concern
cop: =police
cost: -price
crash: -collide
croatian: ~croatia
cuban: ~cuba
curb: =limit,restrict
cut: -reduce,slash
cypriot: ~cyprus
czech: ~czechia
danish: ~denmark
dead: ~death,die,died,dying =kill
deadly: =fatal ~death
deny: =reject
died: ~death,die,dying =kill
dismiss: =fire,sack -oust
dutch: ~netherlands
earn: =income,salary
earthquake: =quake
egyptian: ~egypt
envoy: =ambassador,diplomat
estonian: ~estonia
ethiopian: ~ethiopia
european: ~europe
expensive: -cost
fall: =drop,decline,decrease
filipino: ~philippines
find: ~found
finnish: ~finland
firm: =company
flee: ~flight =escape
forbidden: ~forbid =ban,prohibit,outlaw
french: ~france
georgian: ~georgia
german: ~germany
greek: ~greece
gun: -weapon,shoot
hail: =praise
halt: =stop,suspend
hike: -increase
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
japanese: ~japan
jobless: =unemployment,unemployed
jordanian: ~jordan
kenyan: ~kenya
killing: =murder,slay
korean: ~korea
kuwaiti: ~kuwait
latvian: ~latvia
law: ~legal =legislation
lawmaker: =senator,legislator
lebanese: ~lebanon
libyan: ~libya
lie: ~lied,lying
lithuanian: ~lithuania
live: ~life =reside
malaysian: ~malaysia
marry: =wed -husband,wife
mexican: ~mexico
minister: -ministry
missile: =rocket
moldovan: ~moldova
money: =cash,fund
moroccan: ~morocco
munition: =ammunition,weapon -arms
murder: =kill
nigerian: ~nigeria
norwegian: ~norway
objection: -concern
oust: =remove,topple
outcome: =result
outlaw: =ban,prohibit
pakistani: ~pakistan
palestinian: ~palestine
peruvian: ~peru
philippine: ~philippines
pledge: =promise,vow
polish: ~poland
poll: =survey -vote
portuguese: ~portugal
premier: -minister
probe: =investigate,inquiry
promise: ~commitment =commit
quit: =resign -leave
rebel: =insurgent,militant
record: -register,registry
refuse: =reject,decline
riot: =unrest
rise: =increase,grow,climb
romanian: ~romania
row: -dispute
rule: -govern
school: -student
scottish: ~scotland
seek: -want,ask
send: =deliver,supply,ship -provide,transfer
serbian: ~serbia
shell: -munition,ammunition
shoot: ~shot =gunman
slam: =criticize
slovak: ~slovakia
soldier: =troop -military
somali: ~somalia
spanish: ~spain
speak: -spokesman,spokesperson
spokesman: =spokesperson,spokeswoman
steal: ~theft =rob
strike: -attack
student: =pupil
sudanese: ~sudan
suspect: -accused
swedish: ~sweden
swiss: ~switzerland
syrian: ~syria
taiwanese: ~taiwan
talks: =negotiate
teen: =teenager
terror: =terrorist
thai: ~thailand
toll: -death
treaty: =convention,pact,agreement
troops: =army -military
tunisian: ~tunisia
turkish: ~turkiye
ukrainian: ~ukraine
urge: =call
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
`;
