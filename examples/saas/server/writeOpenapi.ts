import { writeFile } from 'node:fs/promises';

import { openapiDocument } from './api/openapiDocument.js';

await writeFile(new URL('../../../docs/openapi.json', import.meta.url), openapiDocument());
