/**
 * What WordNet does not relate and newspapers do, written by hand in the form of `RELATED_WORDS`
 * (`~` other forms, `=` synonyms, `-` synonyms in some of their meanings, `^` broader words). Only
 * what holds in any newspaper belongs here, nothing of one story or one corpus.
 */
export const NEWS_WORDS = `
afraid: =fear
agree: =deal
aircraft: =plane -jet
angry: =fury,outrage -upset
arrest: =detain -custody
attorney: =prosecutor
begin: =start,launch
blast: =explode
born: ~birth
boss: =chief
burn: =fire
cease: =halt,stop
cheap: -price
cop: =police
cost: -price
crash: -collide
dead: ~death,die,died,dying =kill
deny: =reject
died: ~death,die,dying =kill
dismiss: =fire,sack -oust
earn: =income,salary
earthquake: =quake
expensive: -cost
find: ~found
flee: ~flight =escape
forbidden: ~forbid =ban,prohibit,outlaw
gun: -weapon,shoot
hospitalize: =hospital
illness: =disease,sick
imprison: ~prison =jail
injure: =wound,hurt
jail: =prison
killing: =murder,slay
law: ~legal =legislation
lie: ~lied,lying
live: ~life =reside
marry: =wed -husband,wife
minister: ~ministry
missile: =rocket
money: =cash,fund
murder: =kill
munition: =ammunition,weapon -arms
pledge: =promise,vow
poll: =survey -vote
probe: =investigate,inquiry
quit: =resign -leave
rebel: =insurgent,militant
refuse: =reject,decline
rule: -govern
school: -student
shoot: ~shot =gunman
soldier: =troop -military
steal: ~theft =rob
student: =pupil
suspect: -accused
talks: =negotiate
teen: =teenager
terror: =terrorist
troops: =army -military
victim: -killed
vote: =elect,ballot
warn: =alert -threat
worry: =concern,fear -anxiety
`;
