// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/e\
vidence/schema-compatibility.schema.json",title:"Schema compatibility",description:"A clone whose database schema was compared with production's, without a find\
ing.",type:"object",required:["version","kind","engine","clone","checked","incompatible","at","by"],additionalProperties:!1,properties:{$schema:{type:"string",description:"\
Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},kind:{const:"schema-compatibility",description:"The kind of evi\
dence."},engine:{$ref:"#/$defs/text",description:"Database engine and its version."},clone:{$ref:"#/$defs/digest",description:"The clone that was checked: the d\
igest of its dump."},checked:{type:"integer",minimum:1,maximum:9007199254740991,description:"How many objects were compared."},incompatible:{const:0,description:"\
How many of them differ: none."},findings:{type:"array",maxItems:0,description:"What differs: nothing."},at:{$ref:"#/$defs/instant",description:"When this was e\
stablished."},by:{$ref:"#/$defs/text",description:"Who established it."}},$defs:{digest:{title:"Digest",type:"object",required:["sha256"],additionalProperties:!1,
properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"\
SHA-256: 64 lower-case hexadecimal digits."},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"\
string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d\
(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\\
d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."}}},schema49={type:"st\
ring",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},schema52={type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[\
13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[135\
79][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in\
 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."},func1=Object.prototype.hasOwnProperty,func2=require_ucs2length().default,
pattern4=new RegExp("\\S","u"),pattern6=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|\
2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\\
d|2[0-3]):[0-5]\\d)$","u"),schema50={title:"Digest",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},schema51={
type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},pattern5=new RegExp(
"^[0-9a-f]{64}$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sha256"},schema:schema50.required,parentSchema:schema50,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha\
256"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema50,
data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.sha256!==void 0){let data0=data.sha256;if(typeof data0=="string"){if(!pattern5.test(
data0)){let err2={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{\
64}$",parentSchema:schema51,data:data0};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema51.type,parentSchema:schema51,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema50.type,parentSchema:schema50,data};vErrors===
null?vErrors=[err4]:pushError(vErrors,err4),errors++}return validate21.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.engine===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"engine"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.clone===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clone"},schema:schema48.required,
parentSchema:schema48,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.checked===void 0){let err4={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"checked"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),
errors++}if(data.incompatible===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"incompatible"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.at===void 0){let err6={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"at"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),
errors++}if(data.by===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"},schema:schema48.required,parentSchema:schema48,
data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}for(let key0 in data)if(!func1.call(schema48.properties,key0)){let err8={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema48,data};vErrors===null?vErrors=[err8]:pushError(
vErrors,err8),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err9={instancePath:instancePath+"/$schema",schemaPath:"#/\
properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema48.properties.$schema.type,parentSchema:schema48.properties.$schema,data:data0};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err10={instancePath:instancePath+"/vers\
ion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema48.properties.version,data:data1};vErrors===null?
vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="schema-compatibility"){let err11={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"schema-compatibility"},schema:"schema-compatibility",parentSchema:schema48.properties.
kind,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.engine!==void 0){let data3=data.engine;if(typeof data3=="string"){if(func2(
data3)>4e3){let err12={instancePath:instancePath+"/engine",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema49,
data:data3};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(func2(data3)<1){let err13={instancePath:instancePath+"/engine",schemaPath:"#/$de\
fs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}
if(!pattern4.test(data3)){let err14={instancePath:instancePath+"/engine",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",
parentSchema:schema49,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+"/engine",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema49.type,parentSchema:schema49,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,
err15),errors++}}if(data.clone!==void 0&&(validate21(data.clone,{instancePath:instancePath+"/clone",parentData:data,parentDataProperty:"clone",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate21.errors:joinErrors(vErrors,validate21.errors),errors=vErrors.length)),data.checked!==void 0){let data5=data.checked;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err16={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{
type:"integer"},schema:schema48.properties.checked.type,parentSchema:schema48.properties.checked,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>9007199254740991||isNaN(data5)){let err17={instancePath:instancePath+"/checked",schemaPath:"#/prop\
erties/checked/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:schema48.properties.checked,data:data5};
vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(data5<1||isNaN(data5)){let err18={instancePath:instancePath+"/checked",schemaPath:"#/propert\
ies/checked/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema48.properties.checked,data:data5};vErrors===null?vErrors=[err18]:
pushError(vErrors,err18),errors++}}}if(data.incompatible!==void 0){let data6=data.incompatible;if(data6!==0){let err19={instancePath:instancePath+"/incompatible",
schemaPath:"#/properties/incompatible/const",keyword:"const",params:{allowedValue:0},schema:0,parentSchema:schema48.properties.incompatible,data:data6};vErrors===
null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.findings!==void 0){let data7=data.findings;if(Array.isArray(data7)){if(data7.length>0){let err20={
instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit:0},schema:0,parentSchema:schema48.properties.
findings,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}else{let err21={instancePath:instancePath+"/findings",schemaPath:"#/prope\
rties/findings/type",keyword:"type",params:{type:"array"},schema:schema48.properties.findings.type,parentSchema:schema48.properties.findings,data:data7};vErrors===
null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.at!==void 0){let data8=data.at;if(typeof data8=="string"){if(!pattern6.test(data8)){let err22={instancePath:instancePath+
"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\
\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-\
9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](\
?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema52,data:data8};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}}else{let err23={instancePath:instancePath+
"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data8};vErrors===null?vErrors=[err23]:
pushError(vErrors,err23),errors++}}if(data.by!==void 0){let data9=data.by;if(typeof data9=="string"){if(func2(data9)>4e3){let err24={instancePath:instancePath+"\
/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema49,data:data9};vErrors===null?vErrors=[err24]:pushError(
vErrors,err24),errors++}if(func2(data9)<1){let err25={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema49,data:data9};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(!pattern4.test(data9)){let err26={instancePath:instancePath+
"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema49,data:data9};vErrors===null?vErrors=[err26]:pushError(
vErrors,err26),errors++}}else{let err27={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema49.type,
parentSchema:schema49,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{let err28={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},schema:schema48.type,parentSchema:schema48,data};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}return validate20.
errors=vErrors,errors===0}function pushError(errors,error){errors.length<1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(
errors,error);return errors}export{validate};
