import { describe, expect, it } from 'vitest';
import { claimsOf } from '../src/answer/claims.ts';

describe('the claims of a message', () => {
  it('are its sentences, without what claims nothing', () => {
    const message = [
      '> **Breaking:** the *US* sends munitions. <@123456789012345678> Look!',
      'Is that true? https://x.example/a [Buna Times](<https://buna.example/1>) says it does not.',
      'Oh no. ||Germany has concerns about it||',
      '```\nconst munitions = 3;\n```',
    ].join('\n');
    expect(claimsOf(message)).toEqual({
      claims: [
        'Breaking: the US sends munitions.',
        'Buna Times says it does not.',
        'Germany has concerns about it',
      ],
      left: 0,
    });
  });

  it('are counted beyond the fifth', () => {
    const message = Array.from({ length: 8 }, (_, n) => `Ship ${n} has left the port.`).join(' ');
    const { claims, left } = claimsOf(message);
    expect(claims).toHaveLength(5);
    expect(left).toBe(3);
  });

  it.each(['', '   ', 'https://x.example', 'What?', '<@123456789012345678>', '🎉🎉🎉'])(
    'are none in %j',
    (message) => {
      expect(claimsOf(message)).toEqual({ claims: [], left: 0 });
    },
  );
});
