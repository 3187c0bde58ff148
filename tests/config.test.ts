import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBotConfig, parseConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

const TOKEN = 'token-for-tests';

describe('the configuration', () => {
  it('has the documented defaults', () => {
    expect(parseBotConfig({ DISCORD_TOKEN: TOKEN })).toEqual({
      token: TOKEN,
      knowledgeDir: 'knowledge',
      dataDir: '.verbatim',
      logLevel: 'info',
      moderatorGuildIds: [],
      moderatorRoleIds: [],
      apiUrl: undefined,
      feedback: false,
      watch: false,
      allowances: {
        person: { questions: 12, seconds: 60 },
        guild: { questions: 120, seconds: 60 },
      },
    });
  });

  it('takes what is set, and the empty string for unset', () => {
    const config = parseBotConfig({
      DISCORD_TOKEN: ` ${TOKEN} `,
      KNOWLEDGE_DIR: '',
      LOG_LEVEL: 'debug',
      MODERATOR_GUILD_IDS: '123456789012345678, 123456789012345679,123456789012345678,',
      MODERATOR_ROLE_IDS: ' ',
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
    });
    expect(config).toMatchObject({
      token: TOKEN,
      knowledgeDir: 'knowledge',
      logLevel: 'debug',
      moderatorGuildIds: ['123456789012345678', '123456789012345679'],
      moderatorRoleIds: [],
      apiUrl: 'http://127.0.0.1:8080/api',
    });
  });

  it('takes allowances, and none', () => {
    const env = { DISCORD_TOKEN: TOKEN, PERSON_LIMIT: '3 / 10', GUILD_LIMIT: 'off' };
    expect(parseBotConfig(env).allowances).toEqual({
      person: { questions: 3, seconds: 10 },
      guild: undefined,
    });
  });

  it('needs no token on the command line', () => {
    expect(parseConfig({ KNOWLEDGE_DIR: 'news' }).knowledgeDir).toBe('news');
  });

  it('reports every fault together, each naming its variable and what it should hold', () => {
    const faults = faultsOf({
      LOG_LEVEL: 'loud',
      MODERATOR_GUILD_IDS: 'my guild',
      MODERATOR_ROLE_IDS: '123456789012345678,@mods',
      DISCORD_API_URL: 'discord.com',
      PERSON_LIMIT: '0/60',
      GUILD_LIMIT: 'many',
    });
    expect(faults.split('\n').toSorted()).toEqual([
      'DISCORD_API_URL must be an address that starts with http:// or https://',
      'DISCORD_TOKEN needs the bot’s token, from https://discord.com/developers/applications',
      'GUILD_LIMIT must be questions/seconds, such as 120/60, or off',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      'MODERATOR_GUILD_IDS must hold ids of guilds (17 to 20 digits each), separated by commas',
      'MODERATOR_ROLE_IDS must hold ids of roles (17 to 20 digits each), separated by commas',
      'PERSON_LIMIT must be questions/seconds, such as 12/60, or off',
    ]);
  });

  it('never repeats a value: the token may stand in the wrong variable', () => {
    const names = [
      'LOG_LEVEL',
      'MODERATOR_GUILD_IDS',
      'MODERATOR_ROLE_IDS',
      'DISCORD_API_URL',
      'PERSON_LIMIT',
      'GUILD_LIMIT',
    ];
    const secret = fc.stringMatching(/^[A-Z][a-zA-Z]{30} [a-z]{3}$/u);
    fc.assert(
      fc.property(secret, (value) => {
        const env = Object.fromEntries([...names, 'DISCORD_TOKEN'].map((name) => [name, value]));
        const faults = faultsOf(env);
        expect(faults.split('\n')).toHaveLength(7);
        expect(faults).not.toContain(value);
      }),
    );
  });
});

function faultsOf(env: Record<string, string>): string {
  try {
    parseBotConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('there were no faults');
}
