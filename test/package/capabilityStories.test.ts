import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { controlsOfCapability, controlsOfMethod } from '../support/capabilityControls.js';

const stories = readFileSync(new URL('../../stories/Capabilities.stories.tsx', import.meta.url), 'utf8');
const told = (kind: string) =>
  [...stories.matchAll(new RegExp(`^export const \\w+ = ${kind}\\('(\\w+)'`, 'gm'))].map(([, name]) => name);

it('B2: each optional method and capability has a story of a client without it', () => {
  expect(new Set(told('without'))).toEqual(new Set(Object.keys(controlsOfMethod)));
  expect(new Set(told('less'))).toEqual(new Set(Object.keys(controlsOfCapability)));
});
