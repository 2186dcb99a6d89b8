import { createLoader } from './createLoader.js';

/** What says that a dialog is on its way: small, and so there before the dialog is. */
export const loadingDialogCode = createLoader(() => import('./LoadingDialog.js'));
