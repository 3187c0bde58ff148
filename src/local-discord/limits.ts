/** Discord's numbers, by name. Lengths count UTF-16 units: the stricter of the two ways to count. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Over all embeds of one message. */
  embedTotal: 6000,
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  /** Over all nested components of one message of the second kind. */
  componentsTotal: 40,
  /** Shared by all text displays of one message. */
  textDisplayTotal: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  files: 10,
  nonce: 25,
  choices: 25,
  choiceText: 100,
  modalTitle: 45,
  modalComponents: 5,
  inputLabel: 45,
  inputPlaceholder: 100,
  inputValue: 4000,
  slashCommands: 100,
  contextCommands: 15,
  commandOptions: 25,
  commandName: 32,
  commandDescription: 100,
  /** Names, descriptions and values of one command together. */
  commandTotal: 8000,
  commandCreatesPerDay: 200,
} as const;

/** The first response to an interaction, in milliseconds. */
export const ACKNOWLEDGE_WITHIN_MS = 3000;
/** What an interaction's token lives, in milliseconds. */
export const TOKEN_LIFE_MS = 15 * 60 * 1000;
