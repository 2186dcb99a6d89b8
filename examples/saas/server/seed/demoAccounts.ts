/** The password of every demo account. */
export const demoPassword = 'northwind-demo';

/** The people of the demo organization; the first one owns it. */
export const demoAccounts = [
  { name: 'Zoë Nakamura', email: 'owner@northwind.example', role: 'owner' },
  { name: 'Tomás Okafor', email: 'admin@northwind.example', role: 'admin' },
  { name: 'Priya Raghunathan', email: 'editor@northwind.example', role: 'editor' },
  { name: 'Mikael Öström', email: 'member@northwind.example', role: 'member' },
] as const;

/** How newcomers sign in. */
export interface DemoAccount {
  email: string;

  password: string;
}
