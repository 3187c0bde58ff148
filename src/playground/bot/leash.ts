import { isMainThread } from 'node:worker_threads';

// Loaded before the bot, in the bot's process. Whoever started it holds the other end of a channel:
// when that process is gone, however it went, the bot goes too, and nothing stays behind.
if (isMainThread) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
