import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
function shellQuote(word){return/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(word)?null:/^[A-Za-z0-9_./@%+=:,-]+$/.test(word)&&!word.startsWith("-")?word:`'${word.replaceAll("'","'\\''")}'`}export{shellQuote};
