import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import{COLOUR,PLAIN}from"./chunk-437HMMTL.js";var EXIT={pass:0,fail:1,error:2};function consoleOf(stdout,stderr,env){return{paint:stdout.isTTY===!0&&!env.NO_COLOR&&env.TERM!=="dumb"?COLOUR:PLAIN,out:text=>stdout.write(text),err:text=>stderr.write(text)}}export{EXIT,consoleOf};
