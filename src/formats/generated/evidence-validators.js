// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
exports.default=equal}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/e\
vidence/clone-provenance.schema.json",type:"object",required:["version","kind","source","productionShaped","secretFree","isolated","dump","at","by"],additionalProperties:!1,
properties:{$schema:{type:"string"},version:{const:1},kind:{const:"clone-provenance"},source:{$ref:"#/$defs/text"},productionShaped:{const:!0},secretFree:{const:!0},
isolated:{const:!0},dump:{type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"},bytes:{type:"integer",minimum:1,
maximum:9007199254740991}}},at:{$ref:"#/$defs/instant"},by:{$ref:"#/$defs/text"}},$defs:{sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 \
lower-case hexadecimal digits"},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",format:"\
date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"\
a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"}}},schema49={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitesp\
ace"},schema50={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},schema51={type:"string",format:"date-time",pattern:"\
^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?\
:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a d\
ate and time as in 2026-09-14T08:30:00Z (RFC 3339)"},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,pattern4=new RegExp("\\S","u"),pattern5=new RegExp(
"^[0-9a-f]{64}$","u"),pattern6=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|\
(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3])\
:[0-5]\\d)$","u");function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema48,
data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"k\
ind"},parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.source===void 0){let err2={instancePath,keyword:"requir\
ed",params:{missingProperty:"source"},parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.productionShaped===void 0){
let err3={instancePath,keyword:"required",params:{missingProperty:"productionShaped"},parentSchema:schema48,data};vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++}if(data.secretFree===void 0){let err4={instancePath,keyword:"required",params:{missingProperty:"secretFree"},parentSchema:schema48,data};vErrors===
null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.isolated===void 0){let err5={instancePath,keyword:"required",params:{missingProperty:"isolated"},parentSchema:schema48,
data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.dump===void 0){let err6={instancePath,keyword:"required",params:{missingProperty:"d\
ump"},parentSchema:schema48,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.at===void 0){let err7={instancePath,keyword:"required",
params:{missingProperty:"at"},parentSchema:schema48,data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.by===void 0){let err8={instancePath,
keyword:"required",params:{missingProperty:"by"},parentSchema:schema48,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}for(let key0 in data)
if(!func1.call(schema48.properties,key0)){let err9={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema48,data};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err10={instancePath:instancePath+
"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema48.properties.$schema,data:data0};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}
if(data.version!==void 0){let data1=data.version;if(data1!==1){let err11={instancePath:instancePath+"/version",keyword:"const",params:{allowedValue:1},parentSchema:schema48.
properties.version,data:data1};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="clone-pr\
ovenance"){let err12={instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"clone-provenance"},parentSchema:schema48.properties.kind,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.source!==void 0){let data3=data.source;if(typeof data3=="string"){if(func2(data3)>4e3){
let err13={instancePath:instancePath+"/source",keyword:"maxLength",params:{limit:4e3},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(
vErrors,err13),errors++}if(func2(data3)<1){let err14={instancePath:instancePath+"/source",keyword:"minLength",params:{limit:1},parentSchema:schema49,data:data3};
vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(!pattern4.test(data3)){let err15={instancePath:instancePath+"/source",keyword:"pattern",params:{
pattern:"\\S"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+"/s\
ource",keyword:"type",params:{type:"string"},parentSchema:schema49,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data.productionShaped!==
void 0){let data4=data.productionShaped;if(data4!==!0){let err17={instancePath:instancePath+"/productionShaped",keyword:"const",params:{allowedValue:!0},parentSchema:schema48.
properties.productionShaped,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.secretFree!==void 0){let data5=data.secretFree;
if(data5!==!0){let err18={instancePath:instancePath+"/secretFree",keyword:"const",params:{allowedValue:!0},parentSchema:schema48.properties.secretFree,data:data5};
vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.isolated!==void 0){let data6=data.isolated;if(data6!==!0){let err19={instancePath:instancePath+
"/isolated",keyword:"const",params:{allowedValue:!0},parentSchema:schema48.properties.isolated,data:data6};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),
errors++}}if(data.dump!==void 0){let data7=data.dump;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.sha256===void 0){let err20={instancePath:instancePath+
"/dump",keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema48.properties.dump,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,
err20),errors++}if(data7.bytes===void 0){let err21={instancePath:instancePath+"/dump",keyword:"required",params:{missingProperty:"bytes"},parentSchema:schema48.
properties.dump,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}for(let key1 in data7)if(!(key1==="sha256"||key1==="bytes")){let err22={
instancePath:instancePath+"/dump",keyword:"additionalProperties",params:{additionalProperty:key1},parentSchema:schema48.properties.dump,data:data7};vErrors===null?
vErrors=[err22]:pushError(vErrors,err22),errors++}if(data7.sha256!==void 0){let data8=data7.sha256;if(typeof data8=="string"){if(!pattern5.test(data8)){let err23={
instancePath:instancePath+"/dump/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema50,data:data8};vErrors===null?vErrors=[err23]:pushError(
vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/dump/sha256",keyword:"type",params:{type:"string"},parentSchema:schema50,data:data8};vErrors===
null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data7.bytes!==void 0){let data9=data7.bytes;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(
data9))){let err25={instancePath:instancePath+"/dump/bytes",keyword:"type",params:{type:"integer"},parentSchema:schema48.properties.dump.properties.bytes,data:data9};
vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||isNaN(data9)){let err26={
instancePath:instancePath+"/dump/bytes",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},parentSchema:schema48.properties.dump.properties.bytes,
data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}if(data9<1||isNaN(data9)){let err27={instancePath:instancePath+"/dump/bytes",keyword:"\
minimum",params:{comparison:">=",limit:1},parentSchema:schema48.properties.dump.properties.bytes,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),
errors++}}}}else{let err28={instancePath:instancePath+"/dump",keyword:"type",params:{type:"object"},parentSchema:schema48.properties.dump,data:data7};vErrors===
null?vErrors=[err28]:pushError(vErrors,err28),errors++}}if(data.at!==void 0){let data10=data.at;if(typeof data10=="string"){if(!pattern6.test(data10)){let err29={
instancePath:instancePath+"/at",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02\
-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?\
:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},parentSchema:schema51,data:data10};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}else{let err30={instancePath:instancePath+
"/at",keyword:"type",params:{type:"string"},parentSchema:schema51,data:data10};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}if(data.by!==void 0){
let data11=data.by;if(typeof data11=="string"){if(func2(data11)>4e3){let err31={instancePath:instancePath+"/by",keyword:"maxLength",params:{limit:4e3},parentSchema:schema49,
data:data11};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}if(func2(data11)<1){let err32={instancePath:instancePath+"/by",keyword:"minLength",
params:{limit:1},parentSchema:schema49,data:data11};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}if(!pattern4.test(data11)){let err33={instancePath:instancePath+
"/by",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema49,data:data11};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}else{let err34={
instancePath:instancePath+"/by",keyword:"type",params:{type:"string"},parentSchema:schema49,data:data11};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),
errors++}}}else{let err35={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema48,data};vErrors===null?vErrors=[err35]:pushError(vErrors,err35),
errors++}return validate20.errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}var validate2=validate202,schema482={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schema\
s/evidence/schema-compatibility.schema.json",type:"object",required:["version","kind","engine","clone","checked","incompatible","at","by"],additionalProperties:!1,
properties:{$schema:{type:"string"},version:{const:1},kind:{const:"schema-compatibility"},engine:{$ref:"#/$defs/text"},clone:{$ref:"#/$defs/digest"},checked:{type:"\
integer",minimum:1,maximum:9007199254740991},incompatible:{const:0},findings:{type:"array",maxItems:0},at:{$ref:"#/$defs/instant"},by:{$ref:"#/$defs/text"}},$defs:{
digest:{type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits"},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",
format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]\
|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",
patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"}}},schema492={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"\
more than whitespace"},schema52={type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\\
d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{\
1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"},func12=Object.prototype.hasOwnProperty,
func22=require_ucs2length().default,pattern42=new RegExp("\\S","u"),pattern62=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-\
(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5\
]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$","u"),schema502={type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"\
#/$defs/sha256"}}},schema512={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},pattern52=new RegExp("^[0-9a-f]{64}\
$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema502,data};
vErrors===null?vErrors=[err0]:pushError2(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0},parentSchema:schema502,data};vErrors===null?vErrors=[err1]:pushError2(vErrors,err1),errors++}if(data.sha256!==void 0){let data0=data.sha256;
if(typeof data0=="string"){if(!pattern52.test(data0)){let err2={instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema512,
data:data0};vErrors===null?vErrors=[err2]:pushError2(vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",keyword:"type",params:{type:"str\
ing"},parentSchema:schema512,data:data0};vErrors===null?vErrors=[err3]:pushError2(vErrors,err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"\
object"},parentSchema:schema502,data};vErrors===null?vErrors=[err4]:pushError2(vErrors,err4),errors++}return validate21.errors=vErrors,errors===0}function validate202(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.version===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema482,data};vErrors===null?vErrors=[err0]:
pushError2(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"kind"},parentSchema:schema482,data};
vErrors===null?vErrors=[err1]:pushError2(vErrors,err1),errors++}if(data.engine===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"engi\
ne"},parentSchema:schema482,data};vErrors===null?vErrors=[err2]:pushError2(vErrors,err2),errors++}if(data.clone===void 0){let err3={instancePath,keyword:"requir\
ed",params:{missingProperty:"clone"},parentSchema:schema482,data};vErrors===null?vErrors=[err3]:pushError2(vErrors,err3),errors++}if(data.checked===void 0){let err4={
instancePath,keyword:"required",params:{missingProperty:"checked"},parentSchema:schema482,data};vErrors===null?vErrors=[err4]:pushError2(vErrors,err4),errors++}
if(data.incompatible===void 0){let err5={instancePath,keyword:"required",params:{missingProperty:"incompatible"},parentSchema:schema482,data};vErrors===null?vErrors=
[err5]:pushError2(vErrors,err5),errors++}if(data.at===void 0){let err6={instancePath,keyword:"required",params:{missingProperty:"at"},parentSchema:schema482,data};
vErrors===null?vErrors=[err6]:pushError2(vErrors,err6),errors++}if(data.by===void 0){let err7={instancePath,keyword:"required",params:{missingProperty:"by"},parentSchema:schema482,
data};vErrors===null?vErrors=[err7]:pushError2(vErrors,err7),errors++}for(let key0 in data)if(!func12.call(schema482.properties,key0)){let err8={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0},parentSchema:schema482,data};vErrors===null?vErrors=[err8]:pushError2(vErrors,err8),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err9={instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema482.
properties.$schema,data:data0};vErrors===null?vErrors=[err9]:pushError2(vErrors,err9),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err10={
instancePath:instancePath+"/version",keyword:"const",params:{allowedValue:1},parentSchema:schema482.properties.version,data:data1};vErrors===null?vErrors=[err10]:
pushError2(vErrors,err10),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="schema-compatibility"){let err11={instancePath:instancePath+"/kind",keyword:"\
const",params:{allowedValue:"schema-compatibility"},parentSchema:schema482.properties.kind,data:data2};vErrors===null?vErrors=[err11]:pushError2(vErrors,err11),
errors++}}if(data.engine!==void 0){let data3=data.engine;if(typeof data3=="string"){if(func22(data3)>4e3){let err12={instancePath:instancePath+"/engine",keyword:"\
maxLength",params:{limit:4e3},parentSchema:schema492,data:data3};vErrors===null?vErrors=[err12]:pushError2(vErrors,err12),errors++}if(func22(data3)<1){let err13={
instancePath:instancePath+"/engine",keyword:"minLength",params:{limit:1},parentSchema:schema492,data:data3};vErrors===null?vErrors=[err13]:pushError2(vErrors,err13),
errors++}if(!pattern42.test(data3)){let err14={instancePath:instancePath+"/engine",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema492,data:data3};vErrors===
null?vErrors=[err14]:pushError2(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+"/engine",keyword:"type",params:{type:"string"},parentSchema:schema492,
data:data3};vErrors===null?vErrors=[err15]:pushError2(vErrors,err15),errors++}}if(data.clone!==void 0&&(validate21(data.clone,{instancePath:instancePath+"/clone",
parentData:data,parentDataProperty:"clone",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.errors:joinErrors(vErrors,validate21.errors),errors=vErrors.
length)),data.checked!==void 0){let data5=data.checked;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err16={instancePath:instancePath+
"/checked",keyword:"type",params:{type:"integer"},parentSchema:schema482.properties.checked,data:data5};vErrors===null?vErrors=[err16]:pushError2(vErrors,err16),
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>9007199254740991||isNaN(data5)){let err17={instancePath:instancePath+"/checked",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},parentSchema:schema482.properties.checked,data:data5};vErrors===null?vErrors=[err17]:pushError2(vErrors,err17),errors++}
if(data5<1||isNaN(data5)){let err18={instancePath:instancePath+"/checked",keyword:"minimum",params:{comparison:">=",limit:1},parentSchema:schema482.properties.checked,
data:data5};vErrors===null?vErrors=[err18]:pushError2(vErrors,err18),errors++}}}if(data.incompatible!==void 0){let data6=data.incompatible;if(data6!==0){let err19={
instancePath:instancePath+"/incompatible",keyword:"const",params:{allowedValue:0},parentSchema:schema482.properties.incompatible,data:data6};vErrors===null?vErrors=
[err19]:pushError2(vErrors,err19),errors++}}if(data.findings!==void 0){let data7=data.findings;if(Array.isArray(data7)){if(data7.length>0){let err20={instancePath:instancePath+
"/findings",keyword:"maxItems",params:{limit:0},parentSchema:schema482.properties.findings,data:data7};vErrors===null?vErrors=[err20]:pushError2(vErrors,err20),
errors++}}else{let err21={instancePath:instancePath+"/findings",keyword:"type",params:{type:"array"},parentSchema:schema482.properties.findings,data:data7};vErrors===
null?vErrors=[err21]:pushError2(vErrors,err21),errors++}}if(data.at!==void 0){let data8=data.at;if(typeof data8=="string"){if(!pattern62.test(data8)){let err22={
instancePath:instancePath+"/at",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02\
-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?\
:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},parentSchema:schema52,data:data8};vErrors===null?vErrors=[err22]:pushError2(vErrors,err22),errors++}}else{let err23={instancePath:instancePath+
"/at",keyword:"type",params:{type:"string"},parentSchema:schema52,data:data8};vErrors===null?vErrors=[err23]:pushError2(vErrors,err23),errors++}}if(data.by!==void 0){
let data9=data.by;if(typeof data9=="string"){if(func22(data9)>4e3){let err24={instancePath:instancePath+"/by",keyword:"maxLength",params:{limit:4e3},parentSchema:schema492,
data:data9};vErrors===null?vErrors=[err24]:pushError2(vErrors,err24),errors++}if(func22(data9)<1){let err25={instancePath:instancePath+"/by",keyword:"minLength",
params:{limit:1},parentSchema:schema492,data:data9};vErrors===null?vErrors=[err25]:pushError2(vErrors,err25),errors++}if(!pattern42.test(data9)){let err26={instancePath:instancePath+
"/by",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema492,data:data9};vErrors===null?vErrors=[err26]:pushError2(vErrors,err26),errors++}}else{let err27={
instancePath:instancePath+"/by",keyword:"type",params:{type:"string"},parentSchema:schema492,data:data9};vErrors===null?vErrors=[err27]:pushError2(vErrors,err27),
errors++}}}else{let err28={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema482,data};vErrors===null?vErrors=[err28]:pushError2(vErrors,err28),
errors++}return validate202.errors=vErrors,errors===0}function pushError2(errors,error){errors.length<1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)
pushError2(errors,error);return errors}var validate3=validate203,schema483={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schema\
s/evidence/dry-run.schema.json",type:"object",required:["version","kind","command","entry","exit","mutation","at","by"],additionalProperties:!1,properties:{$schema:{
type:"string"},version:{const:1},kind:{const:"dry-run"},command:{$ref:"#/$defs/text"},entry:{$ref:"#/$defs/digest"},exit:{type:"object",required:["sha256"],additionalProperties:!1,
properties:{sha256:{$ref:"#/$defs/sha256",const:{$data:"2/entry/sha256"}}}},mutation:{const:!1},at:{$ref:"#/$defs/instant"},by:{$ref:"#/$defs/text"}},$defs:{digest:{
type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits"},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",
format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]\
|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",
patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"}}},schema493={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"\
more than whitespace"},schema513={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},schema53={type:"string",format:"\
date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"\
a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"},func13=Object.prototype.hasOwnProperty,func23=require_ucs2length().default,func0=require_equal().default,
pattern43=new RegExp("\\S","u"),pattern53=new RegExp("^[0-9a-f]{64}$","u"),pattern7=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469\
]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(\
?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$","u"),schema503={type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{
$ref:"#/$defs/sha256"}}};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema503,
data};vErrors===null?vErrors=[err0]:pushError3(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key0},parentSchema:schema503,data};vErrors===null?vErrors=[err1]:pushError3(vErrors,err1),errors++}if(data.sha256!==void 0){let data0=data.
sha256;if(typeof data0=="string"){if(!pattern53.test(data0)){let err2={instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema513,
data:data0};vErrors===null?vErrors=[err2]:pushError3(vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",keyword:"type",params:{type:"str\
ing"},parentSchema:schema513,data:data0};vErrors===null?vErrors=[err3]:pushError3(vErrors,err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"\
object"},parentSchema:schema503,data};vErrors===null?vErrors=[err4]:pushError3(vErrors,err4),errors++}return validate212.errors=vErrors,errors===0}function validate203(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.version===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema483,data};vErrors===null?vErrors=[err0]:
pushError3(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"kind"},parentSchema:schema483,data};
vErrors===null?vErrors=[err1]:pushError3(vErrors,err1),errors++}if(data.command===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"com\
mand"},parentSchema:schema483,data};vErrors===null?vErrors=[err2]:pushError3(vErrors,err2),errors++}if(data.entry===void 0){let err3={instancePath,keyword:"requ\
ired",params:{missingProperty:"entry"},parentSchema:schema483,data};vErrors===null?vErrors=[err3]:pushError3(vErrors,err3),errors++}if(data.exit===void 0){let err4={
instancePath,keyword:"required",params:{missingProperty:"exit"},parentSchema:schema483,data};vErrors===null?vErrors=[err4]:pushError3(vErrors,err4),errors++}if(data.
mutation===void 0){let err5={instancePath,keyword:"required",params:{missingProperty:"mutation"},parentSchema:schema483,data};vErrors===null?vErrors=[err5]:pushError3(
vErrors,err5),errors++}if(data.at===void 0){let err6={instancePath,keyword:"required",params:{missingProperty:"at"},parentSchema:schema483,data};vErrors===null?
vErrors=[err6]:pushError3(vErrors,err6),errors++}if(data.by===void 0){let err7={instancePath,keyword:"required",params:{missingProperty:"by"},parentSchema:schema483,
data};vErrors===null?vErrors=[err7]:pushError3(vErrors,err7),errors++}for(let key0 in data)if(!func13.call(schema483.properties,key0)){let err8={instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0},parentSchema:schema483,data};vErrors===null?vErrors=[err8]:pushError3(vErrors,err8),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err9={instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema483.
properties.$schema,data:data0};vErrors===null?vErrors=[err9]:pushError3(vErrors,err9),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err10={
instancePath:instancePath+"/version",keyword:"const",params:{allowedValue:1},parentSchema:schema483.properties.version,data:data1};vErrors===null?vErrors=[err10]:
pushError3(vErrors,err10),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="dry-run"){let err11={instancePath:instancePath+"/kind",keyword:"const",
params:{allowedValue:"dry-run"},parentSchema:schema483.properties.kind,data:data2};vErrors===null?vErrors=[err11]:pushError3(vErrors,err11),errors++}}if(data.command!==
void 0){let data3=data.command;if(typeof data3=="string"){if(func23(data3)>4e3){let err12={instancePath:instancePath+"/command",keyword:"maxLength",params:{limit:4e3},
parentSchema:schema493,data:data3};vErrors===null?vErrors=[err12]:pushError3(vErrors,err12),errors++}if(func23(data3)<1){let err13={instancePath:instancePath+"/\
command",keyword:"minLength",params:{limit:1},parentSchema:schema493,data:data3};vErrors===null?vErrors=[err13]:pushError3(vErrors,err13),errors++}if(!pattern43.
test(data3)){let err14={instancePath:instancePath+"/command",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema493,data:data3};vErrors===null?vErrors=
[err14]:pushError3(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+"/command",keyword:"type",params:{type:"string"},parentSchema:schema493,data:data3};
vErrors===null?vErrors=[err15]:pushError3(vErrors,err15),errors++}}if(data.entry!==void 0&&(validate212(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate212.errors:joinErrors2(vErrors,validate212.errors),errors=vErrors.length)),
data.exit!==void 0){let data5=data.exit;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.sha256===void 0){let err16={instancePath:instancePath+
"/exit",keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema483.properties.exit,data:data5};vErrors===null?vErrors=[err16]:pushError3(vErrors,
err16),errors++}for(let key1 in data5)if(key1!=="sha256"){let err17={instancePath:instancePath+"/exit",keyword:"additionalProperties",params:{additionalProperty:key1},
parentSchema:schema483.properties.exit,data:data5};vErrors===null?vErrors=[err17]:pushError3(vErrors,err17),errors++}if(data5.sha256!==void 0){let data6=data5.sha256;
if(typeof data6=="string"){if(!pattern53.test(data6)){let err18={instancePath:instancePath+"/exit/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema513,
data:data6};vErrors===null?vErrors=[err18]:pushError3(vErrors,err18),errors++}}else{let err19={instancePath:instancePath+"/exit/sha256",keyword:"type",params:{type:"\
string"},parentSchema:schema513,data:data6};vErrors===null?vErrors=[err19]:pushError3(vErrors,err19),errors++}let vSchema0=data&&data.entry&&data.entry.sha256;if(vSchema0!==
void 0&&!func0(data6,vSchema0)){let err20={instancePath:instancePath+"/exit/sha256",keyword:"const",params:{allowedValue:vSchema0},parentSchema:schema483.properties.
exit.properties.sha256,data:data6};vErrors===null?vErrors=[err20]:pushError3(vErrors,err20),errors++}}}else{let err21={instancePath:instancePath+"/exit",keyword:"\
type",params:{type:"object"},parentSchema:schema483.properties.exit,data:data5};vErrors===null?vErrors=[err21]:pushError3(vErrors,err21),errors++}}if(data.mutation!==
void 0){let data7=data.mutation;if(data7!==!1){let err22={instancePath:instancePath+"/mutation",keyword:"const",params:{allowedValue:!1},parentSchema:schema483.
properties.mutation,data:data7};vErrors===null?vErrors=[err22]:pushError3(vErrors,err22),errors++}}if(data.at!==void 0){let data8=data.at;if(typeof data8=="stri\
ng"){if(!pattern7.test(data8)){let err23={instancePath:instancePath+"/at",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[\
01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-\
3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},parentSchema:schema53,data:data8};vErrors===null?vErrors=[err23]:pushError3(
vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/at",keyword:"type",params:{type:"string"},parentSchema:schema53,data:data8};vErrors===null?
vErrors=[err24]:pushError3(vErrors,err24),errors++}}if(data.by!==void 0){let data9=data.by;if(typeof data9=="string"){if(func23(data9)>4e3){let err25={instancePath:instancePath+
"/by",keyword:"maxLength",params:{limit:4e3},parentSchema:schema493,data:data9};vErrors===null?vErrors=[err25]:pushError3(vErrors,err25),errors++}if(func23(data9)<
1){let err26={instancePath:instancePath+"/by",keyword:"minLength",params:{limit:1},parentSchema:schema493,data:data9};vErrors===null?vErrors=[err26]:pushError3(
vErrors,err26),errors++}if(!pattern43.test(data9)){let err27={instancePath:instancePath+"/by",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema493,data:data9};
vErrors===null?vErrors=[err27]:pushError3(vErrors,err27),errors++}}else{let err28={instancePath:instancePath+"/by",keyword:"type",params:{type:"string"},parentSchema:schema493,
data:data9};vErrors===null?vErrors=[err28]:pushError3(vErrors,err28),errors++}}}else{let err29={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema483,
data};vErrors===null?vErrors=[err29]:pushError3(vErrors,err29),errors++}return validate203.errors=vErrors,errors===0}function pushError3(errors,error){errors.length<
1e3&&errors.push(error)}function joinErrors2(errors,more){for(let error of more)pushError3(errors,error);return errors}var validate4=validate204,schema484={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schema\
s/evidence/rollback.schema.json",type:"object",required:["version","kind","snapshot","restored","at","by"],additionalProperties:!1,properties:{$schema:{type:"st\
ring"},version:{const:1},kind:{const:"rollback"},command:{$ref:"#/$defs/text"},snapshot:{$ref:"#/$defs/digest"},restored:{type:"object",required:["sha256"],additionalProperties:!1,
properties:{sha256:{$ref:"#/$defs/sha256",const:{$data:"2/snapshot/sha256"}}}},at:{$ref:"#/$defs/instant"},by:{$ref:"#/$defs/text"}},$defs:{digest:{type:"object",
required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 \
lower-case hexadecimal digits"},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",format:"\
date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"\
a date and time as in 2026-09-14T08:30:00Z (RFC 3339)"}}},schema494={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whites\
pace"},schema514={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},schema532={type:"string",format:"date-time",pattern:"\
^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?\
:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a d\
ate and time as in 2026-09-14T08:30:00Z (RFC 3339)"},func14=require_ucs2length().default,func02=require_equal().default,pattern44=new RegExp("\\S","u"),pattern54=new RegExp(
"^[0-9a-f]{64}$","u"),pattern72=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))\
|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]\
):[0-5]\\d)$","u"),schema504={type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}};function validate213(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.sha256===void 0){let err0={instancePath,keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema504,data};vErrors===null?vErrors=[err0]:
pushError4(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,keyword:"additionalProperties",params:{additionalProperty:key0},
parentSchema:schema504,data};vErrors===null?vErrors=[err1]:pushError4(vErrors,err1),errors++}if(data.sha256!==void 0){let data0=data.sha256;if(typeof data0=="st\
ring"){if(!pattern54.test(data0)){let err2={instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},parentSchema:schema514,data:data0};
vErrors===null?vErrors=[err2]:pushError4(vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",keyword:"type",params:{type:"string"},parentSchema:schema514,
data:data0};vErrors===null?vErrors=[err3]:pushError4(vErrors,err3),errors++}}}else{let err4={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema504,
data};vErrors===null?vErrors=[err4]:pushError4(vErrors,err4),errors++}return validate213.errors=vErrors,errors===0}function validate204(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
let err0={instancePath,keyword:"required",params:{missingProperty:"version"},parentSchema:schema484,data};vErrors===null?vErrors=[err0]:pushError4(vErrors,err0),
errors++}if(data.kind===void 0){let err1={instancePath,keyword:"required",params:{missingProperty:"kind"},parentSchema:schema484,data};vErrors===null?vErrors=[err1]:
pushError4(vErrors,err1),errors++}if(data.snapshot===void 0){let err2={instancePath,keyword:"required",params:{missingProperty:"snapshot"},parentSchema:schema484,
data};vErrors===null?vErrors=[err2]:pushError4(vErrors,err2),errors++}if(data.restored===void 0){let err3={instancePath,keyword:"required",params:{missingProperty:"\
restored"},parentSchema:schema484,data};vErrors===null?vErrors=[err3]:pushError4(vErrors,err3),errors++}if(data.at===void 0){let err4={instancePath,keyword:"req\
uired",params:{missingProperty:"at"},parentSchema:schema484,data};vErrors===null?vErrors=[err4]:pushError4(vErrors,err4),errors++}if(data.by===void 0){let err5={
instancePath,keyword:"required",params:{missingProperty:"by"},parentSchema:schema484,data};vErrors===null?vErrors=[err5]:pushError4(vErrors,err5),errors++}for(let key0 in data)
if(!(key0==="$schema"||key0==="version"||key0==="kind"||key0==="command"||key0==="snapshot"||key0==="restored"||key0==="at"||key0==="by")){let err6={instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0},parentSchema:schema484,data};vErrors===null?vErrors=[err6]:pushError4(vErrors,err6),errors++}if(data.
$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err7={instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"},parentSchema:schema484.
properties.$schema,data:data0};vErrors===null?vErrors=[err7]:pushError4(vErrors,err7),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err8={
instancePath:instancePath+"/version",keyword:"const",params:{allowedValue:1},parentSchema:schema484.properties.version,data:data1};vErrors===null?vErrors=[err8]:
pushError4(vErrors,err8),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="rollback"){let err9={instancePath:instancePath+"/kind",keyword:"const",
params:{allowedValue:"rollback"},parentSchema:schema484.properties.kind,data:data2};vErrors===null?vErrors=[err9]:pushError4(vErrors,err9),errors++}}if(data.command!==
void 0){let data3=data.command;if(typeof data3=="string"){if(func14(data3)>4e3){let err10={instancePath:instancePath+"/command",keyword:"maxLength",params:{limit:4e3},
parentSchema:schema494,data:data3};vErrors===null?vErrors=[err10]:pushError4(vErrors,err10),errors++}if(func14(data3)<1){let err11={instancePath:instancePath+"/\
command",keyword:"minLength",params:{limit:1},parentSchema:schema494,data:data3};vErrors===null?vErrors=[err11]:pushError4(vErrors,err11),errors++}if(!pattern44.
test(data3)){let err12={instancePath:instancePath+"/command",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema494,data:data3};vErrors===null?vErrors=
[err12]:pushError4(vErrors,err12),errors++}}else{let err13={instancePath:instancePath+"/command",keyword:"type",params:{type:"string"},parentSchema:schema494,data:data3};
vErrors===null?vErrors=[err13]:pushError4(vErrors,err13),errors++}}if(data.snapshot!==void 0&&(validate213(data.snapshot,{instancePath:instancePath+"/snapshot",
parentData:data,parentDataProperty:"snapshot",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate213.errors:joinErrors3(vErrors,validate213.errors),errors=
vErrors.length)),data.restored!==void 0){let data5=data.restored;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.sha256===void 0){let err14={instancePath:instancePath+
"/restored",keyword:"required",params:{missingProperty:"sha256"},parentSchema:schema484.properties.restored,data:data5};vErrors===null?vErrors=[err14]:pushError4(
vErrors,err14),errors++}for(let key1 in data5)if(key1!=="sha256"){let err15={instancePath:instancePath+"/restored",keyword:"additionalProperties",params:{additionalProperty:key1},
parentSchema:schema484.properties.restored,data:data5};vErrors===null?vErrors=[err15]:pushError4(vErrors,err15),errors++}if(data5.sha256!==void 0){let data6=data5.
sha256;if(typeof data6=="string"){if(!pattern54.test(data6)){let err16={instancePath:instancePath+"/restored/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f\
]{64}$"},parentSchema:schema514,data:data6};vErrors===null?vErrors=[err16]:pushError4(vErrors,err16),errors++}}else{let err17={instancePath:instancePath+"/resto\
red/sha256",keyword:"type",params:{type:"string"},parentSchema:schema514,data:data6};vErrors===null?vErrors=[err17]:pushError4(vErrors,err17),errors++}let vSchema0=data&&
data.snapshot&&data.snapshot.sha256;if(vSchema0!==void 0&&!func02(data6,vSchema0)){let err18={instancePath:instancePath+"/restored/sha256",keyword:"const",params:{
allowedValue:vSchema0},parentSchema:schema484.properties.restored.properties.sha256,data:data6};vErrors===null?vErrors=[err18]:pushError4(vErrors,err18),errors++}}}else{
let err19={instancePath:instancePath+"/restored",keyword:"type",params:{type:"object"},parentSchema:schema484.properties.restored,data:data5};vErrors===null?vErrors=
[err19]:pushError4(vErrors,err19),errors++}}if(data.at!==void 0){let data7=data.at;if(typeof data7=="string"){if(!pattern72.test(data7)){let err20={instancePath:instancePath+
"/at",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?\
:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[\
0-5]\\d)$"},parentSchema:schema532,data:data7};vErrors===null?vErrors=[err20]:pushError4(vErrors,err20),errors++}}else{let err21={instancePath:instancePath+"/at",
keyword:"type",params:{type:"string"},parentSchema:schema532,data:data7};vErrors===null?vErrors=[err21]:pushError4(vErrors,err21),errors++}}if(data.by!==void 0){
let data8=data.by;if(typeof data8=="string"){if(func14(data8)>4e3){let err22={instancePath:instancePath+"/by",keyword:"maxLength",params:{limit:4e3},parentSchema:schema494,
data:data8};vErrors===null?vErrors=[err22]:pushError4(vErrors,err22),errors++}if(func14(data8)<1){let err23={instancePath:instancePath+"/by",keyword:"minLength",
params:{limit:1},parentSchema:schema494,data:data8};vErrors===null?vErrors=[err23]:pushError4(vErrors,err23),errors++}if(!pattern44.test(data8)){let err24={instancePath:instancePath+
"/by",keyword:"pattern",params:{pattern:"\\S"},parentSchema:schema494,data:data8};vErrors===null?vErrors=[err24]:pushError4(vErrors,err24),errors++}}else{let err25={
instancePath:instancePath+"/by",keyword:"type",params:{type:"string"},parentSchema:schema494,data:data8};vErrors===null?vErrors=[err25]:pushError4(vErrors,err25),
errors++}}}else{let err26={instancePath,keyword:"type",params:{type:"object"},parentSchema:schema484,data};vErrors===null?vErrors=[err26]:pushError4(vErrors,err26),
errors++}return validate204.errors=vErrors,errors===0}function pushError4(errors,error){errors.length<1e3&&errors.push(error)}function joinErrors3(errors,more){
for(let error of more)pushError4(errors,error);return errors}var validators={"clone-provenance":validate,"schema-compatibility":validate2,"dry-run":validate3,rollback:validate4};export{validators};
