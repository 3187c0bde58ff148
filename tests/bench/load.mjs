// npm run load -- --corpus DIR --questions FILE [--rate 200] [--seconds 60] [--warm 10]
// Drives the real bot over a local Discord, and says how soon it acknowledged and answered, and what
// an interaction cost in milliseconds of processor: each thread of the bot, and all of this program.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLocalDiscord } from '../../dist/local-discord/server.js';
import { readQuestions } from './corpora.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    questions: { type: 'string' },
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    warm: { type: 'string', default: '10' },
  },
});
const questions = readQuestions(values.questions).questions.map(({ question }) => question);
const discord = await createLocalDiscord({ patienceMs: 120_000 });
const guild = discord.addGuild({ name: 'Newsroom' });
const channel = guild.addChannel({ name: 'news' });
const people = Array.from({ length: 20 }, (_, at) => {
  const person = discord.addUser({ name: `Reader ${at}` });
  guild.addMember(person);
  return person;
});
const folder = await mkdtemp(join(tmpdir(), 'verbatim-load-'));
const bot = spawn(
  process.execPath,
  [fileURLToPath(new URL('../../dist/main.js', import.meta.url))],
  {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      KNOWLEDGE_DIR: resolve(values.corpus),
      LOG_LEVEL: 'warn',
      // Twenty people ask what thousands would.
      PERSON_LIMIT: 'off',
      GUILD_LIMIT: 'off',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
await discord.ready();
await discord.commandsRegistered(['ask', 'outlets', 'help']);

/** Half of them ask; the others open menus and read. */
const MIXTURE = [ask, autocomplete, ask, outlets, ask, autocomplete, ask, help, ask, autocomplete];
const outcomes = [];
// What answers is compiled while it answers: the first seconds after a start tell nothing of load.
await run(Number(values.warm), Number(values.rate) / 2);
outcomes.length = 0;
const before = await residentMemory();
const threadsBefore = await threadTimes();
const ownBefore = process.cpuUsage();
await run(Number(values.seconds), Number(values.rate));
const own = process.cpuUsage(ownBefore);
const threads = await threadTimes();
const after = await residentMemory();
await pause(15_000);
const later = await residentMemory();
const lost = outcomes.filter(({ failed }) => failed !== undefined);
const of = (key) => outcomes.map((each) => each[key]).filter((value) => value !== undefined);
process.stdout.write(
  `${JSON.stringify(
    {
      interactions: outcomes.length,
      lost: lost.length,
      why: lost[0]?.failed,
      acknowledged: quantiles(of('acknowledged')),
      answered: quantiles(of('answered')),
      memory: { before, after, later },
      processor: {
        gateway: perInteraction((threads.get(bot.pid) ?? 0) - (threadsBefore.get(bot.pid) ?? 0)),
        others: [...threads]
          .filter(([thread]) => thread !== bot.pid)
          .map(([thread, time]) => perInteraction(time - (threadsBefore.get(thread) ?? 0)))
          .toSorted((a, b) => b - a),
        driver: perInteraction((own.user + own.system) / 1000),
      },
    },
    undefined,
    2,
  )}\n`,
);
bot.kill('SIGKILL');
await discord.close({ allowUnknownRoutes: true }).catch(() => {});
await rm(folder, { recursive: true, force: true });
process.exit(0);

async function run(seconds, rate) {
  const pending = [];
  const started = performance.now();
  for (let number = 0; number < seconds * rate; number += 1) {
    const due = started + (number * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    pending.push(interact(number));
  }
  await Promise.all(pending);
}

async function interact(number) {
  const person = people[number % people.length];
  const started = performance.now();
  try {
    const { acknowledged, answer } = await MIXTURE[number % MIXTURE.length](person, number);
    await answer;
    outcomes.push({ acknowledged, answered: performance.now() - started });
  } catch (error) {
    outcomes.push({ failed: String(error) });
  }
}

async function ask(person, number) {
  const question = questions[number % questions.length];
  return slash(await person.slash('ask', { question }, { in: channel }));
}

async function outlets(person) {
  return slash(await person.slash('outlets', {}, { in: channel }));
}

async function help(person) {
  return slash(await person.slash('help', {}, { in: channel }));
}

async function autocomplete(person) {
  const started = performance.now();
  await person.autocomplete('ask', { question: 'x' }, 'outlet', 're', { in: channel });
  return { acknowledged: performance.now() - started };
}

function slash(reply) {
  if (reply.failed !== undefined) throw new Error(reply.failed);
  return { acknowledged: reply.acknowledgedAfterMs, answer: reply.message() };
}

function quantiles(times) {
  times.sort((a, b) => a - b);
  const at = (quantile) => Math.round(times[Math.floor(quantile * (times.length - 1))] * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** Milliseconds an interaction. */
function perInteraction(milliseconds) {
  return Math.round((milliseconds / outcomes.length) * 100) / 100;
}

/** Milliseconds of processor that each thread of the bot has taken, in ticks of Linux, 10 ms. */
async function threadTimes() {
  const tasks = `/proc/${bot.pid}/task`;
  const times = new Map();
  for (const thread of await readdir(tasks)) {
    const stat = await readFile(join(tasks, thread, 'stat'), 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    times.set(Number(thread), 10 * (Number(fields[11]) + Number(fields[12])));
  }
  return times;
}

/** Of the bot, in MB. */
async function residentMemory() {
  const status = await readFile(`/proc/${bot.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000);
}

function pause(milliseconds) {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
