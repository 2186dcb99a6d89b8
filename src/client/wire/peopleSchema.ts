import * as z from 'zod/mini';

import { wireId, wireList, wireText } from './wireValues.js';

/** People on the wire; one without an id is left out. */
export const peopleSchema = wireList(z.object({ id: wireId, name: wireText, email: wireText }));
