import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
var VERSION="1.0.0",REPOSITORY="OWNER/seal-vs-bytes",HOME_PAGE=`https://github.com/${REPOSITORY}`,SCHEMAS=`https://raw.githubusercontent.com/${REPOSITORY}/v1/schemas`;export{VERSION,REPOSITORY,HOME_PAGE,SCHEMAS};
