import { fileURLToPath } from 'node:url';

import * as z from 'zod';

const environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(5173),
    DATA_DIR: z
      .string()
      .min(1)
      .default(fileURLToPath(new URL('../data', import.meta.url))),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default('invites@saas.example'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    BETTER_AUTH_SECRET: z.string().min(32).optional(),
    WEB: z.enum(['on', 'off']).default('on'),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  })
  // The catcher shows everybody's mail to everybody.
  .refine(({ NODE_ENV, SMTP_URL }) => NODE_ENV !== 'production' || SMTP_URL !== undefined, {
    path: ['SMTP_URL'],
    message: 'is needed in production',
  });

/** The settings that the environment gives. */
export type Config = z.output<typeof environment>;

/** Reads the settings; an empty variable counts as absent. Throws with the name of every variable that is wrong. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not usable.\n${problems.join('\n')}`);
}
