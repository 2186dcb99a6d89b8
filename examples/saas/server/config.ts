import { nearSetting } from './config/nearSetting.js';
import { settings } from './config/settings.js';
import type { Setting } from './config/settings.js';

type Settings = typeof settings;

/** The settings that the environment gives. */
export type Config = {
  [Name in keyof Settings]:
    | NonNullable<ReturnType<Settings[Name]['read']>>
    | (Settings[Name] extends { fallback: string } ? never : undefined);
};

/**
 * Reads the settings; an empty variable counts as absent.
 * Throws once, with what is wrong about every variable, why it matters and how to mend it. No secret is in the text.
 */
export function readConfig(variables: Readonly<NodeJS.ProcessEnv>): Config {
  const config: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
    const text = variables[name] || setting.fallback;
    const value = text === undefined ? undefined : setting.read(text);
    const problem = problemOf(setting, value, text, variables);
    if (problem) problems.push(`${name} ${problem} For example: ${name}=${setting.example}`);
    config[name] = value;
  }
  if (problems.length > 0) {
    throw new Error(['The server cannot start with these settings.', ...problems, ...settingHints(variables)].join('\n- '));
  }
  return config as Config;
}

/** One sentence for every variable that looks like a setting whose name was mistyped. */
export function settingHints(variables: Readonly<NodeJS.ProcessEnv>): string[] {
  return Object.keys(variables).flatMap((name) => {
    const meant = nearSetting(name);
    return meant && !variables[meant] ? `${name} is not a setting and is not read. Was ${meant} meant?` : [];
  });
}

function problemOf(
  { neededFor, purpose, takes, secret }: Setting<unknown>,
  value: unknown,
  text: string | undefined,
  variables: Readonly<NodeJS.ProcessEnv>,
): string | null {
  if (text !== undefined) return value === null ? `is ${shown(text, secret)}. It takes ${takes}. ${purpose}` : null;
  const reason = neededFor?.(variables);
  return reason ? `is missing. ${reason} It takes ${takes}.` : null;
}

const mostShown = 60;

function shown(text: string, secret = false): string {
  // Whatever has the form of an address may have a password, also in the wrong variable.
  if (secret || text.includes('://')) return `set, to ${text.length} characters that are not shown here`;
  return text.length > mostShown
    ? `${JSON.stringify(text.slice(0, mostShown))}… (${text.length} characters)`
    : JSON.stringify(text);
}
