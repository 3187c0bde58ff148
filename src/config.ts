import * as z from 'zod';
import { ConfigError } from './errors.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What everything needs, the command line included. */
export interface Config {
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** What the bot needs besides. */
export interface BotConfig extends Config {
  readonly token: string;
  /** Guilds in which the moderator commands exist. */
  readonly moderatorGuildIds: readonly string[];
  /** Roles that may use them besides members with Manage Server. */
  readonly moderatorRoleIds: readonly string[];
  readonly allowances: Allowances;
  /** People may say what they think of an answer, and it is kept. */
  readonly feedback: boolean;
  /** Changed files make a new edition by themselves. */
  readonly watch: boolean;
  /** REST base without a trailing slash; absent means Discord's own. */
  readonly apiUrl?: string | undefined;
}

/** So many questions within so many seconds. */
export interface Allowance {
  readonly questions: number;
  readonly seconds: number;
}

/** How much may be asked; absent: as much as anybody likes. */
export interface Allowances {
  readonly person?: Allowance | undefined;
  readonly guild?: Allowance | undefined;
}

/** @throws ConfigError naming every fault, one a line. */
export function parseConfig(env: Environment): Config {
  return parse(common, env);
}

/** @throws ConfigError naming every fault, one a line. */
export function parseBotConfig(env: Environment): BotConfig {
  return parse(bot, env);
}

type Environment = Readonly<Record<string, string | undefined>>;

// Discord's ids are 64-bit numbers that hold their time of creation: 17 digits since 2015, 20 at most.
const SNOWFLAKE = /^\d{17,20}$/;

// A message never repeats the value it complains about: a token may stand in the wrong variable.
const optional = z.string().trim().optional();
const token = z
  .string('needs the bot’s token, from https://discord.com/developers/applications')
  .trim()
  .regex(/^[\x21-\x7e]+$/, 'must be the bot’s token alone, without spaces');
const level = z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info');
const apiUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
  .transform((url) => url.replace(/\/+$/, ''))
  .optional();

function allowance(byDefault: string) {
  return optional.default(byDefault).transform((text, context): Allowance | undefined => {
    if (/^(?:off|none)$/i.test(text)) return undefined;
    const [, questions, seconds] = /^([1-9]\d{0,4})\s*\/\s*([1-9]\d{0,4})$/.exec(text) ?? [];
    if (questions !== undefined && seconds !== undefined) {
      return { questions: Number(questions), seconds: Number(seconds) };
    }
    const message = `must be questions/seconds, such as ${byDefault}, or off`;
    context.addIssue({ code: 'custom', message });
    return undefined;
  });
}

function idList(what: string) {
  return optional.transform((list, context) => {
    const ids = (list ?? '').split(',').map((id) => id.trim());
    const named = ids.filter((id) => id !== '');
    if (!named.every((id) => SNOWFLAKE.test(id))) {
      const message = `must hold ${what} (17 to 20 digits each), separated by commas`;
      context.addIssue({ code: 'custom', message });
    }
    return [...new Set(named)];
  });
}

const commonVariables = {
  KNOWLEDGE_DIR: optional.default('knowledge'),
  DATA_DIR: optional.default('.verbatim'),
  LOG_LEVEL: level,
};

const botVariables = {
  ...commonVariables,
  DISCORD_TOKEN: token,
  MODERATOR_GUILD_IDS: idList('ids of guilds'),
  MODERATOR_ROLE_IDS: idList('ids of roles'),
  DISCORD_API_URL: apiUrl,
  PERSON_LIMIT: allowance('12/60'),
  GUILD_LIMIT: allowance('120/60'),
  FEEDBACK: z.enum(['on', 'off'], 'must be on or off').default('off'),
  WATCH: z.enum(['on', 'off'], 'must be on or off').default('off'),
};

const common = z.object(commonVariables).transform(toConfig);

const bot = z.object(botVariables).transform((variables) => ({
  ...toConfig(variables),
  token: variables.DISCORD_TOKEN,
  moderatorGuildIds: variables.MODERATOR_GUILD_IDS,
  moderatorRoleIds: variables.MODERATOR_ROLE_IDS,
  apiUrl: variables.DISCORD_API_URL,
  feedback: variables.FEEDBACK === 'on',
  watch: variables.WATCH === 'on',
  allowances: { person: variables.PERSON_LIMIT, guild: variables.GUILD_LIMIT },
}));

function toConfig(variables: z.output<z.ZodObject<typeof commonVariables>>): Config {
  return {
    knowledgeDir: variables.KNOWLEDGE_DIR,
    dataDir: variables.DATA_DIR,
    logLevel: variables.LOG_LEVEL,
  };
}

function parse<T>(schema: z.ZodType<T>, env: Environment): T {
  // Compose files and CI set variables they have no value for to the empty string.
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const result = schema.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new ConfigError(faults.join('\n'));
}
