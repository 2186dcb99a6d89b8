import type { Person } from '../../domain/UserInvite.js';

/** Who uses the in-memory client. */
export const exampleViewer: Person = { id: 'viewer', name: 'Zoë Nakamura', email: 'zoe.nakamura@northwind.example' };
