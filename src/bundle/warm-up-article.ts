/** A page with what pages have besides their story: it wants as much code as any. */
export const ARTICLE = `---
title: Harbour bridge closes for repairs
outlet: Quay Courier
published: 2023-07-08
byline: Ada Renn
url: https://example.org/bridge
---

By Ada Renn

Published 8 July 2023

Share this article

Norway’s transport minister, Jon Moe, said on Saturday that the harbour bridge would close for 14 months. “We cannot wait for another winter,” he told reporters in Oslo.

The repairs cost $12 million, according to the ministry, and begin on 1 August. The E.U. pays a third of it.

Mr. Moe has been minister since 2021; the bridge was built in 1962 by Lund & Sons. Ferries will carry some 9,000 people a day, he added.

Read more: Ferry timetable

- Buses run every ten minutes.
- The tunnel stays open to lorries.

Ada Renn is a reporter for Quay Courier.

Photo: J. Doe

© 2023 Quay Courier. All rights reserved.
`;

/** What is answered, what is printed in another form, and what is refused. */
export const QUESTIONS: readonly (readonly string[])[] = [
  ['Who is Norway’s transport minister?'],
  ['--json', 'How much do the repairs cost, and when do they begin?'],
  ['--explain', 'What did Moe say about the bridge?'],
  ['Why was the prime minister of Spain arrested?'],
];
