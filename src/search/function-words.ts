/**
 * Stop words by language, added to those of `@orama/stopwords`: the words that ask, and whole lists
 * for languages that it has none for (th, vi, fa, ko), one with broken letters (uk), or one that
 * holds numbers and common nouns (zh). Written for this project.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  ar: 'من متى أين كم لماذا كيف ماذا ما هل أي أية الذي التي الذين اللذان اللتان كان كانت كانوا يكون تكون تم قد لقد هي هو هم وما ومن وفي وعلى وكان وكانت وهو وهي والتي والذي عن في على إلى بين بعد قبل منذ خلال عند مع أن إن لم لن لا التى عام',
  de: 'wer wen wem wessen wann wo wohin woher warum wieso weshalb wie wieviel viele was welche welcher welches welchem welchen wurde wurden worden wird werden',
  el: 'ποιος ποια ποιο ποιον ποιαν ποιους ποιες ποιων πότε πού πώς γιατί πόσο πόση πόσος πόσοι πόσες πόσα τι από στο στη στην στον στους στις στα του της των τους τις το τη την τον ήταν είχε έχει έχουν είχαν ένα ένας μια μιας ενός σε ως τα ή αυτός αυτή που δεν οποίο οποία οποίος οποίου οποίας οποίων κατά πριν μετά κάθε τότε όταν',
  es: 'quién quiénes cuándo dónde adónde cuánto cuánta cuántos cuántas cómo qué cuál cuáles por',
  fr: 'qui quand où combien pourquoi comment quoi que quel quelle quels quelles lequel laquelle est-ce été était étaient sont être fait plus',
  hi: 'कौन किसने किसे किसको किसका किसकी किसके किस कब कहाँ कहां कितना कितने कितनी क्यों कैसे क्या कौनसा कौनसी कौनसे है हैं था थी थे हो गया गई गए का की के को में से ने और या भी तो ही तक लिए जो वह यह इस उस एक नाम द्वारा',
  it: 'chi quando dove quanto quanta quanti quante perché come cosa che quale quali',
  ja: '誰 いつ どこ なぜ 何 どの どれ いくら いくつ どう どのように どんな は が を に で と の も へ から まで より や か です ます した する いる ある れ た て だ な',
  ko: '누구 누가 언제 어디 어디서 왜 무엇 무슨 어떤 어느 몇 얼마나 어떻게',
  fa: 'چه کسی کی کجا چند چقدر چرا چگونه کدام و در به از که این آن را با است برای یک تا بود شد بر هم',
  nl: 'wie wanneer waar hoeveel waarom hoe wat welke welk',
  pt: 'quem quando onde quanto quanta quantos quantas porque porquê por como que qual quais',
  ro: 'cine cui când unde cât câtă câți câte cum ce care de a al ale la pe în din cu și s sa fost este sunt era erau',
  ru: 'кто кого кому кем ком чей чья чьё чьи когда где куда откуда сколько почему зачем как что чего чему чем чём какой какая какое какие какого какому каким каком какую каких который которая которое которые которого которому которым котором которую которых это был была было были быть является являются',
  th: 'ใคร เมื่อไร เมื่อไหร่ เมื่อใด ที่ไหน ไหน กี่ เท่าไร เท่าไหร่ เท่าใด ทำไม เหตุใด อย่างไร ยังไง อะไร ใด ไหม หรือไม่ ที่ ใน ของ และ การ เป็น มี ได้ ให้ กับ จาก ว่า โดย ซึ่ง คือ นี้ นั้น ๆ ก็ จะ ไป มา แล้ว อยู่ ด้วย แต่ หรือ ถูก เพื่อ ต่อ แก่ ความ ผู้ ไม่ ยัง ถึง เพราะ ตาม ต้อง เคย กว่า บน ไว้ อีก ทั้ง นัก สิ่ง',
  tr: 'kim kimi kime kimin kimler ne neyi neye neyin zaman nerede nereye nereden neresi hangi hangisi hangileri kaç kaçı kadar neden niçin niye nasıl mı mi mu mü ve bir bu şu o da de ile için olan olarak olduğu olduğunu oldu',
  uk: 'хто кого кому ким чий чия чиє чиї коли де куди звідки скільки чому навіщо як що чого чим який яка яке які якого якому яким якої якій якою яку яких якими та і й в у на з зі із до від за про по при для без через під над між о об а але або чи не ні це цей ця ці цього цій той та те ті того він вона воно вони його її їх ми ви я ти був була було були є бути буде будуть вже ще лише тільки також так ж же б би тому бо щоб якщо',
  vi: 'ai gì nào đâu bao giờ khi mấy nhiêu sao vì thế làm là và của có được các những một cho trong với không này đó đã để từ tại về như cũng ra vào theo đến thì mà bị do bởi sẽ đang rằng hay hoặc nhưng nên nếu vậy ở trên dưới sau trước lại còn chỉ rất nhiều hơn cái việc sự',
  zh: '的 了 在 是 和 与 與 及 或 也 都 就 而 但 被 把 对 對 为 為 以 于 於 从 從 到 由 向 之 其 他 她 它 他们 她们 它们 这 這 那 这个 那个 这些 那些 一个 一 有 没有 不 谁 誰 什么 什麼 甚么 何 何时 哪 哪里 哪個 哪个 哪些 哪一 几 幾 多少 为什么 為什麼 怎么 怎样 如何 吗 嗎 呢 吧 个 個 位 种 种类 时候 所 中 上 下 着 著 过 過 会 會 能 可以 将 將 让 讓 使 该 該 此 些 等',
};
