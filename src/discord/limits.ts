// Discord's numbers, from its documentation (https://docs.discord.com/developers) of August 2026,
// and the few that are ours. Lengths count UTF-16 units, as JavaScript does; Discord counts code
// points, which are never more.

/** Characters of a message's content (resources/message, "Create Message"). */
export const MESSAGE_LENGTH = 2_000;

/** Choices of an autocomplete (interactions/receiving-and-responding, "Autocomplete"). */
export const CHOICES = 25;

/** Characters of a choice's name, and of its value when that is a string (the same page). */
export const CHOICE_LENGTH = 100;

/** Citations in one reply: the answer, and what two more outlets wrote. */
export const CITATIONS = 3;

/** Words of a question. Ours: a longer one is a pasted text, whose words match everything. */
export const QUESTION_WORDS = 300;

/** Characters a slash command's question may have; 6,000 is the most Discord would let through. */
export const QUESTION_LENGTH = 2_000;

/** A date as people type it; more is none. Ours. */
export const DATE_LENGTH = 100;

/** A citation id: an article's id, which may be a path, and a few characters more. Ours. */
export const CITATION_ID_LENGTH = 400;

/** Characters of a component's custom id (components/reference, "Custom ID"). */
export const CUSTOM_ID_LENGTH = 100;

/** Characters of a button's label, and buttons in a row (components/reference, "Button"). */
export const BUTTON_LABEL_LENGTH = 80;
export const BUTTONS_IN_ROW = 5;

/** Characters of a text input's value (components/reference, "Text Input"). */
export const INPUT_LENGTH = 4_000;

/** Citations of “More evidence”. Ours. */
export const MORE_CITATIONS = 10;

/** JSON error codes (topics/opcodes-and-status-codes, "JSON Error Codes"). */
export const ErrorCode = {
  UnknownChannel: 10_003,
  UnknownMessage: 10_008,
  UnknownWebhook: 10_015,
  UnknownInteraction: 10_062,
  AlreadyAcknowledged: 40_060,
  MissingAccess: 50_001,
  CannotMessageUser: 50_007,
  MissingPermissions: 50_013,
  InvalidWebhookToken: 50_027,
} as const;
