import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
function numerals(value){return String(value).replace(/\B(?=(?:\d{3})+$)/g,",")}export{numerals};
