import { createLoader } from '../../../ui/createLoader.js';

/** The search among many roles, with the library that it takes. */
export const roleComboboxCode = createLoader(() => import('./RoleCombobox.js'));
