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
    expect(claimsOf(message, () => 'en')).toEqual({
      claims: [
        'Breaking: the US sends munitions.',
        'Buna Times says it does not.',
        'Germany has concerns about it',
      ],
      left: 0,
    });
  });

  it('are cut as the language of the message has it', () => {
    const message =
      'Am 8. Juli lieferte Washington z. B. Munition. Berlin war dagegen, so Prof. Meier.';
    expect(claimsOf(message, () => 'de').claims).toEqual([
      'Am 8. Juli lieferte Washington z. B. Munition.',
      'Berlin war dagegen, so Prof. Meier.',
    ]);
    expect(claimsOf(message, () => 'en').claims[0]).not.toContain('Am 8. Juli');
  });

  it('are found where words stand without spaces', () => {
    expect(claimsOf('华盛顿决定向基辅提供集束弹药。好。', () => 'zh').claims).toEqual([
      '华盛顿决定向基辅提供集束弹药。',
    ]);
  });

  it('are counted beyond the fifth', () => {
    const message = Array.from({ length: 8 }, (_, n) => `Ship ${n} has left the port.`).join(' ');
    const { claims, left } = claimsOf(message, () => 'en');
    expect(claims).toHaveLength(5);
    expect(left).toBe(3);
  });

  it.each(['', '   ', 'https://x.example', 'What?', '<@123456789012345678>', '🎉🎉🎉'])(
    'are none in %j',
    (message) => {
      expect(claimsOf(message, () => 'en')).toEqual({ claims: [], left: 0 });
    },
  );
});
