import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
var VERSION="1.0.0",HOME_PAGE="https://github.com/OWNER/seal-vs-bytes";export{VERSION,HOME_PAGE};
