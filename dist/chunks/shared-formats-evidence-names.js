import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
var EVIDENCE_SCHEMAS=["clone-provenance","schema-compatibility","dry-run","rollback"];function isEvidenceSchema(name){return EVIDENCE_SCHEMAS.some(known=>known===name)}function isMarkdown(path){return/\.(?:md|markdown)$/i.test(path)}export{EVIDENCE_SCHEMAS,isEvidenceSchema,isMarkdown};
