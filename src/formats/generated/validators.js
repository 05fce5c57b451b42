// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length}});var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
exports.default=equal}});var seal=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/seal.\
schema.json",title:"Seal",description:"A manifest that fixes files byte for byte: path, SHA-256 and byte length.",type:"object",required:["version","files"],additionalProperties:!1,
properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},name:{type:"str\
ing",minLength:1,maxLength:200,description:"What is sealed, in a few words."},root:{type:"string",description:`Repository folder that the paths start from; "." \
is the top. Without it, the seal's own folder.`},files:{type:"array",description:"The sealed files: at least one.",items:{$ref:"#/$defs/file"}},closed:{type:"ar\
ray",maxItems:1e3,description:"Patterns, from the root, inside which a file that this seal does not list is drift.",items:{type:"string",minLength:1}}},$defs:{file:{
title:"Sealed file",description:"One file and the bytes it must have.",type:"object",required:["path","sha256","bytes"],additionalProperties:!1,properties:{path:{
type:"string",description:"Path from the root, separated by /; never absolute, never through .. or a symbolic link."},sha256:{type:"string",pattern:"^[0-9a-f]{6\
4}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256 of the sealed bytes: 64 lower-case hexadecimal digits."},bytes:{type:"integer",
minimum:0,maximum:9007199254740991,description:"Length of the sealed bytes."},text:{$ref:"#/$defs/text"}}},text:{title:"Text declaration",description:"What the \
sealed text is said to be, so that a bad file cannot be sealed in unseen.",type:"object",additionalProperties:!1,properties:{bom:{type:"boolean",description:"Wh\
ether the text starts with a byte order mark."},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"],description:"How its lines end."},charset:{type:"strin\
g",enum:["utf-8","us-ascii"],description:"What its bytes are limited to."}}}}},func1=require_ucs2length().default,schema49={title:"Sealed file",description:"One\
 file and the bytes it must have.",type:"object",required:["path","sha256","bytes"],additionalProperties:!1,properties:{path:{type:"string",description:"Path fr\
om the root, separated by /; never absolute, never through .. or a symbolic link."},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower\
-case hexadecimal digits",description:"SHA-256 of the sealed bytes: 64 lower-case hexadecimal digits."},bytes:{type:"integer",minimum:0,maximum:9007199254740991,
description:"Length of the sealed bytes."},text:{$ref:"#/$defs/text"}}},schema50={title:"Text declaration",description:"What the sealed text is said to be, so t\
hat a bad file cannot be sealed in unseen.",type:"object",additionalProperties:!1,properties:{bom:{type:"boolean",description:"Whether the text starts with a by\
te order mark."},eol:{type:"string",enum:["lf","crlf","cr","mixed","none"],description:"How its lines end."},charset:{type:"string",enum:["utf-8","us-ascii"],description:"\
What its bytes are limited to."}}},pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err0]:pushError(vErrors,
err0),errors++}if(data.sha256===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema49.required,
parentSchema:schema49,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.bytes===void 0){let err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"bytes"},schema:schema49.required,parentSchema:schema49,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}
for(let key0 in data)if(!(key0==="path"||key0==="sha256"||key0==="bytes"||key0==="text")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema49,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.
path!==void 0){let data0=data.path;if(typeof data0!="string"){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"},schema:schema49.properties.path.type,parentSchema:schema49.properties.path,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}}
if(data.sha256!==void 0){let data1=data.sha256;if(typeof data1=="string"){if(!pattern4.test(data1)){let err5={instancePath:instancePath+"/sha256",schemaPath:"#/\
properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema49.properties.sha256,data:data1};vErrors===
null?vErrors=[err5]:pushError(vErrors,err5),errors++}}else{let err6={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{
type:"string"},schema:schema49.properties.sha256.type,parentSchema:schema49.properties.sha256,data:data1};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),
errors++}}if(data.bytes!==void 0){let data2=data.bytes;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:schema49.properties.bytes.type,parentSchema:schema49.properties.bytes,
data:data2};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2)){
let err8={instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:schema49.properties.bytes,data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data2<0||isNaN(data2)){let err9={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema49.properties.bytes,data:data2};
vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}}if(data.text!==void 0){let data3=data.text;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
for(let key1 in data3)if(!(key1==="bom"||key1==="eol"||key1==="charset")){let err10={instancePath:instancePath+"/text",schemaPath:"#/$defs/text/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema50,data:data3};vErrors===null?vErrors=[err10]:pushError(vErrors,
err10),errors++}if(data3.bom!==void 0){let data4=data3.bom;if(typeof data4!="boolean"){let err11={instancePath:instancePath+"/text/bom",schemaPath:"#/$defs/text\
/properties/bom/type",keyword:"type",params:{type:"boolean"},schema:schema50.properties.bom.type,parentSchema:schema50.properties.bom,data:data4};vErrors===null?
vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data3.eol!==void 0){let data5=data3.eol;if(typeof data5!="string"){let err12={instancePath:instancePath+"/\
text/eol",schemaPath:"#/$defs/text/properties/eol/type",keyword:"type",params:{type:"string"},schema:schema50.properties.eol.type,parentSchema:schema50.properties.
eol,data:data5};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(!(data5==="lf"||data5==="crlf"||data5==="cr"||data5==="mixed"||data5==="none")){
let err13={instancePath:instancePath+"/text/eol",schemaPath:"#/$defs/text/properties/eol/enum",keyword:"enum",params:{allowedValues:schema50.properties.eol.enum},
schema:schema50.properties.eol.enum,parentSchema:schema50.properties.eol,data:data5};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}if(data3.
charset!==void 0){let data6=data3.charset;if(typeof data6!="string"){let err14={instancePath:instancePath+"/text/charset",schemaPath:"#/$defs/text/properties/ch\
arset/type",keyword:"type",params:{type:"string"},schema:schema50.properties.charset.type,parentSchema:schema50.properties.charset,data:data6};vErrors===null?vErrors=
[err14]:pushError(vErrors,err14),errors++}if(!(data6==="utf-8"||data6==="us-ascii")){let err15={instancePath:instancePath+"/text/charset",schemaPath:"#/$defs/te\
xt/properties/charset/enum",keyword:"enum",params:{allowedValues:schema50.properties.charset.enum},schema:schema50.properties.charset.enum,parentSchema:schema50.
properties.charset,data:data6};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}}else{let err16={instancePath:instancePath+"/text",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:"object"},schema:schema50.type,parentSchema:schema50,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,
err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema49.type,parentSchema:schema49,data};vErrors===
null?vErrors=[err17]:pushError(vErrors,err17),errors++}return validate21.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema48.required,parentSchema:schema48,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.files===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},schema:schema48.
required,parentSchema:schema48,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="version"||
key0==="name"||key0==="root"||key0==="files"||key0==="closed")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema48,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.$schema!==void 0){let data0=data.
$schema;if(typeof data0!="string"){let err3={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},
schema:schema48.properties.$schema.type,parentSchema:schema48.properties.$schema,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}if(data.
version!==void 0){let data1=data.version;if(data1!==1){let err4={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},schema:1,parentSchema:schema48.properties.version,data:data1};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}}if(data.name!==void 0){
let data2=data.name;if(typeof data2=="string"){if(func1(data2)>200){let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:200},schema:200,parentSchema:schema48.properties.name,data:data2};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(func1(
data2)<1){let err6={instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema48.
properties.name,data:data2};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data2};vErrors===null?vErrors=
[err7]:pushError(vErrors,err7),errors++}}if(data.root!==void 0){let data3=data.root;if(typeof data3!="string"){let err8={instancePath:instancePath+"/root",schemaPath:"\
#/properties/root/type",keyword:"type",params:{type:"string"},schema:schema48.properties.root.type,parentSchema:schema48.properties.root,data:data3};vErrors===null?
vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.files!==void 0){let data4=data.files;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)
validate21(data4[i0],{instancePath:instancePath+"/files/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.
errors:joinErrors(vErrors,validate21.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"},schema:schema48.properties.files.type,parentSchema:schema48.properties.files,data:data4};vErrors===null?vErrors=[err9]:pushError(vErrors,
err9),errors++}}if(data.closed!==void 0){let data6=data.closed;if(Array.isArray(data6)){if(data6.length>1e3){let err10={instancePath:instancePath+"/closed",schemaPath:"\
#/properties/closed/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema48.properties.closed,data:data6};vErrors===null?vErrors=[err10]:
pushError(vErrors,err10),errors++}let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(typeof data7=="string"){if(func1(data7)<1){let err11={
instancePath:instancePath+"/closed/"+i1,schemaPath:"#/properties/closed/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema48.properties.
closed.items,data:data7};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/closed/"+i1,schemaPath:"#\
/properties/closed/items/type",keyword:"type",params:{type:"string"},schema:schema48.properties.closed.items.type,parentSchema:schema48.properties.closed.items,
data:data7};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}}else{let err13={instancePath:instancePath+"/closed",schemaPath:"#/properties/clos\
ed/type",keyword:"type",params:{type:"array"},schema:schema48.properties.closed.type,parentSchema:schema48.properties.closed,data:data6};vErrors===null?vErrors=
[err13]:pushError(vErrors,err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema48.type,parentSchema:schema48,
data};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}return validate20.errors=vErrors,errors===0}var blockers=validate23,schema51={$schema:"ht\
tps://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/blockers.schema.json",title:"Blocker register",
description:"The blockers of one decision, its options and its default.",type:"object",required:["version","packet","default","options","blockers"],additionalProperties:!1,
properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},packet:{$ref:"#\
/$defs/id",description:"Name of the decision packet."},default:{$ref:"#/$defs/id",description:"The option in force while nothing else is decided."},options:{type:"\
array",minItems:1,description:"What may be decided, in rising order.",items:{$ref:"#/$defs/option"}},grants:{type:"array",description:"Permissions that options \
may need, each given separately.",items:{$ref:"#/$defs/grant"}},blockers:{type:"array",minItems:1,description:"What blocks the decision: at least one.",items:{$ref:"\
#/$defs/blocker"}}},$defs:{id:{type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{\
C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",patternErrorMessage:"a name with a letter or a digit, without control or invisible characters, its words \
separated by single spaces",description:"An id or a name: spelling and case count."},sentence:{type:"string",minLength:1,maxLength:4e3},option:{title:"Option",description:"\
One thing that may be decided.",type:"object",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name o\
f the option."},summary:{$ref:"#/$defs/sentence",description:"What it means, in one sentence."},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'\
"all" or a list of blocker ids',items:{$ref:"#/$defs/id"},description:'Blockers that must be closed: "all", or a list of their ids.'},grants:{type:"array",items:{
$ref:"#/$defs/id"},description:"Grants that must be given."}}},grant:{title:"Grant",description:"A permission of its own.",type:"object",required:["id","status"],
additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the grant."},status:{type:"string",enum:["open","granted"],description:'Only "gra\
nted" is granted.'},by:{$ref:"#/$defs/id",description:"Who granted it; required once it is granted."},evidence:{$ref:"#/$defs/evidence"}}},blocker:{title:"Block\
er",description:"One thing that must be settled before the decision.",type:"object",required:["id","status","actors","gate"],additionalProperties:!1,properties:{
id:{$ref:"#/$defs/id",description:"Name of the blocker."},status:{type:"string",enum:["open","narrowed","closed"],description:'Only "closed" is closed.'},note:{
type:"string",maxLength:4e3,description:"What has been done so far."},actors:{type:"array",minItems:1,description:"Who acts next.",items:{$ref:"#/$defs/id"}},gate:{
$ref:"#/$defs/sentence",description:"What closes it."},evidence:{$ref:"#/$defs/evidence"},locks:{type:"array",description:"Paths, from this register's folder, t\
hat may not be resealed while this blocker is not closed.",items:{type:"string",minLength:1}}}},evidence:{title:"Evidence",description:"Sealed files that this r\
ests on.",type:"array",items:{type:"object",required:["path"],additionalProperties:!1,properties:{path:{type:"string",minLength:1,description:"Path of the file,\
 from this register's folder."},schema:{type:"string",minLength:1,description:"What it must validate against: clone-provenance, schema-compatibility, dry-run, r\
ollback, or the path of a JSON Schema."}}}}}},schema52={type:"string",minLength:1,maxLength:200,pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Cod\
e_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",patternErrorMessage:"a name with a letter or a digit, without control or invis\
ible characters, its words separated by single spaces",description:"An id or a name: spelling and case count."},pattern5=new RegExp("^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\\
p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$","u"),schema54={title:"Option",description:"One th\
ing that may be decided.",type:"object",required:["id","summary","requires"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/id",description:"Name of the \
option."},summary:{$ref:"#/$defs/sentence",description:"What it means, in one sentence."},requires:{type:["string","array"],pattern:"^all$",patternErrorMessage:'\
"all" or a list of blocker ids',items:{$ref:"#/$defs/id"},description:'Blockers that must be closed: "all", or a list of their ids.'},grants:{type:"array",items:{
$ref:"#/$defs/id"},description:"Grants that must be given."}}},schema56={type:"string",minLength:1,maxLength:4e3},pattern8=new RegExp("^all$","u");function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:schema54.required,parentSchema:schema54,
data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.summary===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"summary"},schema:schema54.required,parentSchema:schema54,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.requires===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"requires"},schema:schema54.required,parentSchema:schema54,data};
vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}for(let key0 in data)if(!(key0==="id"||key0==="summary"||key0==="requires"||key0==="grants")){let err3={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema54,data};vErrors===
null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err4={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,data:data0};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(func1(data0)<1){let err5={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema52,data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(!pattern5.test(data0)){let err6={instancePath:instancePath+"\
/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\\
p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorabl\
e_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}else{let err7={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data0};vErrors===null?vErrors=[err7]:pushError(
vErrors,err7),errors++}}if(data.summary!==void 0){let data1=data.summary;if(typeof data1=="string"){if(func1(data1)>4e3){let err8={instancePath:instancePath+"/s\
ummary",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema56,data:data1};vErrors===null?vErrors=[err8]:
pushError(vErrors,err8),errors++}if(func1(data1)<1){let err9={instancePath:instancePath+"/summary",schemaPath:"#/$defs/sentence/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema56,data:data1};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}else{let err10={instancePath:instancePath+"/\
summary",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},schema:schema56.type,parentSchema:schema56,data:data1};vErrors===null?vErrors=
[err10]:pushError(vErrors,err10),errors++}}if(data.requires!==void 0){let data2=data.requires;if(typeof data2!="string"&&!Array.isArray(data2)){let err11={instancePath:instancePath+
"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type:schema54.properties.requires.type},schema:schema54.properties.requires.type,parentSchema:schema54.
properties.requires,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(typeof data2=="string"&&!pattern8.test(data2)){let err12={instancePath:instancePath+
"/requires",schemaPath:"#/properties/requires/pattern",keyword:"pattern",params:{pattern:"^all$"},schema:"^all$",parentSchema:schema54.properties.requires,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(typeof data3==
"string"){if(func1(data3)>200){let err13={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:schema52,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(func1(data3)<1){let err14={instancePath:instancePath+"/req\
uires/"+i0,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err14]:pushError(
vErrors,err14),errors++}if(!pattern5.test(data3)){let err15={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{
pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"\
^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,
data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+"/requires/"+i0,schemaPath:"#/$defs/id/t\
ype",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}}}
if(data.grants!==void 0){let data4=data.grants;if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(typeof data5=="s\
tring"){if(func1(data5)>200){let err17={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,
parentSchema:schema52,data:data5};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(func1(data5)<1){let err18={instancePath:instancePath+"/gra\
nts/"+i1,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema52,data:data5};vErrors===null?vErrors=[err18]:pushError(
vErrors,err18),errors++}if(!pattern5.test(data5)){let err19={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p\
{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data5};
vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}else{let err20={instancePath:instancePath+"/grants/"+i1,schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{let err21={
instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"},schema:schema54.properties.grants.type,parentSchema:schema54.
properties.grants,data:data4};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},schema:schema54.type,parentSchema:schema54,data};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}return validate24.errors=
vErrors,errors===0}var schema59={title:"Grant",description:"A permission of its own.",type:"object",required:["id","status"],additionalProperties:!1,properties:{
id:{$ref:"#/$defs/id",description:"Name of the grant."},status:{type:"string",enum:["open","granted"],description:'Only "granted" is granted.'},by:{$ref:"#/$def\
s/id",description:"Who granted it; required once it is granted."},evidence:{$ref:"#/$defs/evidence"}}},schema62={title:"Evidence",description:"Sealed files that\
 this rests on.",type:"array",items:{type:"object",required:["path"],additionalProperties:!1,properties:{path:{type:"string",minLength:1,description:"Path of th\
e file, from this register's folder."},schema:{type:"string",minLength:1,description:"What it must validate against: clone-provenance, schema-compatibility, dry\
-run, rollback, or the path of a JSON Schema."}}}};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"id"},schema:schema59.required,parentSchema:schema59,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.
status===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:schema59.required,parentSchema:schema59,
data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)if(!(key0==="id"||key0==="status"||key0==="by"||key0==="evidence")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema59,data};vErrors===
null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(data0)>200){let err3={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,data:data0};vErrors===null?vErrors=[err3]:pushError(
vErrors,err3),errors++}if(func1(data0)<1){let err4={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema52,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(!pattern5.test(data0)){let err5={instancePath:instancePath+"\
/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\\
p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorabl\
e_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}}else{let err6={instancePath:instancePath+
"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data0};vErrors===null?vErrors=[err6]:pushError(
vErrors,err6),errors++}}if(data.status!==void 0){let data1=data.status;if(typeof data1!="string"){let err7={instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},schema:schema59.properties.status.type,parentSchema:schema59.properties.status,data:data1};vErrors===
null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(!(data1==="open"||data1==="granted")){let err8={instancePath:instancePath+"/status",schemaPath:"#/proper\
ties/status/enum",keyword:"enum",params:{allowedValues:schema59.properties.status.enum},schema:schema59.properties.status.enum,parentSchema:schema59.properties.
status,data:data1};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.by!==void 0){let data2=data.by;if(typeof data2=="string"){if(func1(data2)>
200){let err9={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,data:data2};
vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(func1(data2)<1){let err10={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema52,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(!pattern5.test(data2)){
let err11={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorabl\
e_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\\
u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),
errors++}}else{let err12={instancePath:instancePath+"/by",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,
data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.evidence!==void 0){let data3=data.evidence;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.path===void 0){let err13={instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/$defs/evidence/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema62.items.required,parentSchema:schema62.
items,data:data4};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}for(let key1 in data4)if(!(key1==="path"||key1==="schema")){let err14={instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/$defs/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema62.
items,data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(data4.path!==void 0){let data5=data4.path;if(typeof data5=="string"){if(func1(
data5)<1){let err15={instancePath:instancePath+"/evidence/"+i0+"/path",schemaPath:"#/$defs/evidence/items/properties/path/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema62.items.properties.path,data:data5};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+
"/evidence/"+i0+"/path",schemaPath:"#/$defs/evidence/items/properties/path/type",keyword:"type",params:{type:"string"},schema:schema62.items.properties.path.type,
parentSchema:schema62.items.properties.path,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data4.schema!==void 0){let data6=data4.
schema;if(typeof data6=="string"){if(func1(data6)<1){let err17={instancePath:instancePath+"/evidence/"+i0+"/schema",schemaPath:"#/$defs/evidence/items/propertie\
s/schema/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema62.items.properties.schema,data:data6};vErrors===null?vErrors=[err17]:pushError(
vErrors,err17),errors++}}else{let err18={instancePath:instancePath+"/evidence/"+i0+"/schema",schemaPath:"#/$defs/evidence/items/properties/schema/type",keyword:"\
type",params:{type:"string"},schema:schema62.items.properties.schema.type,parentSchema:schema62.items.properties.schema,data:data6};vErrors===null?vErrors=[err18]:
pushError(vErrors,err18),errors++}}}else{let err19={instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/$defs/evidence/items/type",keyword:"type",params:{type:"\
object"},schema:schema62.items.type,parentSchema:schema62.items,data:data4};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}}else{let err20={instancePath:instancePath+
"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type:"array"},schema:schema62.type,parentSchema:schema62,data:data3};vErrors===null?vErrors=
[err20]:pushError(vErrors,err20),errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema59.type,parentSchema:schema59,
data};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}return validate26.errors=vErrors,errors===0}var schema63={title:"Blocker",description:"On\
e thing that must be settled before the decision.",type:"object",required:["id","status","actors","gate"],additionalProperties:!1,properties:{id:{$ref:"#/$defs/\
id",description:"Name of the blocker."},status:{type:"string",enum:["open","narrowed","closed"],description:'Only "closed" is closed.'},note:{type:"string",maxLength:4e3,
description:"What has been done so far."},actors:{type:"array",minItems:1,description:"Who acts next.",items:{$ref:"#/$defs/id"}},gate:{$ref:"#/$defs/sentence",
description:"What closes it."},evidence:{$ref:"#/$defs/evidence"},locks:{type:"array",description:"Paths, from this register's folder, that may not be resealed \
while this blocker is not closed.",items:{type:"string",minLength:1}}}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"id"},schema:schema63.required,parentSchema:schema63,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.
status===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:schema63.required,parentSchema:schema63,
data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.actors===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"actors"},schema:schema63.required,parentSchema:schema63,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.gate===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"gate"},schema:schema63.required,parentSchema:schema63,data};vErrors===
null?vErrors=[err3]:pushError(vErrors,err3),errors++}for(let key0 in data)if(!(key0==="id"||key0==="status"||key0==="note"||key0==="actors"||key0==="gate"||key0===
"evidence"||key0==="locks")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema63,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(func1(
data0)>200){let err5={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,
data:data0};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(func1(data0)<1){let err6={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema52,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(!pattern5.
test(data0)){let err7={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Defa\
ult_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_\
Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data0};vErrors===null?vErrors=[err7]:pushError(vErrors,
err7),errors++}}else{let err8={instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,
data:data0};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.status!==void 0){let data1=data.status;if(typeof data1!="string"){let err9={
instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},schema:schema63.properties.status.type,parentSchema:schema63.
properties.status,data:data1};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!(data1==="open"||data1==="narrowed"||data1==="closed")){let err10={
instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema63.properties.status.enum},schema:schema63.
properties.status.enum,parentSchema:schema63.properties.status,data:data1};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.note!==void 0){
let data2=data.note;if(typeof data2=="string"){if(func1(data2)>4e3){let err11={instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"\
maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema63.properties.note,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{
let err12={instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:schema63.properties.note.type,parentSchema:schema63.
properties.note,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.actors!==void 0){let data3=data.actors;if(Array.isArray(data3)){
if(data3.length<1){let err13={instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema63.
properties.actors,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0];
if(typeof data4=="string"){if(func1(data4)>200){let err14={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{
limit:200},schema:200,parentSchema:schema52,data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(func1(data4)<1){let err15={instancePath:instancePath+
"/actors/"+i0,schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema52,data:data4};vErrors===null?vErrors=[err15]:pushError(
vErrors,err15),errors++}if(!pattern5.test(data4)){let err16={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"\
^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p\
{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data4};
vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}else{let err17={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/$defs/id/type",keyword:"\
type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}}else{let err18={
instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",params:{type:"array"},schema:schema63.properties.actors.type,parentSchema:schema63.
properties.actors,data:data3};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.gate!==void 0){let data5=data.gate;if(typeof data5=="str\
ing"){if(func1(data5)>4e3){let err19={instancePath:instancePath+"/gate",schemaPath:"#/$defs/sentence/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,
parentSchema:schema56,data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}if(func1(data5)<1){let err20={instancePath:instancePath+"/gat\
e",schemaPath:"#/$defs/sentence/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema56,data:data5};vErrors===null?vErrors=[err20]:pushError(
vErrors,err20),errors++}}else{let err21={instancePath:instancePath+"/gate",schemaPath:"#/$defs/sentence/type",keyword:"type",params:{type:"string"},schema:schema56.
type,parentSchema:schema56,data:data5};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.evidence!==void 0){let data6=data.evidence;if(Array.
isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++){let data7=data6[i1];if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.path===void 0){
let err22={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema62.
items.required,parentSchema:schema62.items,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}for(let key1 in data7)if(!(key1==="path"||
key1==="schema")){let err23={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},schema:!1,parentSchema:schema62.items,data:data7};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}if(data7.path!==void 0){
let data8=data7.path;if(typeof data8=="string"){if(func1(data8)<1){let err24={instancePath:instancePath+"/evidence/"+i1+"/path",schemaPath:"#/$defs/evidence/ite\
ms/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema62.items.properties.path,data:data8};vErrors===null?vErrors=[err24]:
pushError(vErrors,err24),errors++}}else{let err25={instancePath:instancePath+"/evidence/"+i1+"/path",schemaPath:"#/$defs/evidence/items/properties/path/type",keyword:"\
type",params:{type:"string"},schema:schema62.items.properties.path.type,parentSchema:schema62.items.properties.path,data:data8};vErrors===null?vErrors=[err25]:pushError(
vErrors,err25),errors++}}if(data7.schema!==void 0){let data9=data7.schema;if(typeof data9=="string"){if(func1(data9)<1){let err26={instancePath:instancePath+"/e\
vidence/"+i1+"/schema",schemaPath:"#/$defs/evidence/items/properties/schema/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema62.items.
properties.schema,data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}else{let err27={instancePath:instancePath+"/evidence/"+i1+"/sche\
ma",schemaPath:"#/$defs/evidence/items/properties/schema/type",keyword:"type",params:{type:"string"},schema:schema62.items.properties.schema.type,parentSchema:schema62.
items.properties.schema,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{let err28={instancePath:instancePath+"/evidence/"+i1,
schemaPath:"#/$defs/evidence/items/type",keyword:"type",params:{type:"object"},schema:schema62.items.type,parentSchema:schema62.items,data:data7};vErrors===null?
vErrors=[err28]:pushError(vErrors,err28),errors++}}}else{let err29={instancePath:instancePath+"/evidence",schemaPath:"#/$defs/evidence/type",keyword:"type",params:{
type:"array"},schema:schema62.type,parentSchema:schema62,data:data6};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}if(data.locks!==void 0){let data10=data.
locks;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func1(data11)<1){let err30={
instancePath:instancePath+"/locks/"+i2,schemaPath:"#/properties/locks/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema63.properties.
locks.items,data:data11};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}else{let err31={instancePath:instancePath+"/locks/"+i2,schemaPath:"#/\
properties/locks/items/type",keyword:"type",params:{type:"string"},schema:schema63.properties.locks.items.type,parentSchema:schema63.properties.locks.items,data:data11};
vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}}}else{let err32={instancePath:instancePath+"/locks",schemaPath:"#/properties/locks/type",keyword:"\
type",params:{type:"array"},schema:schema63.properties.locks.type,parentSchema:schema63.properties.locks,data:data10};vErrors===null?vErrors=[err32]:pushError(vErrors,
err32),errors++}}}else{let err33={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema63.type,parentSchema:schema63,data};vErrors===
null?vErrors=[err33]:pushError(vErrors,err33),errors++}return validate28.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.packet===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packet"},schema:schema51.
required,parentSchema:schema51,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.default===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"default"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.options===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"options"},schema:schema51.required,
parentSchema:schema51,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.blockers===void 0){let err4={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"blockers"},schema:schema51.required,parentSchema:schema51,data};vErrors===null?vErrors=[err4]:pushError(vErrors,
err4),errors++}for(let key0 in data)if(!(key0==="$schema"||key0==="version"||key0==="packet"||key0==="default"||key0==="options"||key0==="grants"||key0==="block\
ers")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema51,
data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err6={instancePath:instancePath+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema51.properties.$schema.type,parentSchema:schema51.properties.
$schema,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err7={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema51.properties.version,data:data1};vErrors===
null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.packet!==void 0){let data2=data.packet;if(typeof data2=="string"){if(func1(data2)>200){let err8={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,data:data2};vErrors===null?vErrors=[err8]:pushError(
vErrors,err8),errors++}if(func1(data2)<1){let err9={instancePath:instancePath+"/packet",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema52,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!pattern5.test(data2)){let err10={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\\
p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_Ig\
norable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}else{let err11={instancePath:instancePath+
"/packet",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data2};vErrors===null?vErrors=[err11]:
pushError(vErrors,err11),errors++}}if(data.default!==void 0){let data3=data.default;if(typeof data3=="string"){if(func1(data3)>200){let err12={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err12]:
pushError(vErrors,err12),errors++}if(func1(data3)<1){let err13={instancePath:instancePath+"/default",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(!pattern5.test(data3)){let err14={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\
\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+)*$"},schema:"^(?=.*[\\p{L}\\p{N}])[^\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]+(?: [^\\p{C}\\p{Z}\\p{Default_\
Ignorable_Code_Point}\\u2800]+)*$",parentSchema:schema52,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+
"/default",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},schema:schema52.type,parentSchema:schema52,data:data3};vErrors===null?vErrors=[err15]:
pushError(vErrors,err15),errors++}}if(data.options!==void 0){let data4=data.options;if(Array.isArray(data4)){if(data4.length<1){let err16={instancePath:instancePath+
"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema51.properties.options,data:data4};vErrors===
null?vErrors=[err16]:pushError(vErrors,err16),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate24(data4[i0],{instancePath:instancePath+"/options\
/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:joinErrors(vErrors,validate24.errors),errors=vErrors.
length)}else{let err17={instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},schema:schema51.properties.
options.type,parentSchema:schema51.properties.options,data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.grants!==void 0){let data6=data.
grants;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate26(data6[i1],{instancePath:instancePath+"/grants/"+i1,parentData:data6,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:joinErrors(vErrors,validate26.errors),errors=vErrors.length)}else{let err18={instancePath:instancePath+
"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"array"},schema:schema51.properties.grants.type,parentSchema:schema51.properties.grants,
data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.blockers!==void 0){let data8=data.blockers;if(Array.isArray(data8)){if(data8.
length<1){let err19={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema51.
properties.blockers,data:data8};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}let len2=data8.length;for(let i2=0;i2<len2;i2++)validate28(data8[i2],
{instancePath:instancePath+"/blockers/"+i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:joinErrors(
vErrors,validate28.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{
type:"array"},schema:schema51.properties.blockers.type,parentSchema:schema51.properties.blockers,data:data8};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),
errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema51.type,parentSchema:schema51,data};vErrors===null?
vErrors=[err21]:pushError(vErrors,err21),errors++}return validate23.errors=vErrors,errors===0}var report=validate30,schema68={$schema:"https://json-schema.org/d\
raft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/report.schema.json",title:"Report of seal-vs-bytes",description:"What\
 one run found: the same from the Action and the command line.",type:"object",required:["version","verdict","mode","checked","controls","seals","counts","files",
"reseals","relaxations","blockers","findings","problems","shard","run"],additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this \
schema, for editors."},version:{const:1},verdict:{type:"string",enum:["pass","fail","error"],description:"error: could not judge; never a pass."},mode:{type:"st\
ring",enum:["enforce","advisory"]},checked:{description:"Which commits were compared.",type:"object",required:["source","commit","base","head","branch","against"],
additionalProperties:!1,properties:{source:{type:"string",enum:["commit","index","work-tree"]},commit:{type:["string","null"]},base:{type:["string","null"]},head:{
type:["string","null"]},branch:{description:"The branch that the change would land on; null where nobody proposes anything.",type:["string","null"]},against:{type:[
"string","null"]}}},controls:{description:"Negative controls: run, and caught.",type:"object",required:["run","caught"],additionalProperties:!1,properties:{run:{
type:"integer",minimum:0},caught:{type:"integer",minimum:0}}},seals:{type:"array",items:{$ref:"#/$defs/seal"}},counts:{description:"Files sealed, matching and d\
rifting; bytes hashed.",type:"object",required:["sealed","matching","drifted","bytes"],additionalProperties:!1,properties:{sealed:{type:"integer",minimum:0},matching:{
type:"integer",minimum:0},drifted:{type:"integer",minimum:0},bytes:{type:"integer",minimum:0}}},files:{type:"array",items:{$ref:"#/$defs/file"}},reseals:{type:"\
array",items:{$ref:"#/$defs/reseal"}},relaxations:{type:"array",items:{$ref:"#/$defs/relaxation"}},blockers:{anyOf:[{$ref:"#/$defs/blockers"},{type:"null"}]},findings:{
type:"array",items:{$ref:"#/$defs/finding"}},problems:{type:"array",items:{$ref:"#/$defs/problem"}},shard:{description:"Which part of the sealed files this repo\
rt is of; null: all of them.",type:["object","null"],required:["index","count","sealed","options"],additionalProperties:!1,properties:{index:{type:"integer",minimum:1},
count:{type:"integer",minimum:1},sealed:{description:"How many files are sealed in all parts together.",type:"integer",minimum:0},options:{description:"The opti\
ons as the register has them: the joined report decides.",type:"array",items:{$ref:"#/$defs/option"}}}},run:{description:"This run.",type:"object",required:["id",
"attempt","url","repository","event","status","startedAt","milliseconds"],additionalProperties:!1,properties:{id:{type:["string","null"]},attempt:{type:["intege\
r","null"],minimum:0},url:{type:["string","null"]},repository:{description:"Web address of the repository.",type:["string","null"]},event:{type:["string","null"]},
status:{description:"The commit status that this run keeps; null: none.",type:["string","null"]},startedAt:{type:"string"},milliseconds:{type:"number",minimum:0}}}},
$defs:{sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"},trust:{type:"string",enum:["base","new","head"],description:"\
base: from the trusted side; new: only the head has it; head: there is no base."},status:{type:"string",enum:["open","narrowed","closed"]},digest:{description:"\
SHA-256 and byte length.",type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"},bytes:{type:"integer",minimum:0},
digests:{$ref:"#/$defs/digests"}}},sealedDigest:{description:"SHA-256, null where a foreign seal uses other algorithms alone, and byte length, null where it car\
ries none.",type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{anyOf:[{$ref:"#/$defs/sha256"},{type:"null"}]},bytes:{type:["i\
nteger","null"],minimum:0},digests:{$ref:"#/$defs/digests"}}},cause:{description:"A named change from sealed to found bytes, and how it is known.",type:"object",
required:["id","proof","summary"],additionalProperties:!1,properties:{id:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed",
"eol-doubled","final-newline-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invi\
sible","homoglyph","unicode-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escap\
ed","transcoded","mojibake","replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped",
"git-lfs-pointer","symlink","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"]},proof:{type:"string",enum:["reconstructed",
"reproduced","located","observed"]},summary:{type:"string"}}},location:{description:"One place of a drift in the found file.",type:"object",required:["line","co\
lumn","endLine","endColumn","offset","length","cause","found","sealed"],additionalProperties:!1,properties:{line:{type:"integer",minimum:1},column:{type:"intege\
r",minimum:1},endLine:{type:"integer",minimum:1},endColumn:{type:"integer",minimum:1},offset:{type:"integer",minimum:0},length:{type:"integer",minimum:0,description:"\
Bytes of the found file that the place spans."},cause:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled","fin\
al-newline-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","homoglyph",
"unicode-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escaped","transcoded","m\
ojibake","replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs-pointer",
"symlink","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"]},found:{type:["string","null"]},sealed:{type:["string","null"]}}},
excerpts:{description:"The first differences of a drifted file, line by line; null where no text can be shown.",type:"object",required:["hunks","cut"],additionalProperties:!1,
properties:{hunks:{type:"array",items:{$ref:"#/$defs/excerpt"}},cut:{type:"boolean",description:"There are further differences beyond these."}}},excerpt:{description:"\
Neighbouring lines, sealed and found.",type:"object",required:["sealedStart","foundStart","lines"],additionalProperties:!1,properties:{sealedStart:{type:"intege\
r",minimum:1},foundStart:{type:"integer",minimum:1},lines:{type:"array",items:{type:"object",required:["kind","sealedLine","foundLine","text","changed"],additionalProperties:!1,
properties:{kind:{type:"string",enum:["same","sealed","found"]},sealedLine:{type:["integer","null"],minimum:1},foundLine:{type:["integer","null"],minimum:1},text:{
type:"string",description:"Visible text: invisible and look-alike characters are tokens."},changed:{type:"array",items:{type:"array",minItems:2,maxItems:2,items:{
type:"integer",minimum:0}},description:"What differs, in UTF-16 code units of the text, ends excluded."}}}}}},seal:{description:"A seal that was checked.",type:"\
object",required:["path","format","trust","files","sha256"],additionalProperties:!1,properties:{path:{type:"string"},format:{type:"string",enum:["native","check\
sums","bagit","in-toto"]},trust:{$ref:"#/$defs/trust"},files:{type:"integer",minimum:0},sha256:{$ref:"#/$defs/sha256"}}},file:{description:"A sealed file, or an\
 unlisted one inside a closed pattern.",type:"object",required:["path","seal","trust","status","sealed","found","mismatch","since","explained","causes","locatio\
ns","more","excerpts","fault","limit","restore","sealLine"],additionalProperties:!1,properties:{path:{type:"string"},seal:{type:"string"},trust:{$ref:"#/$defs/t\
rust"},status:{type:"string",enum:["match","drift","missing","unlisted","not-regular","unreadable"]},sealed:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}]},
found:{anyOf:[{$ref:"#/$defs/digest"},{type:"null"}]},mismatch:{type:"array",items:{type:"string",enum:["sha256","sha512","sha384","sha224","sha3-512","sha3-384",
"sha3-256","sha3-224","sha1","md5","bytes"]},description:"Which of the sealed facts the found bytes contradict."},since:{type:"string",enum:["this-change","base",
"unknown"],description:"Whose the drift is."},explained:{type:"boolean",description:"The causes, all proven, account for every differing byte."},causes:{type:"a\
rray",items:{$ref:"#/$defs/cause"},description:"In the order in which the changes were made."},locations:{type:"array",items:{$ref:"#/$defs/location"}},more:{type:"\
integer",minimum:0,description:"Places beyond those listed."},excerpts:{anyOf:[{$ref:"#/$defs/excerpts"},{type:"null"}]},fault:{type:"string",enum:["file","seal"],
description:"Which side is wrong."},limit:{type:["string","null"],description:"Why the search for the cause was not started, or stopped."},restore:{type:["strin\
g","null"],description:"The command that restores the sealed bytes."},sealLine:{type:["integer","null"],minimum:1,description:"Line of the seal that names the f\
ile."}}},approval:{description:"Who approved, on which commit.",type:"object",required:["by","commit"],additionalProperties:!1,properties:{by:{type:"string"},commit:{
type:"string"}}},relaxation:{description:"A change by which a register of the base requires less, or something else.",type:"object",required:["kind","register",
"subject","was","now","file","line","approved","decision","because"],additionalProperties:!1,properties:{kind:{type:"string",enum:["option-removed","option-adde\
d","option-requires","option-grants","option-summary","default-changed","evidence-removed","lock-removed","actors-changed","gate-changed","grantor-changed","sch\
ema-changed","register-replaced"]},register:{type:"string"},subject:{type:"string"},was:{type:"string"},now:{type:"string"},file:{type:["string","null"]},line:{
type:["integer","null"],minimum:1},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}]},decision:{type:"string",enum:["allowed","approved","refused"]},because:{
type:"string"}}},reseal:{description:"A change to what a trusted seal says.",type:"object",required:["kind","seal","path","was","now","approved","decision","bec\
ause"],additionalProperties:!1,properties:{kind:{type:"string",enum:["reseal","coverage-shrunk","seal-removed","seal-moved","root-moved","closed-shrunk","text-c\
hanged"]},seal:{type:"string"},path:{type:"string"},was:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}]},now:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"n\
ull"}]},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}]},decision:{type:"string",enum:["allowed","approved","refused"]},because:{type:"string"}}},finding:{
description:"Anything else a reviewer must know.",type:"object",required:["code","severity","message","file","line","remedy"],additionalProperties:!1,properties:{
code:{type:"string",enum:["register-removed","register-changed","blocker-vanished","blocker-renamed","blocker-closed-without-evidence","blocker-edited","locked-\
resealed","grant-vanished","grant-without-evidence","text-mismatch","closed-unmatched","total-mismatch","link-followed","seal-note","open-blockers","gate-change\
d","gate-trial","gate-removed","seal-new","base-moved","head-alone","state-unknown","twin-refused","entry-refused","checkout-differs","unprotected"]},severity:{
type:"string",enum:["fail","note"]},message:{type:"string"},file:{type:["string","null"]},line:{type:["integer","null"],minimum:1},remedy:{type:["string","null"]},
subjects:{description:"The sealed files it is about: the first paths, and how many there are.",type:"object",required:["named","count"],additionalProperties:!1,
properties:{named:{type:"array",items:{type:"string"}},count:{type:"integer",minimum:0}}}}},problem:{description:"Why the verdict is error.",type:"object",required:[
"code","message","file","line","column","remedy"],additionalProperties:!1,properties:{code:{type:"string",enum:["bad-input","bad-event","out-of-date","pattern-u\
nmatched","nothing-sealed","not-a-repository","commit-missing","base-missing","merge-mismatch","object-missing","git-failed","unreadable","not-utf8","bom-refuse\
d","too-large","too-deep","not-json","duplicate-key","not-markdown-register","schema-violation","malformed-line","unsupported-algorithm","invalid-bag","invalid-\
statement","empty-seal","unsafe-path","duplicate-path","seals-disagree","duplicate-id","look-alike-id","unknown-lock","unknown-id","unknown-default","evidence-s\
chema","untrusted-report","shards-incomplete","shards-disagree","control-passed","defect"]},message:{type:"string"},file:{type:["string","null"]},line:{type:["i\
nteger","null"],minimum:1},column:{type:["integer","null"],minimum:1},remedy:{type:"string"}}},evidence:{description:"A file that a closing rests on.",type:"obj\
ect",required:["path","schema","holds","because"],additionalProperties:!1,properties:{path:{type:"string"},schema:{type:["string","null"]},holds:{type:"boolean"},
because:{type:"string"}}},blocker:{description:"A blocker, as it counts in this run.",type:"object",required:["id","register","line","status","stated","was","ch\
ange","note","actors","gate","evidence"],additionalProperties:!1,properties:{id:{type:"string"},register:{type:"string"},line:{description:"Line of the checked \
commit's register that states it; null if it vanished.",type:["integer","null"],minimum:1},status:{$ref:"#/$defs/status"},stated:{type:["string","null"],enum:["\
open","narrowed","closed",null]},was:{type:["string","null"],enum:["open","narrowed","closed",null]},change:{type:["string","null"],enum:["added","opened","narr\
owed","closed","reopened","vanished","edited",null]},note:{type:"string"},actors:{type:"array",items:{type:"string"}},gate:{type:"string"},evidence:{type:"array",
items:{$ref:"#/$defs/evidence"}}}},option:{description:"An option of the decision.",type:"object",required:["id","register","summary","state","admissible","beca\
use"],additionalProperties:!1,properties:{id:{type:"string"},register:{type:"string"},summary:{type:"string"},state:{type:"string",description:"By what the base\
 already has; resting on what this change closes, grants or relaxes; or neither.",enum:["admissible","admissible-once-merged","not-admissible"]},admissible:{type:"\
boolean",description:'Whether the state is "admissible".'},because:{type:"array",items:{type:"string"}}}},grant:{description:"A grant of the decision.",type:"ob\
ject",required:["id","register","status","by","counts"],additionalProperties:!1,properties:{id:{type:"string"},register:{type:"string"},status:{type:"string",enum:[
"open","granted"]},by:{type:["string","null"]},counts:{type:"boolean"}}},register:{description:"A blocker register that was read.",type:"object",required:["path",
"trust","packet","default","total","open"],additionalProperties:!1,properties:{path:{type:"string"},trust:{$ref:"#/$defs/trust"},packet:{type:"string"},default:{
type:"string"},total:{type:"integer",minimum:0},open:{type:"integer",minimum:0}}},blockers:{description:"The blockers of the decision.",type:"object",required:[
"packet","default","total","open","registers","items","options","grants"],additionalProperties:!1,properties:{packet:{type:"string"},default:{type:"string"},total:{
type:"integer",minimum:0},open:{type:"integer",minimum:0},registers:{type:"array",items:{$ref:"#/$defs/register"}},items:{type:"array",items:{$ref:"#/$defs/bloc\
ker"}},options:{type:"array",items:{$ref:"#/$defs/option"}},grants:{type:"array",items:{$ref:"#/$defs/grant"}}}},digests:{description:"Digests in lower-case hex\
 by algorithms beside SHA-256; absent where the seal uses none.",type:"object",additionalProperties:!1,minProperties:1,properties:{sha512:{type:"string",pattern:"\
^[0-9a-f]{128}$"},sha384:{type:"string",pattern:"^[0-9a-f]{96}$"},sha224:{type:"string",pattern:"^[0-9a-f]{56}$"},"sha3-512":{type:"string",pattern:"^[0-9a-f]{1\
28}$"},"sha3-384":{type:"string",pattern:"^[0-9a-f]{96}$"},"sha3-256":{type:"string",pattern:"^[0-9a-f]{64}$"},"sha3-224":{type:"string",pattern:"^[0-9a-f]{56}$"},
sha1:{type:"string",pattern:"^[0-9a-f]{40}$"},md5:{type:"string",pattern:"^[0-9a-f]{32}$"}}}}},schema96={description:"Anything else a reviewer must know.",type:"\
object",required:["code","severity","message","file","line","remedy"],additionalProperties:!1,properties:{code:{type:"string",enum:["register-removed","register\
-changed","blocker-vanished","blocker-renamed","blocker-closed-without-evidence","blocker-edited","locked-resealed","grant-vanished","grant-without-evidence","t\
ext-mismatch","closed-unmatched","total-mismatch","link-followed","seal-note","open-blockers","gate-changed","gate-trial","gate-removed","seal-new","base-moved",
"head-alone","state-unknown","twin-refused","entry-refused","checkout-differs","unprotected"]},severity:{type:"string",enum:["fail","note"]},message:{type:"stri\
ng"},file:{type:["string","null"]},line:{type:["integer","null"],minimum:1},remedy:{type:["string","null"]},subjects:{description:"The sealed files it is about:\
 the first paths, and how many there are.",type:"object",required:["named","count"],additionalProperties:!1,properties:{named:{type:"array",items:{type:"string"}},
count:{type:"integer",minimum:0}}}}},schema97={description:"Why the verdict is error.",type:"object",required:["code","message","file","line","column","remedy"],
additionalProperties:!1,properties:{code:{type:"string",enum:["bad-input","bad-event","out-of-date","pattern-unmatched","nothing-sealed","not-a-repository","com\
mit-missing","base-missing","merge-mismatch","object-missing","git-failed","unreadable","not-utf8","bom-refused","too-large","too-deep","not-json","duplicate-ke\
y","not-markdown-register","schema-violation","malformed-line","unsupported-algorithm","invalid-bag","invalid-statement","empty-seal","unsafe-path","duplicate-p\
ath","seals-disagree","duplicate-id","look-alike-id","unknown-lock","unknown-id","unknown-default","evidence-schema","untrusted-report","shards-incomplete","sha\
rds-disagree","control-passed","defect"]},message:{type:"string"},file:{type:["string","null"]},line:{type:["integer","null"],minimum:1},column:{type:["integer",
"null"],minimum:1},remedy:{type:"string"}}},schema94={description:"An option of the decision.",type:"object",required:["id","register","summary","state","admiss\
ible","because"],additionalProperties:!1,properties:{id:{type:"string"},register:{type:"string"},summary:{type:"string"},state:{type:"string",description:"By wh\
at the base already has; resting on what this change closes, grants or relaxes; or neither.",enum:["admissible","admissible-once-merged","not-admissible"]},admissible:{
type:"boolean",description:'Whether the state is "admissible".'},because:{type:"array",items:{type:"string"}}}},func32=Object.prototype.hasOwnProperty,schema69={
description:"A seal that was checked.",type:"object",required:["path","format","trust","files","sha256"],additionalProperties:!1,properties:{path:{type:"string"},
format:{type:"string",enum:["native","checksums","bagit","in-toto"]},trust:{$ref:"#/$defs/trust"},files:{type:"integer",minimum:0},sha256:{$ref:"#/$defs/sha256"}}},
schema70={type:"string",enum:["base","new","head"],description:"base: from the trusted side; new: only the head has it; head: there is no base."},schema71={type:"\
string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits"};function validate31(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema69.required,parentSchema:schema69,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.format===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},schema:schema69.
required,parentSchema:schema69,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.trust===void 0){let err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"trust"},schema:schema69.required,parentSchema:schema69,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.files===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},schema:schema69.required,
parentSchema:schema69,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.sha256===void 0){let err4={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"sha256"},schema:schema69.required,parentSchema:schema69,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),
errors++}for(let key0 in data)if(!(key0==="path"||key0==="format"||key0==="trust"||key0==="files"||key0==="sha256")){let err5={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema69,data};vErrors===null?vErrors=[err5]:pushError(vErrors,
err5),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0!="string"){let err6={instancePath:instancePath+"/path",schemaPath:"#/properties/path/t\
ype",keyword:"type",params:{type:"string"},schema:schema69.properties.path.type,parentSchema:schema69.properties.path,data:data0};vErrors===null?vErrors=[err6]:
pushError(vErrors,err6),errors++}}if(data.format!==void 0){let data1=data.format;if(typeof data1!="string"){let err7={instancePath:instancePath+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"},schema:schema69.properties.format.type,parentSchema:schema69.properties.format,data:data1};vErrors===
null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(!(data1==="native"||data1==="checksums"||data1==="bagit"||data1==="in-toto")){let err8={instancePath:instancePath+
"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:schema69.properties.format.enum},schema:schema69.properties.format.enum,parentSchema:schema69.
properties.format,data:data1};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.trust!==void 0){let data2=data.trust;if(typeof data2!="str\
ing"){let err9={instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/type",keyword:"type",params:{type:"string"},schema:schema70.type,parentSchema:schema70,
data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!(data2==="base"||data2==="new"||data2==="head")){let err10={instancePath:instancePath+
"/trust",schemaPath:"#/$defs/trust/enum",keyword:"enum",params:{allowedValues:schema70.enum},schema:schema70.enum,parentSchema:schema70,data:data2};vErrors===null?
vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.files!==void 0){let data3=data.files;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err11={instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"integer"},schema:schema69.properties.files.
type,parentSchema:schema69.properties.files,data:data3};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(typeof data3=="number"&&isFinite(data3)&&
(data3<0||isNaN(data3))){let err12={instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:schema69.properties.files,data:data3};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.sha256!==void 0){let data4=data.
sha256;if(typeof data4=="string"){if(!pattern4.test(data4)){let err13={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema71,data:data4};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}else{
let err14={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema71.type,parentSchema:schema71,
data:data4};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},schema:schema69.type,parentSchema:schema69,data};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}return validate31.errors=vErrors,errors===
0}var schema72={description:"A sealed file, or an unlisted one inside a closed pattern.",type:"object",required:["path","seal","trust","status","sealed","found",
"mismatch","since","explained","causes","locations","more","excerpts","fault","limit","restore","sealLine"],additionalProperties:!1,properties:{path:{type:"stri\
ng"},seal:{type:"string"},trust:{$ref:"#/$defs/trust"},status:{type:"string",enum:["match","drift","missing","unlisted","not-regular","unreadable"]},sealed:{anyOf:[
{$ref:"#/$defs/sealedDigest"},{type:"null"}]},found:{anyOf:[{$ref:"#/$defs/digest"},{type:"null"}]},mismatch:{type:"array",items:{type:"string",enum:["sha256","\
sha512","sha384","sha224","sha3-512","sha3-384","sha3-256","sha3-224","sha1","md5","bytes"]},description:"Which of the sealed facts the found bytes contradict."},
since:{type:"string",enum:["this-change","base","unknown"],description:"Whose the drift is."},explained:{type:"boolean",description:"The causes, all proven, acc\
ount for every differing byte."},causes:{type:"array",items:{$ref:"#/$defs/cause"},description:"In the order in which the changes were made."},locations:{type:"\
array",items:{$ref:"#/$defs/location"}},more:{type:"integer",minimum:0,description:"Places beyond those listed."},excerpts:{anyOf:[{$ref:"#/$defs/excerpts"},{type:"\
null"}]},fault:{type:"string",enum:["file","seal"],description:"Which side is wrong."},limit:{type:["string","null"],description:"Why the search for the cause w\
as not started, or stopped."},restore:{type:["string","null"],description:"The command that restores the sealed bytes."},sealLine:{type:["integer","null"],minimum:1,
description:"Line of the seal that names the file."}}},schema80={description:"A named change from sealed to found bytes, and how it is known.",type:"object",required:[
"id","proof","summary"],additionalProperties:!1,properties:{id:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doub\
led","final-newline-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","h\
omoglyph","unicode-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escaped","tran\
scoded","mojibake","replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs\
-pointer","symlink","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"]},proof:{type:"string",enum:["reconstructed","reprodu\
ced","located","observed"]},summary:{type:"string"}}},schema81={description:"One place of a drift in the found file.",type:"object",required:["line","column","e\
ndLine","endColumn","offset","length","cause","found","sealed"],additionalProperties:!1,properties:{line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},
endLine:{type:"integer",minimum:1},endColumn:{type:"integer",minimum:1},offset:{type:"integer",minimum:0},length:{type:"integer",minimum:0,description:"Bytes of\
 the found file that the place spans."},cause:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled","final-newli\
ne-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","homoglyph","unicod\
e-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escaped","transcoded","mojibake",
"replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs-pointer","symlink",
"submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"]},found:{type:["string","null"]},sealed:{type:["string","null"]}}},schema74={
description:"SHA-256, null where a foreign seal uses other algorithms alone, and byte length, null where it carries none.",type:"object",required:["sha256","byt\
es"],additionalProperties:!1,properties:{sha256:{anyOf:[{$ref:"#/$defs/sha256"},{type:"null"}]},bytes:{type:["integer","null"],minimum:0},digests:{$ref:"#/$defs\
/digests"}}},schema76={description:"Digests in lower-case hex by algorithms beside SHA-256; absent where the seal uses none.",type:"object",additionalProperties:!1,
minProperties:1,properties:{sha512:{type:"string",pattern:"^[0-9a-f]{128}$"},sha384:{type:"string",pattern:"^[0-9a-f]{96}$"},sha224:{type:"string",pattern:"^[0-\
9a-f]{56}$"},"sha3-512":{type:"string",pattern:"^[0-9a-f]{128}$"},"sha3-384":{type:"string",pattern:"^[0-9a-f]{96}$"},"sha3-256":{type:"string",pattern:"^[0-9a-\
f]{64}$"},"sha3-224":{type:"string",pattern:"^[0-9a-f]{56}$"},sha1:{type:"string",pattern:"^[0-9a-f]{40}$"},md5:{type:"string",pattern:"^[0-9a-f]{32}$"}}},pattern17=new RegExp(
"^[0-9a-f]{128}$","u"),pattern18=new RegExp("^[0-9a-f]{96}$","u"),pattern19=new RegExp("^[0-9a-f]{56}$","u"),pattern24=new RegExp("^[0-9a-f]{40}$","u"),pattern25=new RegExp(
"^[0-9a-f]{32}$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sha256"},schema:schema74.required,parentSchema:schema74,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.bytes===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"},schema:schema74.required,parentSchema:schema74,data};vErrors===null?vErrors=[err1]:pushError(
vErrors,err1),errors++}for(let key0 in data)if(!(key0==="sha256"||key0==="bytes"||key0==="digests")){let err2={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema74,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}
if(data.sha256!==void 0){let data0=data.sha256,_errs3=errors,valid1=!1,_errs4=errors;if(typeof data0=="string"){if(!pattern4.test(data0)){let err3={instancePath:instancePath+
"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema71,data:data0};vErrors===
null?vErrors=[err3]:pushError(vErrors,err3),errors++}}else{let err4={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{
type:"string"},schema:schema71.type,parentSchema:schema71,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}var _valid0=_errs4===errors;
if(valid1=valid1||_valid0,!valid1){let _errs7=errors;if(data0!==null){let err5={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf/1/type",
keyword:"type",params:{type:"null"},schema:schema74.properties.sha256.anyOf[1].type,parentSchema:schema74.properties.sha256.anyOf[1],data:data0};vErrors===null?
vErrors=[err5]:pushError(vErrors,err5),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0}if(valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=
_errs3:vErrors=null);else{let err6={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf",keyword:"anyOf",params:{},schema:schema74.properties.
sha256.anyOf,parentSchema:schema74.properties.sha256,data:data0};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.bytes!==void 0){let data1=data.
bytes;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err7={instancePath:instancePath+"/bytes",schemaPath:"#/propert\
ies/bytes/type",keyword:"type",params:{type:schema74.properties.bytes.type},schema:schema74.properties.bytes.type,parentSchema:schema74.properties.bytes,data:data1};
vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err8={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema74.properties.bytes,data:data1};
vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.digests!==void 0){let data2=data.digests;if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){if(Object.keys(data2).length<1){let err9={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:schema76,data:data2};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}for(let key1 in data2)if(!func32.call(schema76.
properties,key1)){let err10={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
schema:!1,parentSchema:schema76,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(data2.sha512!==void 0){let data3=data2.sha512;if(typeof data3==
"string"){if(!pattern17.test(data3)){let err11={instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/pattern",keyword:"patt\
ern",params:{pattern:"^[0-9a-f]{128}$"},schema:"^[0-9a-f]{128}$",parentSchema:schema76.properties.sha512,data:data3};vErrors===null?vErrors=[err11]:pushError(vErrors,
err11),errors++}}else{let err12={instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/type",keyword:"type",params:{type:"st\
ring"},schema:schema76.properties.sha512.type,parentSchema:schema76.properties.sha512,data:data3};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}
if(data2.sha384!==void 0){let data4=data2.sha384;if(typeof data4=="string"){if(!pattern18.test(data4)){let err13={instancePath:instancePath+"/digests/sha384",schemaPath:"\
#/$defs/digests/properties/sha384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"},schema:"^[0-9a-f]{96}$",parentSchema:schema76.properties.sha384,data:data4};
vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}else{let err14={instancePath:instancePath+"/digests/sha384",schemaPath:"#/$defs/digests/proper\
ties/sha384/type",keyword:"type",params:{type:"string"},schema:schema76.properties.sha384.type,parentSchema:schema76.properties.sha384,data:data4};vErrors===null?
vErrors=[err14]:pushError(vErrors,err14),errors++}}if(data2.sha224!==void 0){let data5=data2.sha224;if(typeof data5=="string"){if(!pattern19.test(data5)){let err15={
instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"},schema:"^\
[0-9a-f]{56}$",parentSchema:schema76.properties.sha224,data:data5};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+
"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/type",keyword:"type",params:{type:"string"},schema:schema76.properties.sha224.type,parentSchema:schema76.
properties.sha224,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data2["sha3-512"]!==void 0){let data6=data2["sha3-512"];if(typeof data6==
"string"){if(!pattern17.test(data6)){let err17={instancePath:instancePath+"/digests/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{128}$"},schema:"^[0-9a-f]{128}$",parentSchema:schema76.properties["sha3-512"],data:data6};vErrors===null?vErrors=[err17]:pushError(
vErrors,err17),errors++}}else{let err18={instancePath:instancePath+"/digests/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/type",keyword:"type",params:{
type:"string"},schema:schema76.properties["sha3-512"].type,parentSchema:schema76.properties["sha3-512"],data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,
err18),errors++}}if(data2["sha3-384"]!==void 0){let data7=data2["sha3-384"];if(typeof data7=="string"){if(!pattern18.test(data7)){let err19={instancePath:instancePath+
"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"},schema:"^[0-9a-f]{96}$",parentSchema:schema76.
properties["sha3-384"],data:data7};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}else{let err20={instancePath:instancePath+"/digests/sha3-38\
4",schemaPath:"#/$defs/digests/properties/sha3-384/type",keyword:"type",params:{type:"string"},schema:schema76.properties["sha3-384"].type,parentSchema:schema76.
properties["sha3-384"],data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}if(data2["sha3-256"]!==void 0){let data8=data2["sha3-256"];
if(typeof data8=="string"){if(!pattern4.test(data8)){let err21={instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3-256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema76.properties["sha3-256"],data:data8};vErrors===null?vErrors=
[err21]:pushError(vErrors,err21),errors++}}else{let err22={instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3-256/type",keyword:"\
type",params:{type:"string"},schema:schema76.properties["sha3-256"].type,parentSchema:schema76.properties["sha3-256"],data:data8};vErrors===null?vErrors=[err22]:
pushError(vErrors,err22),errors++}}if(data2["sha3-224"]!==void 0){let data9=data2["sha3-224"];if(typeof data9=="string"){if(!pattern19.test(data9)){let err23={instancePath:instancePath+
"/digests/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"},schema:"^[0-9a-f]{56}$",parentSchema:schema76.
properties["sha3-224"],data:data9};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/digests/sha3-22\
4",schemaPath:"#/$defs/digests/properties/sha3-224/type",keyword:"type",params:{type:"string"},schema:schema76.properties["sha3-224"].type,parentSchema:schema76.
properties["sha3-224"],data:data9};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data2.sha1!==void 0){let data10=data2.sha1;if(typeof data10==
"string"){if(!pattern24.test(data10)){let err25={instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},schema:"^[0-9a-f]{40}$",parentSchema:schema76.properties.sha1,data:data10};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),
errors++}}else{let err26={instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/type",keyword:"type",params:{type:"string"},schema:schema76.
properties.sha1.type,parentSchema:schema76.properties.sha1,data:data10};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}if(data2.md5!==void 0){
let data11=data2.md5;if(typeof data11=="string"){if(!pattern25.test(data11)){let err27={instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/pro\
perties/md5/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},schema:"^[0-9a-f]{32}$",parentSchema:schema76.properties.md5,data:data11};vErrors===null?
vErrors=[err27]:pushError(vErrors,err27),errors++}}else{let err28={instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/properties/md5/type",keyword:"\
type",params:{type:"string"},schema:schema76.properties.md5.type,parentSchema:schema76.properties.md5,data:data11};vErrors===null?vErrors=[err28]:pushError(vErrors,
err28),errors++}}}else{let err29={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/type",keyword:"type",params:{type:"object"},schema:schema76.type,
parentSchema:schema76,data:data2};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}}else{let err30={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},schema:schema74.type,parentSchema:schema74,data};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}return validate34.
errors=vErrors,errors===0}var schema77={description:"SHA-256 and byte length.",type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{
$ref:"#/$defs/sha256"},bytes:{type:"integer",minimum:0},digests:{$ref:"#/$defs/digests"}}};function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema77.required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.bytes===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"},schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}for(let key0 in data)if(!(key0==="sha256"||key0==="bytes"||key0===
"digests")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema77,
data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.sha256!==void 0){let data0=data.sha256;if(typeof data0=="string"){if(!pattern4.test(
data0)){let err3={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{\
64}$",parentSchema:schema71,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}else{let err4={instancePath:instancePath+"/sha256",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema71.type,parentSchema:schema71,data:data0};vErrors===null?vErrors=[err4]:pushError(vErrors,
err4),errors++}}if(data.bytes!==void 0){let data1=data.bytes;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},schema:schema77.properties.bytes.type,parentSchema:schema77.properties.bytes,
data:data1};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+
"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema77.properties.bytes,data:data1};
vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}}if(data.digests!==void 0){let data2=data.digests;if(data2&&typeof data2=="object"&&!Array.isArray(
data2)){if(Object.keys(data2).length<1){let err7={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/minProperties",keyword:"minProperties",params:{
limit:1},schema:1,parentSchema:schema76,data:data2};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}for(let key1 in data2)if(!func32.call(schema76.
properties,key1)){let err8={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
schema:!1,parentSchema:schema76,data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data2.sha512!==void 0){let data3=data2.sha512;if(typeof data3==
"string"){if(!pattern17.test(data3)){let err9={instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9a-f]{128}$"},schema:"^[0-9a-f]{128}$",parentSchema:schema76.properties.sha512,data:data3};vErrors===null?vErrors=[err9]:pushError(vErrors,
err9),errors++}}else{let err10={instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/type",keyword:"type",params:{type:"str\
ing"},schema:schema76.properties.sha512.type,parentSchema:schema76.properties.sha512,data:data3};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}
if(data2.sha384!==void 0){let data4=data2.sha384;if(typeof data4=="string"){if(!pattern18.test(data4)){let err11={instancePath:instancePath+"/digests/sha384",schemaPath:"\
#/$defs/digests/properties/sha384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"},schema:"^[0-9a-f]{96}$",parentSchema:schema76.properties.sha384,data:data4};
vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}else{let err12={instancePath:instancePath+"/digests/sha384",schemaPath:"#/$defs/digests/proper\
ties/sha384/type",keyword:"type",params:{type:"string"},schema:schema76.properties.sha384.type,parentSchema:schema76.properties.sha384,data:data4};vErrors===null?
vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data2.sha224!==void 0){let data5=data2.sha224;if(typeof data5=="string"){if(!pattern19.test(data5)){let err13={
instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"},schema:"^\
[0-9a-f]{56}$",parentSchema:schema76.properties.sha224,data:data5};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}else{let err14={instancePath:instancePath+
"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/type",keyword:"type",params:{type:"string"},schema:schema76.properties.sha224.type,parentSchema:schema76.
properties.sha224,data:data5};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}if(data2["sha3-512"]!==void 0){let data6=data2["sha3-512"];if(typeof data6==
"string"){if(!pattern17.test(data6)){let err15={instancePath:instancePath+"/digests/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{128}$"},schema:"^[0-9a-f]{128}$",parentSchema:schema76.properties["sha3-512"],data:data6};vErrors===null?vErrors=[err15]:pushError(
vErrors,err15),errors++}}else{let err16={instancePath:instancePath+"/digests/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/type",keyword:"type",params:{
type:"string"},schema:schema76.properties["sha3-512"].type,parentSchema:schema76.properties["sha3-512"],data:data6};vErrors===null?vErrors=[err16]:pushError(vErrors,
err16),errors++}}if(data2["sha3-384"]!==void 0){let data7=data2["sha3-384"];if(typeof data7=="string"){if(!pattern18.test(data7)){let err17={instancePath:instancePath+
"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"},schema:"^[0-9a-f]{96}$",parentSchema:schema76.
properties["sha3-384"],data:data7};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}else{let err18={instancePath:instancePath+"/digests/sha3-38\
4",schemaPath:"#/$defs/digests/properties/sha3-384/type",keyword:"type",params:{type:"string"},schema:schema76.properties["sha3-384"].type,parentSchema:schema76.
properties["sha3-384"],data:data7};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data2["sha3-256"]!==void 0){let data8=data2["sha3-256"];
if(typeof data8=="string"){if(!pattern4.test(data8)){let err19={instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3-256/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema76.properties["sha3-256"],data:data8};vErrors===null?vErrors=
[err19]:pushError(vErrors,err19),errors++}}else{let err20={instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3-256/type",keyword:"\
type",params:{type:"string"},schema:schema76.properties["sha3-256"].type,parentSchema:schema76.properties["sha3-256"],data:data8};vErrors===null?vErrors=[err20]:
pushError(vErrors,err20),errors++}}if(data2["sha3-224"]!==void 0){let data9=data2["sha3-224"];if(typeof data9=="string"){if(!pattern19.test(data9)){let err21={instancePath:instancePath+
"/digests/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"},schema:"^[0-9a-f]{56}$",parentSchema:schema76.
properties["sha3-224"],data:data9};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}else{let err22={instancePath:instancePath+"/digests/sha3-22\
4",schemaPath:"#/$defs/digests/properties/sha3-224/type",keyword:"type",params:{type:"string"},schema:schema76.properties["sha3-224"].type,parentSchema:schema76.
properties["sha3-224"],data:data9};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}}if(data2.sha1!==void 0){let data10=data2.sha1;if(typeof data10==
"string"){if(!pattern24.test(data10)){let err23={instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{40}$"},schema:"^[0-9a-f]{40}$",parentSchema:schema76.properties.sha1,data:data10};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),
errors++}}else{let err24={instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/type",keyword:"type",params:{type:"string"},schema:schema76.
properties.sha1.type,parentSchema:schema76.properties.sha1,data:data10};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data2.md5!==void 0){
let data11=data2.md5;if(typeof data11=="string"){if(!pattern25.test(data11)){let err25={instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/pro\
perties/md5/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},schema:"^[0-9a-f]{32}$",parentSchema:schema76.properties.md5,data:data11};vErrors===null?
vErrors=[err25]:pushError(vErrors,err25),errors++}}else{let err26={instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/properties/md5/type",keyword:"\
type",params:{type:"string"},schema:schema76.properties.md5.type,parentSchema:schema76.properties.md5,data:data11};vErrors===null?vErrors=[err26]:pushError(vErrors,
err26),errors++}}}else{let err27={instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/type",keyword:"type",params:{type:"object"},schema:schema76.type,
parentSchema:schema76,data:data2};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{let err28={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},schema:schema77.type,parentSchema:schema77,data};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}return validate36.
errors=vErrors,errors===0}var schema82={description:"The first differences of a drifted file, line by line; null where no text can be shown.",type:"object",required:[
"hunks","cut"],additionalProperties:!1,properties:{hunks:{type:"array",items:{$ref:"#/$defs/excerpt"}},cut:{type:"boolean",description:"There are further differ\
ences beyond these."}}},schema83={description:"Neighbouring lines, sealed and found.",type:"object",required:["sealedStart","foundStart","lines"],additionalProperties:!1,
properties:{sealedStart:{type:"integer",minimum:1},foundStart:{type:"integer",minimum:1},lines:{type:"array",items:{type:"object",required:["kind","sealedLine",
"foundLine","text","changed"],additionalProperties:!1,properties:{kind:{type:"string",enum:["same","sealed","found"]},sealedLine:{type:["integer","null"],minimum:1},
foundLine:{type:["integer","null"],minimum:1},text:{type:"string",description:"Visible text: invisible and look-alike characters are tokens."},changed:{type:"ar\
ray",items:{type:"array",minItems:2,maxItems:2,items:{type:"integer",minimum:0}},description:"What differs, in UTF-16 code units of the text, ends excluded."}}}}}};
function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.hunks===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hunks"},schema:schema82.
required,parentSchema:schema82,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.cut===void 0){let err1={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"cut"},schema:schema82.required,parentSchema:schema82,data};vErrors===null?vErrors=[err1]:pushError(vErrors,
err1),errors++}for(let key0 in data)if(!(key0==="hunks"||key0==="cut")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},schema:!1,parentSchema:schema82,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.hunks!==void 0){let data0=data.
hunks;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.
sealedStart===void 0){let err3={instancePath:instancePath+"/hunks/"+i0,schemaPath:"#/$defs/excerpt/required",keyword:"required",params:{missingProperty:"sealedS\
tart"},schema:schema83.required,parentSchema:schema83,data:data1};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data1.foundStart===void 0){let err4={
instancePath:instancePath+"/hunks/"+i0,schemaPath:"#/$defs/excerpt/required",keyword:"required",params:{missingProperty:"foundStart"},schema:schema83.required,parentSchema:schema83,
data:data1};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data1.lines===void 0){let err5={instancePath:instancePath+"/hunks/"+i0,schemaPath:"\
#/$defs/excerpt/required",keyword:"required",params:{missingProperty:"lines"},schema:schema83.required,parentSchema:schema83,data:data1};vErrors===null?vErrors=
[err5]:pushError(vErrors,err5),errors++}for(let key1 in data1)if(!(key1==="sealedStart"||key1==="foundStart"||key1==="lines")){let err6={instancePath:instancePath+
"/hunks/"+i0,schemaPath:"#/$defs/excerpt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema83,data:data1};
vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data1.sealedStart!==void 0){let data2=data1.sealedStart;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/hunks/"+i0+"/sealedStart",schemaPath:"#/$defs/excerpt/properties/sealedStart/type",keyword:"\
type",params:{type:"integer"},schema:schema83.properties.sealedStart.type,parentSchema:schema83.properties.sealedStart,data:data2};vErrors===null?vErrors=[err7]:
pushError(vErrors,err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err8={instancePath:instancePath+"/hunks/"+i0+"/sealedS\
tart",schemaPath:"#/$defs/excerpt/properties/sealedStart/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema83.properties.sealedStart,
data:data2};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data1.foundStart!==void 0){let data3=data1.foundStart;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/hunks/"+i0+"/foundStart",schemaPath:"#/$defs/excerpt/properties/foundStart/ty\
pe",keyword:"type",params:{type:"integer"},schema:schema83.properties.foundStart.type,parentSchema:schema83.properties.foundStart,data:data3};vErrors===null?vErrors=
[err9]:pushError(vErrors,err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err10={instancePath:instancePath+"/hunks/"+i0+"\
/foundStart",schemaPath:"#/$defs/excerpt/properties/foundStart/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema83.properties.
foundStart,data:data3};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data1.lines!==void 0){let data4=data1.lines;if(Array.isArray(data4)){
let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1];if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.kind===void 0){let err11={
instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/required",keyword:"required",params:{missingProperty:"kin\
d"},schema:schema83.properties.lines.items.required,parentSchema:schema83.properties.lines.items,data:data5};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),
errors++}if(data5.sealedLine===void 0){let err12={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/require\
d",keyword:"required",params:{missingProperty:"sealedLine"},schema:schema83.properties.lines.items.required,parentSchema:schema83.properties.lines.items,data:data5};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(data5.foundLine===void 0){let err13={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1,schemaPath:"\
#/$defs/excerpt/properties/lines/items/required",keyword:"required",params:{missingProperty:"foundLine"},schema:schema83.properties.lines.items.required,parentSchema:schema83.
properties.lines.items,data:data5};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(data5.text===void 0){let err14={instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/required",keyword:"required",params:{missingProperty:"text"},schema:schema83.properties.
lines.items.required,parentSchema:schema83.properties.lines.items,data:data5};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(data5.changed===
void 0){let err15={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/required",keyword:"required",params:{missingProperty:"\
changed"},schema:schema83.properties.lines.items.required,parentSchema:schema83.properties.lines.items,data:data5};vErrors===null?vErrors=[err15]:pushError(vErrors,
err15),errors++}for(let key2 in data5)if(!(key2==="kind"||key2==="sealedLine"||key2==="foundLine"||key2==="text"||key2==="changed")){let err16={instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
schema:!1,parentSchema:schema83.properties.lines.items,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}if(data5.kind!==void 0){let data6=data5.
kind;if(typeof data6!="string"){let err17={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/kind",schemaPath:"#/$defs/excerpt/properties/lines/items/proper\
ties/kind/type",keyword:"type",params:{type:"string"},schema:schema83.properties.lines.items.properties.kind.type,parentSchema:schema83.properties.lines.items.properties.
kind,data:data6};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(!(data6==="same"||data6==="sealed"||data6==="found")){let err18={instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1+"/kind",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/kind/enum",keyword:"enum",params:{allowedValues:schema83.properties.
lines.items.properties.kind.enum},schema:schema83.properties.lines.items.properties.kind.enum,parentSchema:schema83.properties.lines.items.properties.kind,data:data6};
vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data5.sealedLine!==void 0){let data7=data5.sealedLine;if(!(typeof data7=="number"&&!(data7%
1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){let err19={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/sealedLine",schemaPath:"#/$defs/excerpt/prop\
erties/lines/items/properties/sealedLine/type",keyword:"type",params:{type:schema83.properties.lines.items.properties.sealedLine.type},schema:schema83.properties.
lines.items.properties.sealedLine.type,parentSchema:schema83.properties.lines.items.properties.sealedLine,data:data7};vErrors===null?vErrors=[err19]:pushError(vErrors,
err19),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<1||isNaN(data7))){let err20={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/sealedLine",
schemaPath:"#/$defs/excerpt/properties/lines/items/properties/sealedLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema83.
properties.lines.items.properties.sealedLine,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}if(data5.foundLine!==void 0){let data8=data5.
foundLine;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err21={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+
"/foundLine",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/foundLine/type",keyword:"type",params:{type:schema83.properties.lines.items.properties.
foundLine.type},schema:schema83.properties.lines.items.properties.foundLine.type,parentSchema:schema83.properties.lines.items.properties.foundLine,data:data8};vErrors===
null?vErrors=[err21]:pushError(vErrors,err21),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<1||isNaN(data8))){let err22={instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1+"/foundLine",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/foundLine/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:schema83.properties.lines.items.properties.foundLine,data:data8};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}}
if(data5.text!==void 0){let data9=data5.text;if(typeof data9!="string"){let err23={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/text",schemaPath:"#/$de\
fs/excerpt/properties/lines/items/properties/text/type",keyword:"type",params:{type:"string"},schema:schema83.properties.lines.items.properties.text.type,parentSchema:schema83.
properties.lines.items.properties.text,data:data9};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}}if(data5.changed!==void 0){let data10=data5.
changed;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(Array.isArray(data11)){if(data11.length>2){let err24={
instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/maxItems",keyword:"\
maxItems",params:{limit:2},schema:2,parentSchema:schema83.properties.lines.items.properties.changed.items,data:data11};vErrors===null?vErrors=[err24]:pushError(
vErrors,err24),errors++}if(data11.length<2){let err25={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2,schemaPath:"#/$defs/excerpt/properties\
/lines/items/properties/changed/items/minItems",keyword:"minItems",params:{limit:2},schema:2,parentSchema:schema83.properties.lines.items.properties.changed.items,
data:data11};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}let len3=data11.length;for(let i3=0;i3<len3;i3++){let data12=data11[i3];if(!(typeof data12==
"number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){let err26={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2+"/"+i3,schemaPath:"#/$de\
fs/excerpt/properties/lines/items/properties/changed/items/items/type",keyword:"type",params:{type:"integer"},schema:schema83.properties.lines.items.properties.
changed.items.items.type,parentSchema:schema83.properties.lines.items.properties.changed.items.items,data:data12};vErrors===null?vErrors=[err26]:pushError(vErrors,
err26),errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err27={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/change\
d/"+i2+"/"+i3,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema83.properties.lines.items.properties.changed.items.items,data:data12};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{
let err28={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/type",
keyword:"type",params:{type:"array"},schema:schema83.properties.lines.items.properties.changed.items.type,parentSchema:schema83.properties.lines.items.properties.
changed.items,data:data11};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}}}else{let err29={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+
"/changed",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/type",keyword:"type",params:{type:"array"},schema:schema83.properties.lines.items.
properties.changed.type,parentSchema:schema83.properties.lines.items.properties.changed,data:data10};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}}else{
let err30={instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/type",keyword:"type",params:{type:"object"},schema:schema83.
properties.lines.items.type,parentSchema:schema83.properties.lines.items,data:data5};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}}else{let err31={
instancePath:instancePath+"/hunks/"+i0+"/lines",schemaPath:"#/$defs/excerpt/properties/lines/type",keyword:"type",params:{type:"array"},schema:schema83.properties.
lines.type,parentSchema:schema83.properties.lines,data:data4};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}}}else{let err32={instancePath:instancePath+
"/hunks/"+i0,schemaPath:"#/$defs/excerpt/type",keyword:"type",params:{type:"object"},schema:schema83.type,parentSchema:schema83,data:data1};vErrors===null?vErrors=
[err32]:pushError(vErrors,err32),errors++}}}else{let err33={instancePath:instancePath+"/hunks",schemaPath:"#/properties/hunks/type",keyword:"type",params:{type:"\
array"},schema:schema82.properties.hunks.type,parentSchema:schema82.properties.hunks,data:data0};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}
if(data.cut!==void 0){let data13=data.cut;if(typeof data13!="boolean"){let err34={instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/type",keyword:"t\
ype",params:{type:"boolean"},schema:schema82.properties.cut.type,parentSchema:schema82.properties.cut,data:data13};vErrors===null?vErrors=[err34]:pushError(vErrors,
err34),errors++}}}else{let err35={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema82.type,parentSchema:schema82,data};vErrors===
null?vErrors=[err35]:pushError(vErrors,err35),errors++}return validate38.errors=vErrors,errors===0}function validate33(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.seal===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seal"},schema:schema72.
required,parentSchema:schema72,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.trust===void 0){let err2={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"trust"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.status===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},schema:schema72.required,
parentSchema:schema72,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.sealed===void 0){let err4={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"sealed"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),
errors++}if(data.found===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"found"},schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.mismatch===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"mismatch"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.
since===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"since"},schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.explained===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"explained"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.
causes===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"causes"},schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.locations===void 0){let err10={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"locations"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(data.
more===void 0){let err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"more"},schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(data.excerpts===void 0){let err12={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"excerpts"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(data.
fault===void 0){let err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fault"},schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(data.limit===void 0){let err14={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"limit"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(data.restore===
void 0){let err15={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"restore"},schema:schema72.required,parentSchema:schema72,data};
vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}if(data.sealLine===void 0){let err16={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sealLine"},schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}for(let key0 in data)
if(!func32.call(schema72.properties,key0)){let err17={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:!1,parentSchema:schema72,data};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0!=
"string"){let err18={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},schema:schema72.properties.path.
type,parentSchema:schema72.properties.path,data:data0};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.seal!==void 0){let data1=data.seal;
if(typeof data1!="string"){let err19={instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type:"string"},schema:schema72.
properties.seal.type,parentSchema:schema72.properties.seal,data:data1};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.trust!==void 0){
let data2=data.trust;if(typeof data2!="string"){let err20={instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/type",keyword:"type",params:{type:"strin\
g"},schema:schema70.type,parentSchema:schema70,data:data2};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(!(data2==="base"||data2==="new"||
data2==="head")){let err21={instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/enum",keyword:"enum",params:{allowedValues:schema70.enum},schema:schema70.
enum,parentSchema:schema70,data:data2};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.status!==void 0){let data3=data.status;if(typeof data3!=
"string"){let err22={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},schema:schema72.properties.
status.type,parentSchema:schema72.properties.status,data:data3};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(!(data3==="match"||data3==="\
drift"||data3==="missing"||data3==="unlisted"||data3==="not-regular"||data3==="unreadable")){let err23={instancePath:instancePath+"/status",schemaPath:"#/proper\
ties/status/enum",keyword:"enum",params:{allowedValues:schema72.properties.status.enum},schema:schema72.properties.status.enum,parentSchema:schema72.properties.
status,data:data3};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}}if(data.sealed!==void 0){let data4=data.sealed,_errs12=errors,valid2=!1,_errs13=errors;
validate34(data4,{instancePath:instancePath+"/sealed",parentData:data,parentDataProperty:"sealed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate34.
errors:joinErrors(vErrors,validate34.errors),errors=vErrors.length);var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){let _errs14=errors;if(data4!==
null){let err24={instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema72.properties.
sealed.anyOf[1].type,parentSchema:schema72.properties.sealed.anyOf[1],data:data4};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}var _valid0=_errs14===
errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{let err25={instancePath:instancePath+"\
/sealed",schemaPath:"#/properties/sealed/anyOf",keyword:"anyOf",params:{},schema:schema72.properties.sealed.anyOf,parentSchema:schema72.properties.sealed,data:data4};
vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}}if(data.found!==void 0){let data5=data.found,_errs17=errors,valid3=!1,_errs18=errors;validate36(
data5,{instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.errors:joinErrors(
vErrors,validate36.errors),errors=vErrors.length);var _valid1=_errs18===errors;if(valid3=valid3||_valid1,!valid3){let _errs19=errors;if(data5!==null){let err26={
instancePath:instancePath+"/found",schemaPath:"#/properties/found/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema72.properties.found.anyOf[1].type,
parentSchema:schema72.properties.found.anyOf[1],data:data5};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}var _valid1=_errs19===errors;valid3=
valid3||_valid1}if(valid3)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err27={instancePath:instancePath+"/found",schemaPath:"\
#/properties/found/anyOf",keyword:"anyOf",params:{},schema:schema72.properties.found.anyOf,parentSchema:schema72.properties.found,data:data5};vErrors===null?vErrors=
[err27]:pushError(vErrors,err27),errors++}}if(data.mismatch!==void 0){let data6=data.mismatch;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++){
let data7=data6[i0];if(typeof data7!="string"){let err28={instancePath:instancePath+"/mismatch/"+i0,schemaPath:"#/properties/mismatch/items/type",keyword:"type",
params:{type:"string"},schema:schema72.properties.mismatch.items.type,parentSchema:schema72.properties.mismatch.items,data:data7};vErrors===null?vErrors=[err28]:
pushError(vErrors,err28),errors++}if(!(data7==="sha256"||data7==="sha512"||data7==="sha384"||data7==="sha224"||data7==="sha3-512"||data7==="sha3-384"||data7==="\
sha3-256"||data7==="sha3-224"||data7==="sha1"||data7==="md5"||data7==="bytes")){let err29={instancePath:instancePath+"/mismatch/"+i0,schemaPath:"#/properties/mi\
smatch/items/enum",keyword:"enum",params:{allowedValues:schema72.properties.mismatch.items.enum},schema:schema72.properties.mismatch.items.enum,parentSchema:schema72.
properties.mismatch.items,data:data7};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}}else{let err30={instancePath:instancePath+"/mismatch",schemaPath:"\
#/properties/mismatch/type",keyword:"type",params:{type:"array"},schema:schema72.properties.mismatch.type,parentSchema:schema72.properties.mismatch,data:data6};
vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}if(data.since!==void 0){let data8=data.since;if(typeof data8!="string"){let err31={instancePath:instancePath+
"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"string"},schema:schema72.properties.since.type,parentSchema:schema72.properties.since,
data:data8};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}if(!(data8==="this-change"||data8==="base"||data8==="unknown")){let err32={instancePath:instancePath+
"/since",schemaPath:"#/properties/since/enum",keyword:"enum",params:{allowedValues:schema72.properties.since.enum},schema:schema72.properties.since.enum,parentSchema:schema72.
properties.since,data:data8};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}}if(data.explained!==void 0){let data9=data.explained;if(typeof data9!=
"boolean"){let err33={instancePath:instancePath+"/explained",schemaPath:"#/properties/explained/type",keyword:"type",params:{type:"boolean"},schema:schema72.properties.
explained.type,parentSchema:schema72.properties.explained,data:data9};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}if(data.causes!==void 0){
let data10=data.causes;if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1];if(data11&&typeof data11=="object"&&!Array.
isArray(data11)){if(data11.id===void 0){let err34={instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs/cause/required",keyword:"required",params:{missingProperty:"\
id"},schema:schema80.required,parentSchema:schema80,data:data11};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),errors++}if(data11.proof===void 0){let err35={
instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs/cause/required",keyword:"required",params:{missingProperty:"proof"},schema:schema80.required,parentSchema:schema80,
data:data11};vErrors===null?vErrors=[err35]:pushError(vErrors,err35),errors++}if(data11.summary===void 0){let err36={instancePath:instancePath+"/causes/"+i1,schemaPath:"\
#/$defs/cause/required",keyword:"required",params:{missingProperty:"summary"},schema:schema80.required,parentSchema:schema80,data:data11};vErrors===null?vErrors=
[err36]:pushError(vErrors,err36),errors++}for(let key1 in data11)if(!(key1==="id"||key1==="proof"||key1==="summary")){let err37={instancePath:instancePath+"/cau\
ses/"+i1,schemaPath:"#/$defs/cause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema80,data:data11};
vErrors===null?vErrors=[err37]:pushError(vErrors,err37),errors++}if(data11.id!==void 0){let data12=data11.id;if(typeof data12!="string"){let err38={instancePath:instancePath+
"/causes/"+i1+"/id",schemaPath:"#/$defs/cause/properties/id/type",keyword:"type",params:{type:"string"},schema:schema80.properties.id.type,parentSchema:schema80.
properties.id,data:data12};vErrors===null?vErrors=[err38]:pushError(vErrors,err38),errors++}if(!(data12==="bom-added"||data12==="bom-removed"||data12==="eol-crl\
f"||data12==="eol-lf"||data12==="eol-cr"||data12==="eol-mixed"||data12==="eol-doubled"||data12==="final-newline-added"||data12==="final-newline-removed"||data12===
"trailing-whitespace"||data12==="tabs-spaces"||data12==="blank-lines"||data12==="dash"||data12==="quotes"||data12==="ellipsis"||data12==="space-lookalike"||data12===
"invisible"||data12==="homoglyph"||data12==="unicode-normalization"||data12==="json-escaped"||data12==="json-unescaped"||data12==="json-numbers"||data12==="json\
-reordered"||data12==="json-reformatted"||data12==="character-references"||data12==="text-escaped"||data12==="transcoded"||data12==="mojibake"||data12==="replac\
ement-characters"||data12==="transliterated"||data12==="ident-expanded"||data12==="export-subst"||data12==="base64"||data12==="truncated"||data12==="extended"||
data12==="nul-filled"||data12==="bit-flipped"||data12==="git-lfs-pointer"||data12==="symlink"||data12==="submodule"||data12==="directory"||data12==="missing"||data12===
"moved"||data12==="case-renamed"||data12==="swapped"||data12==="unlisted"||data12==="edited")){let err39={instancePath:instancePath+"/causes/"+i1+"/id",schemaPath:"\
#/$defs/cause/properties/id/enum",keyword:"enum",params:{allowedValues:schema80.properties.id.enum},schema:schema80.properties.id.enum,parentSchema:schema80.properties.
id,data:data12};vErrors===null?vErrors=[err39]:pushError(vErrors,err39),errors++}}if(data11.proof!==void 0){let data13=data11.proof;if(typeof data13!="string"){
let err40={instancePath:instancePath+"/causes/"+i1+"/proof",schemaPath:"#/$defs/cause/properties/proof/type",keyword:"type",params:{type:"string"},schema:schema80.
properties.proof.type,parentSchema:schema80.properties.proof,data:data13};vErrors===null?vErrors=[err40]:pushError(vErrors,err40),errors++}if(!(data13==="recons\
tructed"||data13==="reproduced"||data13==="located"||data13==="observed")){let err41={instancePath:instancePath+"/causes/"+i1+"/proof",schemaPath:"#/$defs/cause\
/properties/proof/enum",keyword:"enum",params:{allowedValues:schema80.properties.proof.enum},schema:schema80.properties.proof.enum,parentSchema:schema80.properties.
proof,data:data13};vErrors===null?vErrors=[err41]:pushError(vErrors,err41),errors++}}if(data11.summary!==void 0){let data14=data11.summary;if(typeof data14!="st\
ring"){let err42={instancePath:instancePath+"/causes/"+i1+"/summary",schemaPath:"#/$defs/cause/properties/summary/type",keyword:"type",params:{type:"string"},schema:schema80.
properties.summary.type,parentSchema:schema80.properties.summary,data:data14};vErrors===null?vErrors=[err42]:pushError(vErrors,err42),errors++}}}else{let err43={
instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs/cause/type",keyword:"type",params:{type:"object"},schema:schema80.type,parentSchema:schema80,data:data11};
vErrors===null?vErrors=[err43]:pushError(vErrors,err43),errors++}}}else{let err44={instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"\
type",params:{type:"array"},schema:schema72.properties.causes.type,parentSchema:schema72.properties.causes,data:data10};vErrors===null?vErrors=[err44]:pushError(
vErrors,err44),errors++}}if(data.locations!==void 0){let data15=data.locations;if(Array.isArray(data15)){let len2=data15.length;for(let i2=0;i2<len2;i2++){let data16=data15[i2];
if(data16&&typeof data16=="object"&&!Array.isArray(data16)){if(data16.line===void 0){let err45={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/l\
ocation/required",keyword:"required",params:{missingProperty:"line"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err45]:
pushError(vErrors,err45),errors++}if(data16.column===void 0){let err46={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"\
required",params:{missingProperty:"column"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err46]:pushError(vErrors,err46),
errors++}if(data16.endLine===void 0){let err47={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:"\
endLine"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err47]:pushError(vErrors,err47),errors++}if(data16.endColumn===void 0){
let err48={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:"endColumn"},schema:schema81.
required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err48]:pushError(vErrors,err48),errors++}if(data16.offset===void 0){let err49={instancePath:instancePath+
"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:"offset"},schema:schema81.required,parentSchema:schema81,data:data16};
vErrors===null?vErrors=[err49]:pushError(vErrors,err49),errors++}if(data16.length===void 0){let err50={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/\
$defs/location/required",keyword:"required",params:{missingProperty:"length"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=
[err50]:pushError(vErrors,err50),errors++}if(data16.cause===void 0){let err51={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",
keyword:"required",params:{missingProperty:"cause"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err51]:pushError(vErrors,
err51),errors++}if(data16.found===void 0){let err52={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{
missingProperty:"found"},schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err52]:pushError(vErrors,err52),errors++}if(data16.
sealed===void 0){let err53={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:"sealed"},
schema:schema81.required,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err53]:pushError(vErrors,err53),errors++}for(let key2 in data16)if(!func32.call(
schema81.properties,key2)){let err54={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key2},schema:!1,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err54]:pushError(vErrors,err54),errors++}if(data16.line!==
void 0){let data17=data16.line;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))){let err55={instancePath:instancePath+"/locations/"+
i2+"/line",schemaPath:"#/$defs/location/properties/line/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.line.type,parentSchema:schema81.
properties.line,data:data17};vErrors===null?vErrors=[err55]:pushError(vErrors,err55),errors++}if(typeof data17=="number"&&isFinite(data17)&&(data17<1||isNaN(data17))){
let err56={instancePath:instancePath+"/locations/"+i2+"/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:schema81.properties.line,data:data17};vErrors===null?vErrors=[err56]:pushError(vErrors,err56),errors++}}if(data16.column!==void 0){let data18=data16.
column;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err57={instancePath:instancePath+"/locations/"+i2+"/column",schemaPath:"\
#/$defs/location/properties/column/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.column.type,parentSchema:schema81.properties.column,data:data18};
vErrors===null?vErrors=[err57]:pushError(vErrors,err57),errors++}if(typeof data18=="number"&&isFinite(data18)&&(data18<1||isNaN(data18))){let err58={instancePath:instancePath+
"/locations/"+i2+"/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema81.
properties.column,data:data18};vErrors===null?vErrors=[err58]:pushError(vErrors,err58),errors++}}if(data16.endLine!==void 0){let data19=data16.endLine;if(!(typeof data19==
"number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))){let err59={instancePath:instancePath+"/locations/"+i2+"/endLine",schemaPath:"#/$defs/location/properti\
es/endLine/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.endLine.type,parentSchema:schema81.properties.endLine,data:data19};vErrors===
null?vErrors=[err59]:pushError(vErrors,err59),errors++}if(typeof data19=="number"&&isFinite(data19)&&(data19<1||isNaN(data19))){let err60={instancePath:instancePath+
"/locations/"+i2+"/endLine",schemaPath:"#/$defs/location/properties/endLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema81.
properties.endLine,data:data19};vErrors===null?vErrors=[err60]:pushError(vErrors,err60),errors++}}if(data16.endColumn!==void 0){let data20=data16.endColumn;if(!(typeof data20==
"number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err61={instancePath:instancePath+"/locations/"+i2+"/endColumn",schemaPath:"#/$defs/location/proper\
ties/endColumn/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.endColumn.type,parentSchema:schema81.properties.endColumn,data:data20};vErrors===
null?vErrors=[err61]:pushError(vErrors,err61),errors++}if(typeof data20=="number"&&isFinite(data20)&&(data20<1||isNaN(data20))){let err62={instancePath:instancePath+
"/locations/"+i2+"/endColumn",schemaPath:"#/$defs/location/properties/endColumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema81.
properties.endColumn,data:data20};vErrors===null?vErrors=[err62]:pushError(vErrors,err62),errors++}}if(data16.offset!==void 0){let data21=data16.offset;if(!(typeof data21==
"number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))){let err63={instancePath:instancePath+"/locations/"+i2+"/offset",schemaPath:"#/$defs/location/propertie\
s/offset/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.offset.type,parentSchema:schema81.properties.offset,data:data21};vErrors===null?
vErrors=[err63]:pushError(vErrors,err63),errors++}if(typeof data21=="number"&&isFinite(data21)&&(data21<0||isNaN(data21))){let err64={instancePath:instancePath+
"/locations/"+i2+"/offset",schemaPath:"#/$defs/location/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema81.
properties.offset,data:data21};vErrors===null?vErrors=[err64]:pushError(vErrors,err64),errors++}}if(data16.length!==void 0){let data22=data16.length;if(!(typeof data22==
"number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err65={instancePath:instancePath+"/locations/"+i2+"/length",schemaPath:"#/$defs/location/propertie\
s/length/type",keyword:"type",params:{type:"integer"},schema:schema81.properties.length.type,parentSchema:schema81.properties.length,data:data22};vErrors===null?
vErrors=[err65]:pushError(vErrors,err65),errors++}if(typeof data22=="number"&&isFinite(data22)&&(data22<0||isNaN(data22))){let err66={instancePath:instancePath+
"/locations/"+i2+"/length",schemaPath:"#/$defs/location/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema81.
properties.length,data:data22};vErrors===null?vErrors=[err66]:pushError(vErrors,err66),errors++}}if(data16.cause!==void 0){let data23=data16.cause;if(typeof data23!=
"string"){let err67={instancePath:instancePath+"/locations/"+i2+"/cause",schemaPath:"#/$defs/location/properties/cause/type",keyword:"type",params:{type:"string"},
schema:schema81.properties.cause.type,parentSchema:schema81.properties.cause,data:data23};vErrors===null?vErrors=[err67]:pushError(vErrors,err67),errors++}if(!(data23===
"bom-added"||data23==="bom-removed"||data23==="eol-crlf"||data23==="eol-lf"||data23==="eol-cr"||data23==="eol-mixed"||data23==="eol-doubled"||data23==="final-ne\
wline-added"||data23==="final-newline-removed"||data23==="trailing-whitespace"||data23==="tabs-spaces"||data23==="blank-lines"||data23==="dash"||data23==="quote\
s"||data23==="ellipsis"||data23==="space-lookalike"||data23==="invisible"||data23==="homoglyph"||data23==="unicode-normalization"||data23==="json-escaped"||data23===
"json-unescaped"||data23==="json-numbers"||data23==="json-reordered"||data23==="json-reformatted"||data23==="character-references"||data23==="text-escaped"||data23===
"transcoded"||data23==="mojibake"||data23==="replacement-characters"||data23==="transliterated"||data23==="ident-expanded"||data23==="export-subst"||data23==="b\
ase64"||data23==="truncated"||data23==="extended"||data23==="nul-filled"||data23==="bit-flipped"||data23==="git-lfs-pointer"||data23==="symlink"||data23==="subm\
odule"||data23==="directory"||data23==="missing"||data23==="moved"||data23==="case-renamed"||data23==="swapped"||data23==="unlisted"||data23==="edited")){let err68={
instancePath:instancePath+"/locations/"+i2+"/cause",schemaPath:"#/$defs/location/properties/cause/enum",keyword:"enum",params:{allowedValues:schema81.properties.
cause.enum},schema:schema81.properties.cause.enum,parentSchema:schema81.properties.cause,data:data23};vErrors===null?vErrors=[err68]:pushError(vErrors,err68),errors++}}
if(data16.found!==void 0){let data24=data16.found;if(typeof data24!="string"&&data24!==null){let err69={instancePath:instancePath+"/locations/"+i2+"/found",schemaPath:"\
#/$defs/location/properties/found/type",keyword:"type",params:{type:schema81.properties.found.type},schema:schema81.properties.found.type,parentSchema:schema81.
properties.found,data:data24};vErrors===null?vErrors=[err69]:pushError(vErrors,err69),errors++}}if(data16.sealed!==void 0){let data25=data16.sealed;if(typeof data25!=
"string"&&data25!==null){let err70={instancePath:instancePath+"/locations/"+i2+"/sealed",schemaPath:"#/$defs/location/properties/sealed/type",keyword:"type",params:{
type:schema81.properties.sealed.type},schema:schema81.properties.sealed.type,parentSchema:schema81.properties.sealed,data:data25};vErrors===null?vErrors=[err70]:
pushError(vErrors,err70),errors++}}}else{let err71={instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"o\
bject"},schema:schema81.type,parentSchema:schema81,data:data16};vErrors===null?vErrors=[err71]:pushError(vErrors,err71),errors++}}}else{let err72={instancePath:instancePath+
"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type:"array"},schema:schema72.properties.locations.type,parentSchema:schema72.properties.
locations,data:data15};vErrors===null?vErrors=[err72]:pushError(vErrors,err72),errors++}}if(data.more!==void 0){let data26=data.more;if(!(typeof data26=="number"&&
!(data26%1)&&!isNaN(data26)&&isFinite(data26))){let err73={instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type:"in\
teger"},schema:schema72.properties.more.type,parentSchema:schema72.properties.more,data:data26};vErrors===null?vErrors=[err73]:pushError(vErrors,err73),errors++}
if(typeof data26=="number"&&isFinite(data26)&&(data26<0||isNaN(data26))){let err74={instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema72.properties.more,data:data26};vErrors===null?vErrors=[err74]:pushError(vErrors,err74),errors++}}
if(data.excerpts!==void 0){let data27=data.excerpts,_errs68=errors,valid14=!1,_errs69=errors;validate38(data27,{instancePath:instancePath+"/excerpts",parentData:data,
parentDataProperty:"excerpts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate38.errors:joinErrors(vErrors,validate38.errors),errors=vErrors.length);
var _valid2=_errs69===errors;if(valid14=valid14||_valid2,!valid14){let _errs70=errors;if(data27!==null){let err75={instancePath:instancePath+"/excerpts",schemaPath:"\
#/properties/excerpts/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema72.properties.excerpts.anyOf[1].type,parentSchema:schema72.properties.excerpts.
anyOf[1],data:data27};vErrors===null?vErrors=[err75]:pushError(vErrors,err75),errors++}var _valid2=_errs70===errors;valid14=valid14||_valid2}if(valid14)errors=_errs68,
vErrors!==null&&(_errs68?vErrors.length=_errs68:vErrors=null);else{let err76={instancePath:instancePath+"/excerpts",schemaPath:"#/properties/excerpts/anyOf",keyword:"\
anyOf",params:{},schema:schema72.properties.excerpts.anyOf,parentSchema:schema72.properties.excerpts,data:data27};vErrors===null?vErrors=[err76]:pushError(vErrors,
err76),errors++}}if(data.fault!==void 0){let data28=data.fault;if(typeof data28!="string"){let err77={instancePath:instancePath+"/fault",schemaPath:"#/propertie\
s/fault/type",keyword:"type",params:{type:"string"},schema:schema72.properties.fault.type,parentSchema:schema72.properties.fault,data:data28};vErrors===null?vErrors=
[err77]:pushError(vErrors,err77),errors++}if(!(data28==="file"||data28==="seal")){let err78={instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/e\
num",keyword:"enum",params:{allowedValues:schema72.properties.fault.enum},schema:schema72.properties.fault.enum,parentSchema:schema72.properties.fault,data:data28};
vErrors===null?vErrors=[err78]:pushError(vErrors,err78),errors++}}if(data.limit!==void 0){let data29=data.limit;if(typeof data29!="string"&&data29!==null){let err79={
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:schema72.properties.limit.type},schema:schema72.properties.limit.
type,parentSchema:schema72.properties.limit,data:data29};vErrors===null?vErrors=[err79]:pushError(vErrors,err79),errors++}}if(data.restore!==void 0){let data30=data.
restore;if(typeof data30!="string"&&data30!==null){let err80={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/type",keyword:"type",params:{
type:schema72.properties.restore.type},schema:schema72.properties.restore.type,parentSchema:schema72.properties.restore,data:data30};vErrors===null?vErrors=[err80]:
pushError(vErrors,err80),errors++}}if(data.sealLine!==void 0){let data31=data.sealLine;if(!(typeof data31=="number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31))&&
data31!==null){let err81={instancePath:instancePath+"/sealLine",schemaPath:"#/properties/sealLine/type",keyword:"type",params:{type:schema72.properties.sealLine.
type},schema:schema72.properties.sealLine.type,parentSchema:schema72.properties.sealLine,data:data31};vErrors===null?vErrors=[err81]:pushError(vErrors,err81),errors++}
if(typeof data31=="number"&&isFinite(data31)&&(data31<1||isNaN(data31))){let err82={instancePath:instancePath+"/sealLine",schemaPath:"#/properties/sealLine/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema72.properties.sealLine,data:data31};vErrors===null?vErrors=[err82]:pushError(
vErrors,err82),errors++}}}else{let err83={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema72.type,parentSchema:schema72,data};
vErrors===null?vErrors=[err83]:pushError(vErrors,err83),errors++}return validate33.errors=vErrors,errors===0}var schema84={description:"A change to what a trust\
ed seal says.",type:"object",required:["kind","seal","path","was","now","approved","decision","because"],additionalProperties:!1,properties:{kind:{type:"string",
enum:["reseal","coverage-shrunk","seal-removed","seal-moved","root-moved","closed-shrunk","text-changed"]},seal:{type:"string"},path:{type:"string"},was:{anyOf:[
{$ref:"#/$defs/sealedDigest"},{type:"null"}]},now:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}]},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}]},
decision:{type:"string",enum:["allowed","approved","refused"]},because:{type:"string"}}},schema85={description:"Who approved, on which commit.",type:"object",required:[
"by","commit"],additionalProperties:!1,properties:{by:{type:"string"},commit:{type:"string"}}};function validate41(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}if(data.seal===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seal"},schema:schema84.
required,parentSchema:schema84,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.path===void 0){let err2={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"path"},schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.was===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"was"},schema:schema84.required,parentSchema:schema84,
data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.now===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"now"},schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.approved===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"approved"},schema:schema84.required,parentSchema:schema84,data};vErrors===
null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.decision===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
decision"},schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.because===void 0){let err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"because"},schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=
[err7]:pushError(vErrors,err7),errors++}for(let key0 in data)if(!(key0==="kind"||key0==="seal"||key0==="path"||key0==="was"||key0==="now"||key0==="approved"||key0===
"decision"||key0==="because")){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema84,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.kind!==void 0){let data0=data.kind;if(typeof data0!="string"){
let err9={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},schema:schema84.properties.kind.type,parentSchema:schema84.
properties.kind,data:data0};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(!(data0==="reseal"||data0==="coverage-shrunk"||data0==="seal-remov\
ed"||data0==="seal-moved"||data0==="root-moved"||data0==="closed-shrunk"||data0==="text-changed")){let err10={instancePath:instancePath+"/kind",schemaPath:"#/pr\
operties/kind/enum",keyword:"enum",params:{allowedValues:schema84.properties.kind.enum},schema:schema84.properties.kind.enum,parentSchema:schema84.properties.kind,
data:data0};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.seal!==void 0){let data1=data.seal;if(typeof data1!="string"){let err11={instancePath:instancePath+
"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type:"string"},schema:schema84.properties.seal.type,parentSchema:schema84.properties.seal,data:data1};
vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.path!==void 0){let data2=data.path;if(typeof data2!="string"){let err12={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},schema:schema84.properties.path.type,parentSchema:schema84.properties.path,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.was!==void 0){let data3=data.was,_errs9=errors,valid1=!1,_errs10=errors;validate34(data3,
{instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate34.errors:joinErrors(vErrors,
validate34.errors),errors=vErrors.length);var _valid0=_errs10===errors;if(valid1=valid1||_valid0,!valid1){let _errs11=errors;if(data3!==null){let err13={instancePath:instancePath+
"/was",schemaPath:"#/properties/was/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema84.properties.was.anyOf[1].type,parentSchema:schema84.properties.
was.anyOf[1],data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}var _valid0=_errs11===errors;valid1=valid1||_valid0}if(valid1)errors=_errs9,
vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err14={instancePath:instancePath+"/was",schemaPath:"#/properties/was/anyOf",keyword:"anyOf",
params:{},schema:schema84.properties.was.anyOf,parentSchema:schema84.properties.was,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}
if(data.now!==void 0){let data4=data.now,_errs14=errors,valid2=!1,_errs15=errors;validate34(data4,{instancePath:instancePath+"/now",parentData:data,parentDataProperty:"\
now",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate34.errors:joinErrors(vErrors,validate34.errors),errors=vErrors.length);var _valid1=_errs15===errors;
if(valid2=valid2||_valid1,!valid2){let _errs16=errors;if(data4!==null){let err15={instancePath:instancePath+"/now",schemaPath:"#/properties/now/anyOf/1/type",keyword:"\
type",params:{type:"null"},schema:schema84.properties.now.anyOf[1].type,parentSchema:schema84.properties.now.anyOf[1],data:data4};vErrors===null?vErrors=[err15]:
pushError(vErrors,err15),errors++}var _valid1=_errs16===errors;valid2=valid2||_valid1}if(valid2)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=
null);else{let err16={instancePath:instancePath+"/now",schemaPath:"#/properties/now/anyOf",keyword:"anyOf",params:{},schema:schema84.properties.now.anyOf,parentSchema:schema84.
properties.now,data:data4};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data.approved!==void 0){let data5=data.approved,_errs19=errors,valid3=!1,
_errs20=errors;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.by===void 0){let err17={instancePath:instancePath+"/approved",schemaPath:"#/$de\
fs/approval/required",keyword:"required",params:{missingProperty:"by"},schema:schema85.required,parentSchema:schema85,data:data5};vErrors===null?vErrors=[err17]:
pushError(vErrors,err17),errors++}if(data5.commit===void 0){let err18={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/required",keyword:"req\
uired",params:{missingProperty:"commit"},schema:schema85.required,parentSchema:schema85,data:data5};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}
for(let key1 in data5)if(!(key1==="by"||key1==="commit")){let err19={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema85,data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}
if(data5.by!==void 0){let data6=data5.by;if(typeof data6!="string"){let err20={instancePath:instancePath+"/approved/by",schemaPath:"#/$defs/approval/properties/\
by/type",keyword:"type",params:{type:"string"},schema:schema85.properties.by.type,parentSchema:schema85.properties.by,data:data6};vErrors===null?vErrors=[err20]:
pushError(vErrors,err20),errors++}}if(data5.commit!==void 0){let data7=data5.commit;if(typeof data7!="string"){let err21={instancePath:instancePath+"/approved/c\
ommit",schemaPath:"#/$defs/approval/properties/commit/type",keyword:"type",params:{type:"string"},schema:schema85.properties.commit.type,parentSchema:schema85.properties.
commit,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}}else{let err22={instancePath:instancePath+"/approved",schemaPath:"#/$defs/\
approval/type",keyword:"type",params:{type:"object"},schema:schema85.type,parentSchema:schema85,data:data5};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),
errors++}var _valid2=_errs20===errors;if(valid3=valid3||_valid2,!valid3){let _errs28=errors;if(data5!==null){let err23={instancePath:instancePath+"/approved",schemaPath:"\
#/properties/approved/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema84.properties.approved.anyOf[1].type,parentSchema:schema84.properties.approved.
anyOf[1],data:data5};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}var _valid2=_errs28===errors;valid3=valid3||_valid2}if(valid3)errors=_errs19,
vErrors!==null&&(_errs19?vErrors.length=_errs19:vErrors=null);else{let err24={instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/anyOf",keyword:"\
anyOf",params:{},schema:schema84.properties.approved.anyOf,parentSchema:schema84.properties.approved,data:data5};vErrors===null?vErrors=[err24]:pushError(vErrors,
err24),errors++}}if(data.decision!==void 0){let data8=data.decision;if(typeof data8!="string"){let err25={instancePath:instancePath+"/decision",schemaPath:"#/pr\
operties/decision/type",keyword:"type",params:{type:"string"},schema:schema84.properties.decision.type,parentSchema:schema84.properties.decision,data:data8};vErrors===
null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(!(data8==="allowed"||data8==="approved"||data8==="refused")){let err26={instancePath:instancePath+"/de\
cision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema84.properties.decision.enum},schema:schema84.properties.decision.enum,
parentSchema:schema84.properties.decision,data:data8};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}if(data.because!==void 0){let data9=data.
because;if(typeof data9!="string"){let err27={instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},
schema:schema84.properties.because.type,parentSchema:schema84.properties.because,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{
let err28={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema84.type,parentSchema:schema84,data};vErrors===null?vErrors=[err28]:
pushError(vErrors,err28),errors++}return validate41.errors=vErrors,errors===0}var schema86={description:"A change by which a register of the base requires less,\
 or something else.",type:"object",required:["kind","register","subject","was","now","file","line","approved","decision","because"],additionalProperties:!1,properties:{
kind:{type:"string",enum:["option-removed","option-added","option-requires","option-grants","option-summary","default-changed","evidence-removed","lock-removed",
"actors-changed","gate-changed","grantor-changed","schema-changed","register-replaced"]},register:{type:"string"},subject:{type:"string"},was:{type:"string"},now:{
type:"string"},file:{type:["string","null"]},line:{type:["integer","null"],minimum:1},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}]},decision:{type:"\
string",enum:["allowed","approved","refused"]},because:{type:"string"}}};function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.kind===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"kind"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.
register===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"register"},schema:schema86.required,parentSchema:schema86,
data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.subject===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"subject"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.was===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"was"},schema:schema86.required,parentSchema:schema86,data};vErrors===
null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.now===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
now"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.file===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err5]:pushError(
vErrors,err5),errors++}if(data.line===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"line"},schema:schema86.
required,parentSchema:schema86,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.approved===void 0){let err7={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"approved"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err7]:pushError(
vErrors,err7),errors++}if(data.decision===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},schema:schema86.
required,parentSchema:schema86,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.because===void 0){let err9={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"because"},schema:schema86.required,parentSchema:schema86,data};vErrors===null?vErrors=[err9]:pushError(vErrors,
err9),errors++}for(let key0 in data)if(!func32.call(schema86.properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},schema:!1,parentSchema:schema86,data};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(data.kind!==
void 0){let data0=data.kind;if(typeof data0!="string"){let err11={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"\
string"},schema:schema86.properties.kind.type,parentSchema:schema86.properties.kind,data:data0};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}
if(!(data0==="option-removed"||data0==="option-added"||data0==="option-requires"||data0==="option-grants"||data0==="option-summary"||data0==="default-changed"||
data0==="evidence-removed"||data0==="lock-removed"||data0==="actors-changed"||data0==="gate-changed"||data0==="grantor-changed"||data0==="schema-changed"||data0===
"register-replaced")){let err12={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema86.properties.
kind.enum},schema:schema86.properties.kind.enum,parentSchema:schema86.properties.kind,data:data0};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}
if(data.register!==void 0){let data1=data.register;if(typeof data1!="string"){let err13={instancePath:instancePath+"/register",schemaPath:"#/properties/register\
/type",keyword:"type",params:{type:"string"},schema:schema86.properties.register.type,parentSchema:schema86.properties.register,data:data1};vErrors===null?vErrors=
[err13]:pushError(vErrors,err13),errors++}}if(data.subject!==void 0){let data2=data.subject;if(typeof data2!="string"){let err14={instancePath:instancePath+"/su\
bject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},schema:schema86.properties.subject.type,parentSchema:schema86.properties.subject,
data:data2};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}if(data.was!==void 0){let data3=data.was;if(typeof data3!="string"){let err15={instancePath:instancePath+
"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:"string"},schema:schema86.properties.was.type,parentSchema:schema86.properties.was,data:data3};
vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}if(data.now!==void 0){let data4=data.now;if(typeof data4!="string"){let err16={instancePath:instancePath+
"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"},schema:schema86.properties.now.type,parentSchema:schema86.properties.now,data:data4};
vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data.file!==void 0){let data5=data.file;if(typeof data5!="string"&&data5!==null){let err17={
instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:schema86.properties.file.type},schema:schema86.properties.file.
type,parentSchema:schema86.properties.file,data:data5};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.line!==void 0){let data6=data.line;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err18={instancePath:instancePath+"/line",schemaPath:"#/properties/li\
ne/type",keyword:"type",params:{type:schema86.properties.line.type},schema:schema86.properties.line.type,parentSchema:schema86.properties.line,data:data6};vErrors===
null?vErrors=[err18]:pushError(vErrors,err18),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err19={instancePath:instancePath+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema86.properties.line,data:data6};vErrors===
null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.approved!==void 0){let data7=data.approved,_errs17=errors,valid1=!1,_errs18=errors;if(data7&&typeof data7==
"object"&&!Array.isArray(data7)){if(data7.by===void 0){let err20={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/required",keyword:"required",
params:{missingProperty:"by"},schema:schema85.required,parentSchema:schema85,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(data7.
commit===void 0){let err21={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/required",keyword:"required",params:{missingProperty:"commit"},schema:schema85.
required,parentSchema:schema85,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}for(let key1 in data7)if(!(key1==="by"||key1==="comm\
it")){let err22={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
schema:!1,parentSchema:schema85,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(data7.by!==void 0){let data8=data7.by;if(typeof data8!=
"string"){let err23={instancePath:instancePath+"/approved/by",schemaPath:"#/$defs/approval/properties/by/type",keyword:"type",params:{type:"string"},schema:schema85.
properties.by.type,parentSchema:schema85.properties.by,data:data8};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}}if(data7.commit!==void 0){let data9=data7.
commit;if(typeof data9!="string"){let err24={instancePath:instancePath+"/approved/commit",schemaPath:"#/$defs/approval/properties/commit/type",keyword:"type",params:{
type:"string"},schema:schema85.properties.commit.type,parentSchema:schema85.properties.commit,data:data9};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),
errors++}}}else{let err25={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/type",keyword:"type",params:{type:"object"},schema:schema85.type,parentSchema:schema85,
data:data7};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}var _valid0=_errs18===errors;if(valid1=valid1||_valid0,!valid1){let _errs26=errors;
if(data7!==null){let err26={instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema86.
properties.approved.anyOf[1].type,parentSchema:schema86.properties.approved.anyOf[1],data:data7};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}
var _valid0=_errs26===errors;valid1=valid1||_valid0}if(valid1)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err27={instancePath:instancePath+
"/approved",schemaPath:"#/properties/approved/anyOf",keyword:"anyOf",params:{},schema:schema86.properties.approved.anyOf,parentSchema:schema86.properties.approved,
data:data7};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}if(data.decision!==void 0){let data10=data.decision;if(typeof data10!="string"){let err28={
instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},schema:schema86.properties.decision.type,parentSchema:schema86.
properties.decision,data:data10};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}if(!(data10==="allowed"||data10==="approved"||data10==="refuse\
d")){let err29={instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema86.properties.decision.
enum},schema:schema86.properties.decision.enum,parentSchema:schema86.properties.decision,data:data10};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}}
if(data.because!==void 0){let data11=data.because;if(typeof data11!="string"){let err30={instancePath:instancePath+"/because",schemaPath:"#/properties/because/t\
ype",keyword:"type",params:{type:"string"},schema:schema86.properties.because.type,parentSchema:schema86.properties.because,data:data11};vErrors===null?vErrors=
[err30]:pushError(vErrors,err30),errors++}}}else{let err31={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema86.type,parentSchema:schema86,
data};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}return validate45.errors=vErrors,errors===0}var schema88={description:"The blockers of th\
e decision.",type:"object",required:["packet","default","total","open","registers","items","options","grants"],additionalProperties:!1,properties:{packet:{type:"\
string"},default:{type:"string"},total:{type:"integer",minimum:0},open:{type:"integer",minimum:0},registers:{type:"array",items:{$ref:"#/$defs/register"}},items:{
type:"array",items:{$ref:"#/$defs/blocker"}},options:{type:"array",items:{$ref:"#/$defs/option"}},grants:{type:"array",items:{$ref:"#/$defs/grant"}}}},schema95={
description:"A grant of the decision.",type:"object",required:["id","register","status","by","counts"],additionalProperties:!1,properties:{id:{type:"string"},register:{
type:"string"},status:{type:"string",enum:["open","granted"]},by:{type:["string","null"]},counts:{type:"boolean"}}},schema89={description:"A blocker register th\
at was read.",type:"object",required:["path","trust","packet","default","total","open"],additionalProperties:!1,properties:{path:{type:"string"},trust:{$ref:"#/\
$defs/trust"},packet:{type:"string"},default:{type:"string"},total:{type:"integer",minimum:0},open:{type:"integer",minimum:0}}};function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},schema:schema89.required,parentSchema:schema89,data};vErrors===
null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.trust===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
trust"},schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.packet===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"packet"},schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err2]:
pushError(vErrors,err2),errors++}if(data.default===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},
schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.total===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(data.open===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"open"},schema:schema89.
required,parentSchema:schema89,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}for(let key0 in data)if(!(key0==="path"||key0==="trust"||key0===
"packet"||key0==="default"||key0==="total"||key0==="open")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:!1,parentSchema:schema89,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.path!==void 0){let data0=data.path;if(typeof data0!=
"string"){let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},schema:schema89.properties.path.
type,parentSchema:schema89.properties.path,data:data0};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.trust!==void 0){let data1=data.trust;
if(typeof data1!="string"){let err8={instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/type",keyword:"type",params:{type:"string"},schema:schema70.type,
parentSchema:schema70,data:data1};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(!(data1==="base"||data1==="new"||data1==="head")){let err9={
instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/enum",keyword:"enum",params:{allowedValues:schema70.enum},schema:schema70.enum,parentSchema:schema70,
data:data1};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.packet!==void 0){let data2=data.packet;if(typeof data2!="string"){let err10={
instancePath:instancePath+"/packet",schemaPath:"#/properties/packet/type",keyword:"type",params:{type:"string"},schema:schema89.properties.packet.type,parentSchema:schema89.
properties.packet,data:data2};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.default!==void 0){let data3=data.default;if(typeof data3!=
"string"){let err11={instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"},schema:schema89.properties.
default.type,parentSchema:schema89.properties.default,data:data3};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.total!==void 0){let data4=data.
total;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err12={instancePath:instancePath+"/total",schemaPath:"#/properties/total/typ\
e",keyword:"type",params:{type:"integer"},schema:schema89.properties.total.type,parentSchema:schema89.properties.total,data:data4};vErrors===null?vErrors=[err12]:
pushError(vErrors,err12),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err13={instancePath:instancePath+"/total",schemaPath:"\
#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema89.properties.total,data:data4};vErrors===null?vErrors=
[err13]:pushError(vErrors,err13),errors++}}if(data.open!==void 0){let data5=data.open;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){
let err14={instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"integer"},schema:schema89.properties.open.type,parentSchema:schema89.
properties.open,data:data5};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){
let err15={instancePath:instancePath+"/open",schemaPath:"#/properties/open/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema89.
properties.open,data:data5};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema89.type,parentSchema:schema89,data};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}return validate48.errors=vErrors,
errors===0}var schema91={description:"A blocker, as it counts in this run.",type:"object",required:["id","register","line","status","stated","was","change","not\
e","actors","gate","evidence"],additionalProperties:!1,properties:{id:{type:"string"},register:{type:"string"},line:{description:"Line of the checked commit's r\
egister that states it; null if it vanished.",type:["integer","null"],minimum:1},status:{$ref:"#/$defs/status"},stated:{type:["string","null"],enum:["open","nar\
rowed","closed",null]},was:{type:["string","null"],enum:["open","narrowed","closed",null]},change:{type:["string","null"],enum:["added","opened","narrowed","clo\
sed","reopened","vanished","edited",null]},note:{type:"string"},actors:{type:"array",items:{type:"string"}},gate:{type:"string"},evidence:{type:"array",items:{$ref:"\
#/$defs/evidence"}}}},schema92={type:"string",enum:["open","narrowed","closed"]},schema93={description:"A file that a closing rests on.",type:"object",required:[
"path","schema","holds","because"],additionalProperties:!1,properties:{path:{type:"string"},schema:{type:["string","null"]},holds:{type:"boolean"},because:{type:"\
string"}}};function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},schema:schema91.
required,parentSchema:schema91,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.register===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"register"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?vErrors=[err1]:pushError(
vErrors,err1),errors++}if(data.line===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"line"},schema:schema91.
required,parentSchema:schema91,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.status===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++}if(data.stated===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stated"},schema:schema91.required,
parentSchema:schema91,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.was===void 0){let err5={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"was"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}
if(data.change===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"},schema:schema91.required,parentSchema:schema91,
data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.note===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"note"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.actors===void 0){
let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actors"},schema:schema91.required,parentSchema:schema91,data};vErrors===
null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.gate===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
gate"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.evidence===void 0){let err10={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"evidence"},schema:schema91.required,parentSchema:schema91,data};vErrors===null?
vErrors=[err10]:pushError(vErrors,err10),errors++}for(let key0 in data)if(!func32.call(schema91.properties,key0)){let err11={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema91,data};vErrors===null?vErrors=[err11]:pushError(vErrors,
err11),errors++}if(data.id!==void 0){let data0=data.id;if(typeof data0!="string"){let err12={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},schema:schema91.properties.id.type,parentSchema:schema91.properties.id,data:data0};vErrors===null?vErrors=[err12]:pushError(vErrors,
err12),errors++}}if(data.register!==void 0){let data1=data.register;if(typeof data1!="string"){let err13={instancePath:instancePath+"/register",schemaPath:"#/pr\
operties/register/type",keyword:"type",params:{type:"string"},schema:schema91.properties.register.type,parentSchema:schema91.properties.register,data:data1};vErrors===
null?vErrors=[err13]:pushError(vErrors,err13),errors++}}if(data.line!==void 0){let data2=data.line;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err14={instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:schema91.properties.line.type},
schema:schema91.properties.line.type,parentSchema:schema91.properties.line,data:data2};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err15={instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:schema91.properties.line,data:data2};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}if(data.status!==
void 0){let data3=data.status;if(typeof data3!="string"){let err16={instancePath:instancePath+"/status",schemaPath:"#/$defs/status/type",keyword:"type",params:{
type:"string"},schema:schema92.type,parentSchema:schema92,data:data3};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}if(!(data3==="open"||data3===
"narrowed"||data3==="closed")){let err17={instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues:schema92.enum},
schema:schema92.enum,parentSchema:schema92,data:data3};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.stated!==void 0){let data4=data.
stated;if(typeof data4!="string"&&data4!==null){let err18={instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type:schema91.
properties.stated.type},schema:schema91.properties.stated.type,parentSchema:schema91.properties.stated,data:data4};vErrors===null?vErrors=[err18]:pushError(vErrors,
err18),errors++}if(!(data4==="open"||data4==="narrowed"||data4==="closed"||data4===null)){let err19={instancePath:instancePath+"/stated",schemaPath:"#/propertie\
s/stated/enum",keyword:"enum",params:{allowedValues:schema91.properties.stated.enum},schema:schema91.properties.stated.enum,parentSchema:schema91.properties.stated,
data:data4};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.was!==void 0){let data5=data.was;if(typeof data5!="string"&&data5!==null){
let err20={instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type:schema91.properties.was.type},schema:schema91.properties.
was.type,parentSchema:schema91.properties.was,data:data5};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(!(data5==="open"||data5==="narrowe\
d"||data5==="closed"||data5===null)){let err21={instancePath:instancePath+"/was",schemaPath:"#/properties/was/enum",keyword:"enum",params:{allowedValues:schema91.
properties.was.enum},schema:schema91.properties.was.enum,parentSchema:schema91.properties.was,data:data5};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),
errors++}}if(data.change!==void 0){let data6=data.change;if(typeof data6!="string"&&data6!==null){let err22={instancePath:instancePath+"/change",schemaPath:"#/p\
roperties/change/type",keyword:"type",params:{type:schema91.properties.change.type},schema:schema91.properties.change.type,parentSchema:schema91.properties.change,
data:data6};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(!(data6==="added"||data6==="opened"||data6==="narrowed"||data6==="closed"||data6===
"reopened"||data6==="vanished"||data6==="edited"||data6===null)){let err23={instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"e\
num",params:{allowedValues:schema91.properties.change.enum},schema:schema91.properties.change.enum,parentSchema:schema91.properties.change,data:data6};vErrors===
null?vErrors=[err23]:pushError(vErrors,err23),errors++}}if(data.note!==void 0){let data7=data.note;if(typeof data7!="string"){let err24={instancePath:instancePath+
"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},schema:schema91.properties.note.type,parentSchema:schema91.properties.note,data:data7};
vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data.actors!==void 0){let data8=data.actors;if(Array.isArray(data8)){let len0=data8.length;
for(let i0=0;i0<len0;i0++){let data9=data8[i0];if(typeof data9!="string"){let err25={instancePath:instancePath+"/actors/"+i0,schemaPath:"#/properties/actors/ite\
ms/type",keyword:"type",params:{type:"string"},schema:schema91.properties.actors.items.type,parentSchema:schema91.properties.actors.items,data:data9};vErrors===
null?vErrors=[err25]:pushError(vErrors,err25),errors++}}}else{let err26={instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"type",
params:{type:"array"},schema:schema91.properties.actors.type,parentSchema:schema91.properties.actors,data:data8};vErrors===null?vErrors=[err26]:pushError(vErrors,
err26),errors++}}if(data.gate!==void 0){let data10=data.gate;if(typeof data10!="string"){let err27={instancePath:instancePath+"/gate",schemaPath:"#/properties/g\
ate/type",keyword:"type",params:{type:"string"},schema:schema91.properties.gate.type,parentSchema:schema91.properties.gate,data:data10};vErrors===null?vErrors=[
err27]:pushError(vErrors,err27),errors++}}if(data.evidence!==void 0){let data11=data.evidence;if(Array.isArray(data11)){let len1=data11.length;for(let i1=0;i1<len1;i1++){
let data12=data11[i1];if(data12&&typeof data12=="object"&&!Array.isArray(data12)){if(data12.path===void 0){let err28={instancePath:instancePath+"/evidence/"+i1,
schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty:"path"},schema:schema93.required,parentSchema:schema93,data:data12};vErrors===
null?vErrors=[err28]:pushError(vErrors,err28),errors++}if(data12.schema===void 0){let err29={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evide\
nce/required",keyword:"required",params:{missingProperty:"schema"},schema:schema93.required,parentSchema:schema93,data:data12};vErrors===null?vErrors=[err29]:pushError(
vErrors,err29),errors++}if(data12.holds===void 0){let err30={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/required",keyword:"required",
params:{missingProperty:"holds"},schema:schema93.required,parentSchema:schema93,data:data12};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}if(data12.
because===void 0){let err31={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty:"becaus\
e"},schema:schema93.required,parentSchema:schema93,data:data12};vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}for(let key1 in data12)if(!(key1===
"path"||key1==="schema"||key1==="holds"||key1==="because")){let err32={instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema93,data:data12};vErrors===null?vErrors=[err32]:pushError(vErrors,
err32),errors++}if(data12.path!==void 0){let data13=data12.path;if(typeof data13!="string"){let err33={instancePath:instancePath+"/evidence/"+i1+"/path",schemaPath:"\
#/$defs/evidence/properties/path/type",keyword:"type",params:{type:"string"},schema:schema93.properties.path.type,parentSchema:schema93.properties.path,data:data13};
vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}if(data12.schema!==void 0){let data14=data12.schema;if(typeof data14!="string"&&data14!==null){
let err34={instancePath:instancePath+"/evidence/"+i1+"/schema",schemaPath:"#/$defs/evidence/properties/schema/type",keyword:"type",params:{type:schema93.properties.
schema.type},schema:schema93.properties.schema.type,parentSchema:schema93.properties.schema,data:data14};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),
errors++}}if(data12.holds!==void 0){let data15=data12.holds;if(typeof data15!="boolean"){let err35={instancePath:instancePath+"/evidence/"+i1+"/holds",schemaPath:"\
#/$defs/evidence/properties/holds/type",keyword:"type",params:{type:"boolean"},schema:schema93.properties.holds.type,parentSchema:schema93.properties.holds,data:data15};
vErrors===null?vErrors=[err35]:pushError(vErrors,err35),errors++}}if(data12.because!==void 0){let data16=data12.because;if(typeof data16!="string"){let err36={instancePath:instancePath+
"/evidence/"+i1+"/because",schemaPath:"#/$defs/evidence/properties/because/type",keyword:"type",params:{type:"string"},schema:schema93.properties.because.type,parentSchema:schema93.
properties.because,data:data16};vErrors===null?vErrors=[err36]:pushError(vErrors,err36),errors++}}}else{let err37={instancePath:instancePath+"/evidence/"+i1,schemaPath:"\
#/$defs/evidence/type",keyword:"type",params:{type:"object"},schema:schema93.type,parentSchema:schema93,data:data12};vErrors===null?vErrors=[err37]:pushError(vErrors,
err37),errors++}}}else{let err38={instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},schema:schema91.
properties.evidence.type,parentSchema:schema91.properties.evidence,data:data11};vErrors===null?vErrors=[err38]:pushError(vErrors,err38),errors++}}}else{let err39={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema91.type,parentSchema:schema91,data};vErrors===null?vErrors=[err39]:pushError(
vErrors,err39),errors++}return validate50.errors=vErrors,errors===0}function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.packet===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packet"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}
if(data.default===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},schema:schema88.required,parentSchema:schema88,
data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.total===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"total"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.open===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"open"},schema:schema88.required,parentSchema:schema88,data};vErrors===
null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.registers===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
registers"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.items===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"items"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=
[err5]:pushError(vErrors,err5),errors++}if(data.options===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"opt\
ions"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.grants===void 0){let err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"grants"},schema:schema88.required,parentSchema:schema88,data};vErrors===null?vErrors=[err7]:
pushError(vErrors,err7),errors++}for(let key0 in data)if(!(key0==="packet"||key0==="default"||key0==="total"||key0==="open"||key0==="registers"||key0==="items"||
key0==="options"||key0==="grants")){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,
parentSchema:schema88,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.packet!==void 0){let data0=data.packet;if(typeof data0!="stri\
ng"){let err9={instancePath:instancePath+"/packet",schemaPath:"#/properties/packet/type",keyword:"type",params:{type:"string"},schema:schema88.properties.packet.
type,parentSchema:schema88.properties.packet,data:data0};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.default!==void 0){let data1=data.
default;if(typeof data1!="string"){let err10={instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"},
schema:schema88.properties.default.type,parentSchema:schema88.properties.default,data:data1};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.
total!==void 0){let data2=data.total;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err11={instancePath:instancePath+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"},schema:schema88.properties.total.type,parentSchema:schema88.properties.total,data:data2};vErrors===
null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err12={instancePath:instancePath+
"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema88.properties.total,data:data2};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.open!==void 0){let data3=data.open;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err13={instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"integer"},schema:schema88.properties.
open.type,parentSchema:schema88.properties.open,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<0||isNaN(data3))){let err14={instancePath:instancePath+"/open",schemaPath:"#/properties/open/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:schema88.properties.open,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}if(data.registers!==void 0){let data4=data.
registers;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate48(data4[i0],{instancePath:instancePath+"/registers/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate48.errors:joinErrors(vErrors,validate48.errors),errors=vErrors.length)}else{let err15={
instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/type",keyword:"type",params:{type:"array"},schema:schema88.properties.registers.type,parentSchema:schema88.
properties.registers,data:data4};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}if(data.items!==void 0){let data6=data.items;if(Array.isArray(
data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate50(data6[i1],{instancePath:instancePath+"/items/"+i1,parentData:data6,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate50.errors:joinErrors(vErrors,validate50.errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+
"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},schema:schema88.properties.items.type,parentSchema:schema88.properties.items,
data:data6};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}if(data.options!==void 0){let data8=data.options;if(Array.isArray(data8)){let len2=data8.
length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.id===void 0){let err17={instancePath:instancePath+
"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"id"},schema:schema94.required,parentSchema:schema94,data:data9};
vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(data9.register===void 0){let err18={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$\
defs/option/required",keyword:"required",params:{missingProperty:"register"},schema:schema94.required,parentSchema:schema94,data:data9};vErrors===null?vErrors=[
err18]:pushError(vErrors,err18),errors++}if(data9.summary===void 0){let err19={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"\
required",params:{missingProperty:"summary"},schema:schema94.required,parentSchema:schema94,data:data9};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),
errors++}if(data9.state===void 0){let err20={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"\
state"},schema:schema94.required,parentSchema:schema94,data:data9};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(data9.admissible===void 0){
let err21={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"admissible"},schema:schema94.
required,parentSchema:schema94,data:data9};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}if(data9.because===void 0){let err22={instancePath:instancePath+
"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"because"},schema:schema94.required,parentSchema:schema94,data:data9};
vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}for(let key1 in data9)if(!(key1==="id"||key1==="register"||key1==="summary"||key1==="state"||key1===
"admissible"||key1==="because")){let err23={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key1},schema:!1,parentSchema:schema94,data:data9};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}if(data9.id!==
void 0){let data10=data9.id;if(typeof data10!="string"){let err24={instancePath:instancePath+"/options/"+i2+"/id",schemaPath:"#/$defs/option/properties/id/type",
keyword:"type",params:{type:"string"},schema:schema94.properties.id.type,parentSchema:schema94.properties.id,data:data10};vErrors===null?vErrors=[err24]:pushError(
vErrors,err24),errors++}}if(data9.register!==void 0){let data11=data9.register;if(typeof data11!="string"){let err25={instancePath:instancePath+"/options/"+i2+"\
/register",schemaPath:"#/$defs/option/properties/register/type",keyword:"type",params:{type:"string"},schema:schema94.properties.register.type,parentSchema:schema94.
properties.register,data:data11};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}}if(data9.summary!==void 0){let data12=data9.summary;if(typeof data12!=
"string"){let err26={instancePath:instancePath+"/options/"+i2+"/summary",schemaPath:"#/$defs/option/properties/summary/type",keyword:"type",params:{type:"string"},
schema:schema94.properties.summary.type,parentSchema:schema94.properties.summary,data:data12};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}
if(data9.state!==void 0){let data13=data9.state;if(typeof data13!="string"){let err27={instancePath:instancePath+"/options/"+i2+"/state",schemaPath:"#/$defs/opt\
ion/properties/state/type",keyword:"type",params:{type:"string"},schema:schema94.properties.state.type,parentSchema:schema94.properties.state,data:data13};vErrors===
null?vErrors=[err27]:pushError(vErrors,err27),errors++}if(!(data13==="admissible"||data13==="admissible-once-merged"||data13==="not-admissible")){let err28={instancePath:instancePath+
"/options/"+i2+"/state",schemaPath:"#/$defs/option/properties/state/enum",keyword:"enum",params:{allowedValues:schema94.properties.state.enum},schema:schema94.properties.
state.enum,parentSchema:schema94.properties.state,data:data13};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}}if(data9.admissible!==void 0){let data14=data9.
admissible;if(typeof data14!="boolean"){let err29={instancePath:instancePath+"/options/"+i2+"/admissible",schemaPath:"#/$defs/option/properties/admissible/type",
keyword:"type",params:{type:"boolean"},schema:schema94.properties.admissible.type,parentSchema:schema94.properties.admissible,data:data14};vErrors===null?vErrors=
[err29]:pushError(vErrors,err29),errors++}}if(data9.because!==void 0){let data15=data9.because;if(Array.isArray(data15)){let len3=data15.length;for(let i3=0;i3<
len3;i3++){let data16=data15[i3];if(typeof data16!="string"){let err30={instancePath:instancePath+"/options/"+i2+"/because/"+i3,schemaPath:"#/$defs/option/prope\
rties/because/items/type",keyword:"type",params:{type:"string"},schema:schema94.properties.because.items.type,parentSchema:schema94.properties.because.items,data:data16};
vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}}else{let err31={instancePath:instancePath+"/options/"+i2+"/because",schemaPath:"#/$defs/optio\
n/properties/because/type",keyword:"type",params:{type:"array"},schema:schema94.properties.because.type,parentSchema:schema94.properties.because,data:data15};vErrors===
null?vErrors=[err31]:pushError(vErrors,err31),errors++}}}else{let err32={instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/type",keyword:"type",
params:{type:"object"},schema:schema94.type,parentSchema:schema94,data:data9};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}}}else{let err33={
instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"},schema:schema88.properties.options.type,parentSchema:schema88.
properties.options,data:data8};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}if(data.grants!==void 0){let data17=data.grants;if(Array.isArray(
data17)){let len4=data17.length;for(let i4=0;i4<len4;i4++){let data18=data17[i4];if(data18&&typeof data18=="object"&&!Array.isArray(data18)){if(data18.id===void 0){
let err34={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/required",keyword:"required",params:{missingProperty:"id"},schema:schema95.required,
parentSchema:schema95,data:data18};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),errors++}if(data18.register===void 0){let err35={instancePath:instancePath+
"/grants/"+i4,schemaPath:"#/$defs/grant/required",keyword:"required",params:{missingProperty:"register"},schema:schema95.required,parentSchema:schema95,data:data18};
vErrors===null?vErrors=[err35]:pushError(vErrors,err35),errors++}if(data18.status===void 0){let err36={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$de\
fs/grant/required",keyword:"required",params:{missingProperty:"status"},schema:schema95.required,parentSchema:schema95,data:data18};vErrors===null?vErrors=[err36]:
pushError(vErrors,err36),errors++}if(data18.by===void 0){let err37={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/required",keyword:"require\
d",params:{missingProperty:"by"},schema:schema95.required,parentSchema:schema95,data:data18};vErrors===null?vErrors=[err37]:pushError(vErrors,err37),errors++}if(data18.
counts===void 0){let err38={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/required",keyword:"required",params:{missingProperty:"counts"},schema:schema95.
required,parentSchema:schema95,data:data18};vErrors===null?vErrors=[err38]:pushError(vErrors,err38),errors++}for(let key2 in data18)if(!(key2==="id"||key2==="re\
gister"||key2==="status"||key2==="by"||key2==="counts")){let err39={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2},schema:!1,parentSchema:schema95,data:data18};vErrors===null?vErrors=[err39]:pushError(vErrors,err39),errors++}
if(data18.id!==void 0){let data19=data18.id;if(typeof data19!="string"){let err40={instancePath:instancePath+"/grants/"+i4+"/id",schemaPath:"#/$defs/grant/prope\
rties/id/type",keyword:"type",params:{type:"string"},schema:schema95.properties.id.type,parentSchema:schema95.properties.id,data:data19};vErrors===null?vErrors=
[err40]:pushError(vErrors,err40),errors++}}if(data18.register!==void 0){let data20=data18.register;if(typeof data20!="string"){let err41={instancePath:instancePath+
"/grants/"+i4+"/register",schemaPath:"#/$defs/grant/properties/register/type",keyword:"type",params:{type:"string"},schema:schema95.properties.register.type,parentSchema:schema95.
properties.register,data:data20};vErrors===null?vErrors=[err41]:pushError(vErrors,err41),errors++}}if(data18.status!==void 0){let data21=data18.status;if(typeof data21!=
"string"){let err42={instancePath:instancePath+"/grants/"+i4+"/status",schemaPath:"#/$defs/grant/properties/status/type",keyword:"type",params:{type:"string"},schema:schema95.
properties.status.type,parentSchema:schema95.properties.status,data:data21};vErrors===null?vErrors=[err42]:pushError(vErrors,err42),errors++}if(!(data21==="open"||
data21==="granted")){let err43={instancePath:instancePath+"/grants/"+i4+"/status",schemaPath:"#/$defs/grant/properties/status/enum",keyword:"enum",params:{allowedValues:schema95.
properties.status.enum},schema:schema95.properties.status.enum,parentSchema:schema95.properties.status,data:data21};vErrors===null?vErrors=[err43]:pushError(vErrors,
err43),errors++}}if(data18.by!==void 0){let data22=data18.by;if(typeof data22!="string"&&data22!==null){let err44={instancePath:instancePath+"/grants/"+i4+"/by",
schemaPath:"#/$defs/grant/properties/by/type",keyword:"type",params:{type:schema95.properties.by.type},schema:schema95.properties.by.type,parentSchema:schema95.
properties.by,data:data22};vErrors===null?vErrors=[err44]:pushError(vErrors,err44),errors++}}if(data18.counts!==void 0){let data23=data18.counts;if(typeof data23!=
"boolean"){let err45={instancePath:instancePath+"/grants/"+i4+"/counts",schemaPath:"#/$defs/grant/properties/counts/type",keyword:"type",params:{type:"boolean"},
schema:schema95.properties.counts.type,parentSchema:schema95.properties.counts,data:data23};vErrors===null?vErrors=[err45]:pushError(vErrors,err45),errors++}}}else{
let err46={instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/type",keyword:"type",params:{type:"object"},schema:schema95.type,parentSchema:schema95,
data:data18};vErrors===null?vErrors=[err46]:pushError(vErrors,err46),errors++}}}else{let err47={instancePath:instancePath+"/grants",schemaPath:"#/properties/gra\
nts/type",keyword:"type",params:{type:"array"},schema:schema88.properties.grants.type,parentSchema:schema88.properties.grants,data:data17};vErrors===null?vErrors=
[err47]:pushError(vErrors,err47),errors++}}}else{let err48={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema88.type,parentSchema:schema88,
data};vErrors===null?vErrors=[err48]:pushError(vErrors,err48),errors++}return validate47.errors=vErrors,errors===0}function validate30(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema68.required,parentSchema:schema68,data};vErrors===
null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.verdict===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
verdict"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.mode===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err2]:pushError(
vErrors,err2),errors++}if(data.checked===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"checked"},schema:schema68.
required,parentSchema:schema68,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.controls===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"controls"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err4]:pushError(
vErrors,err4),errors++}if(data.seals===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seals"},schema:schema68.
required,parentSchema:schema68,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.counts===void 0){let err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"counts"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err6]:pushError(vErrors,
err6),errors++}if(data.files===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"files"},schema:schema68.required,
parentSchema:schema68,data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.reseals===void 0){let err8={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"reseals"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),
errors++}if(data.relaxations===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"relaxations"},schema:schema68.
required,parentSchema:schema68,data};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.blockers===void 0){let err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"blockers"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err10]:pushError(
vErrors,err10),errors++}if(data.findings===void 0){let err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"findings"},schema:schema68.
required,parentSchema:schema68,data};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(data.problems===void 0){let err12={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"problems"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err12]:pushError(
vErrors,err12),errors++}if(data.shard===void 0){let err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"shard"},schema:schema68.
required,parentSchema:schema68,data};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(data.run===void 0){let err14={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"run"},schema:schema68.required,parentSchema:schema68,data};vErrors===null?vErrors=[err14]:pushError(vErrors,
err14),errors++}for(let key0 in data)if(!func32.call(schema68.properties,key0)){let err15={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema68,data};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}if(data.$schema!==
void 0){let data0=data.$schema;if(typeof data0!="string"){let err16={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",
params:{type:"string"},schema:schema68.properties.$schema.type,parentSchema:schema68.properties.$schema,data:data0};vErrors===null?vErrors=[err16]:pushError(vErrors,
err16),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err17={instancePath:instancePath+"/version",schemaPath:"#/properties/version\
/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema68.properties.version,data:data1};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),
errors++}}if(data.verdict!==void 0){let data2=data.verdict;if(typeof data2!="string"){let err18={instancePath:instancePath+"/verdict",schemaPath:"#/properties/v\
erdict/type",keyword:"type",params:{type:"string"},schema:schema68.properties.verdict.type,parentSchema:schema68.properties.verdict,data:data2};vErrors===null?vErrors=
[err18]:pushError(vErrors,err18),errors++}if(!(data2==="pass"||data2==="fail"||data2==="error")){let err19={instancePath:instancePath+"/verdict",schemaPath:"#/p\
roperties/verdict/enum",keyword:"enum",params:{allowedValues:schema68.properties.verdict.enum},schema:schema68.properties.verdict.enum,parentSchema:schema68.properties.
verdict,data:data2};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.mode!==void 0){let data3=data.mode;if(typeof data3!="string"){let err20={
instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"},schema:schema68.properties.mode.type,parentSchema:schema68.
properties.mode,data:data3};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(!(data3==="enforce"||data3==="advisory")){let err21={instancePath:instancePath+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema68.properties.mode.enum},schema:schema68.properties.mode.enum,parentSchema:schema68.
properties.mode,data:data3};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.checked!==void 0){let data4=data.checked;if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){if(data4.source===void 0){let err22={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"r\
equired",params:{missingProperty:"source"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=
[err22]:pushError(vErrors,err22),errors++}if(data4.commit===void 0){let err23={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"\
required",params:{missingProperty:"commit"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=
[err23]:pushError(vErrors,err23),errors++}if(data4.base===void 0){let err24={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"\
required",params:{missingProperty:"base"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=
[err24]:pushError(vErrors,err24),errors++}if(data4.head===void 0){let err25={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"\
required",params:{missingProperty:"head"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=
[err25]:pushError(vErrors,err25),errors++}if(data4.branch===void 0){let err26={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"\
required",params:{missingProperty:"branch"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=
[err26]:pushError(vErrors,err26),errors++}if(data4.against===void 0){let err27={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",
keyword:"required",params:{missingProperty:"against"},schema:schema68.properties.checked.required,parentSchema:schema68.properties.checked,data:data4};vErrors===
null?vErrors=[err27]:pushError(vErrors,err27),errors++}for(let key1 in data4)if(!(key1==="source"||key1==="commit"||key1==="base"||key1==="head"||key1==="branch"||
key1==="against")){let err28={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},schema:!1,parentSchema:schema68.properties.checked,data:data4};vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}if(data4.
source!==void 0){let data5=data4.source;if(typeof data5!="string"){let err29={instancePath:instancePath+"/checked/source",schemaPath:"#/properties/checked/prope\
rties/source/type",keyword:"type",params:{type:"string"},schema:schema68.properties.checked.properties.source.type,parentSchema:schema68.properties.checked.properties.
source,data:data5};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}if(!(data5==="commit"||data5==="index"||data5==="work-tree")){let err30={instancePath:instancePath+
"/checked/source",schemaPath:"#/properties/checked/properties/source/enum",keyword:"enum",params:{allowedValues:schema68.properties.checked.properties.source.enum},
schema:schema68.properties.checked.properties.source.enum,parentSchema:schema68.properties.checked.properties.source,data:data5};vErrors===null?vErrors=[err30]:
pushError(vErrors,err30),errors++}}if(data4.commit!==void 0){let data6=data4.commit;if(typeof data6!="string"&&data6!==null){let err31={instancePath:instancePath+
"/checked/commit",schemaPath:"#/properties/checked/properties/commit/type",keyword:"type",params:{type:schema68.properties.checked.properties.commit.type},schema:schema68.
properties.checked.properties.commit.type,parentSchema:schema68.properties.checked.properties.commit,data:data6};vErrors===null?vErrors=[err31]:pushError(vErrors,
err31),errors++}}if(data4.base!==void 0){let data7=data4.base;if(typeof data7!="string"&&data7!==null){let err32={instancePath:instancePath+"/checked/base",schemaPath:"\
#/properties/checked/properties/base/type",keyword:"type",params:{type:schema68.properties.checked.properties.base.type},schema:schema68.properties.checked.properties.
base.type,parentSchema:schema68.properties.checked.properties.base,data:data7};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}}if(data4.head!==
void 0){let data8=data4.head;if(typeof data8!="string"&&data8!==null){let err33={instancePath:instancePath+"/checked/head",schemaPath:"#/properties/checked/prop\
erties/head/type",keyword:"type",params:{type:schema68.properties.checked.properties.head.type},schema:schema68.properties.checked.properties.head.type,parentSchema:schema68.
properties.checked.properties.head,data:data8};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}if(data4.branch!==void 0){let data9=data4.branch;
if(typeof data9!="string"&&data9!==null){let err34={instancePath:instancePath+"/checked/branch",schemaPath:"#/properties/checked/properties/branch/type",keyword:"\
type",params:{type:schema68.properties.checked.properties.branch.type},schema:schema68.properties.checked.properties.branch.type,parentSchema:schema68.properties.
checked.properties.branch,data:data9};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),errors++}}if(data4.against!==void 0){let data10=data4.against;if(typeof data10!=
"string"&&data10!==null){let err35={instancePath:instancePath+"/checked/against",schemaPath:"#/properties/checked/properties/against/type",keyword:"type",params:{
type:schema68.properties.checked.properties.against.type},schema:schema68.properties.checked.properties.against.type,parentSchema:schema68.properties.checked.properties.
against,data:data10};vErrors===null?vErrors=[err35]:pushError(vErrors,err35),errors++}}}else{let err36={instancePath:instancePath+"/checked",schemaPath:"#/prope\
rties/checked/type",keyword:"type",params:{type:"object"},schema:schema68.properties.checked.type,parentSchema:schema68.properties.checked,data:data4};vErrors===
null?vErrors=[err36]:pushError(vErrors,err36),errors++}}if(data.controls!==void 0){let data11=data.controls;if(data11&&typeof data11=="object"&&!Array.isArray(data11)){
if(data11.run===void 0){let err37={instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty:"\
run"},schema:schema68.properties.controls.required,parentSchema:schema68.properties.controls,data:data11};vErrors===null?vErrors=[err37]:pushError(vErrors,err37),
errors++}if(data11.caught===void 0){let err38={instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty:"\
caught"},schema:schema68.properties.controls.required,parentSchema:schema68.properties.controls,data:data11};vErrors===null?vErrors=[err38]:pushError(vErrors,err38),
errors++}for(let key2 in data11)if(!(key2==="run"||key2==="caught")){let err39={instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key2},schema:!1,parentSchema:schema68.properties.controls,data:data11};vErrors===null?vErrors=
[err39]:pushError(vErrors,err39),errors++}if(data11.run!==void 0){let data12=data11.run;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))){
let err40={instancePath:instancePath+"/controls/run",schemaPath:"#/properties/controls/properties/run/type",keyword:"type",params:{type:"integer"},schema:schema68.
properties.controls.properties.run.type,parentSchema:schema68.properties.controls.properties.run,data:data12};vErrors===null?vErrors=[err40]:pushError(vErrors,err40),
errors++}if(typeof data12=="number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err41={instancePath:instancePath+"/controls/run",schemaPath:"#/properties/\
controls/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.controls.properties.run,data:data12};
vErrors===null?vErrors=[err41]:pushError(vErrors,err41),errors++}}if(data11.caught!==void 0){let data13=data11.caught;if(!(typeof data13=="number"&&!(data13%1)&&
!isNaN(data13)&&isFinite(data13))){let err42={instancePath:instancePath+"/controls/caught",schemaPath:"#/properties/controls/properties/caught/type",keyword:"ty\
pe",params:{type:"integer"},schema:schema68.properties.controls.properties.caught.type,parentSchema:schema68.properties.controls.properties.caught,data:data13};
vErrors===null?vErrors=[err42]:pushError(vErrors,err42),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<0||isNaN(data13))){let err43={instancePath:instancePath+
"/controls/caught",schemaPath:"#/properties/controls/properties/caught/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.
properties.controls.properties.caught,data:data13};vErrors===null?vErrors=[err43]:pushError(vErrors,err43),errors++}}}else{let err44={instancePath:instancePath+
"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type:"object"},schema:schema68.properties.controls.type,parentSchema:schema68.properties.
controls,data:data11};vErrors===null?vErrors=[err44]:pushError(vErrors,err44),errors++}}if(data.seals!==void 0){let data14=data.seals;if(Array.isArray(data14)){
let len0=data14.length;for(let i0=0;i0<len0;i0++)validate31(data14[i0],{instancePath:instancePath+"/seals/"+i0,parentData:data14,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate31.errors:joinErrors(vErrors,validate31.errors),errors=vErrors.length)}else{let err45={instancePath:instancePath+
"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type:"array"},schema:schema68.properties.seals.type,parentSchema:schema68.properties.seals,
data:data14};vErrors===null?vErrors=[err45]:pushError(vErrors,err45),errors++}}if(data.counts!==void 0){let data16=data.counts;if(data16&&typeof data16=="object"&&
!Array.isArray(data16)){if(data16.sealed===void 0){let err46={instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{
missingProperty:"sealed"},schema:schema68.properties.counts.required,parentSchema:schema68.properties.counts,data:data16};vErrors===null?vErrors=[err46]:pushError(
vErrors,err46),errors++}if(data16.matching===void 0){let err47={instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",
params:{missingProperty:"matching"},schema:schema68.properties.counts.required,parentSchema:schema68.properties.counts,data:data16};vErrors===null?vErrors=[err47]:
pushError(vErrors,err47),errors++}if(data16.drifted===void 0){let err48={instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"\
required",params:{missingProperty:"drifted"},schema:schema68.properties.counts.required,parentSchema:schema68.properties.counts,data:data16};vErrors===null?vErrors=
[err48]:pushError(vErrors,err48),errors++}if(data16.bytes===void 0){let err49={instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"\
required",params:{missingProperty:"bytes"},schema:schema68.properties.counts.required,parentSchema:schema68.properties.counts,data:data16};vErrors===null?vErrors=
[err49]:pushError(vErrors,err49),errors++}for(let key3 in data16)if(!(key3==="sealed"||key3==="matching"||key3==="drifted"||key3==="bytes")){let err50={instancePath:instancePath+
"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},schema:!1,parentSchema:schema68.
properties.counts,data:data16};vErrors===null?vErrors=[err50]:pushError(vErrors,err50),errors++}if(data16.sealed!==void 0){let data17=data16.sealed;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))){let err51={instancePath:instancePath+"/counts/sealed",schemaPath:"#/properties/counts/properties/seale\
d/type",keyword:"type",params:{type:"integer"},schema:schema68.properties.counts.properties.sealed.type,parentSchema:schema68.properties.counts.properties.sealed,
data:data17};vErrors===null?vErrors=[err51]:pushError(vErrors,err51),errors++}if(typeof data17=="number"&&isFinite(data17)&&(data17<0||isNaN(data17))){let err52={
instancePath:instancePath+"/counts/sealed",schemaPath:"#/properties/counts/properties/sealed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema68.properties.counts.properties.sealed,data:data17};vErrors===null?vErrors=[err52]:pushError(vErrors,err52),errors++}}if(data16.matching!==void 0){
let data18=data16.matching;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err53={instancePath:instancePath+"/counts/matching",
schemaPath:"#/properties/counts/properties/matching/type",keyword:"type",params:{type:"integer"},schema:schema68.properties.counts.properties.matching.type,parentSchema:schema68.
properties.counts.properties.matching,data:data18};vErrors===null?vErrors=[err53]:pushError(vErrors,err53),errors++}if(typeof data18=="number"&&isFinite(data18)&&
(data18<0||isNaN(data18))){let err54={instancePath:instancePath+"/counts/matching",schemaPath:"#/properties/counts/properties/matching/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.counts.properties.matching,data:data18};vErrors===null?vErrors=[err54]:pushError(vErrors,
err54),errors++}}if(data16.drifted!==void 0){let data19=data16.drifted;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))){let err55={
instancePath:instancePath+"/counts/drifted",schemaPath:"#/properties/counts/properties/drifted/type",keyword:"type",params:{type:"integer"},schema:schema68.properties.
counts.properties.drifted.type,parentSchema:schema68.properties.counts.properties.drifted,data:data19};vErrors===null?vErrors=[err55]:pushError(vErrors,err55),errors++}
if(typeof data19=="number"&&isFinite(data19)&&(data19<0||isNaN(data19))){let err56={instancePath:instancePath+"/counts/drifted",schemaPath:"#/properties/counts/\
properties/drifted/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.counts.properties.drifted,data:data19};
vErrors===null?vErrors=[err56]:pushError(vErrors,err56),errors++}}if(data16.bytes!==void 0){let data20=data16.bytes;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(
data20)&&isFinite(data20))){let err57={instancePath:instancePath+"/counts/bytes",schemaPath:"#/properties/counts/properties/bytes/type",keyword:"type",params:{type:"\
integer"},schema:schema68.properties.counts.properties.bytes.type,parentSchema:schema68.properties.counts.properties.bytes,data:data20};vErrors===null?vErrors=[
err57]:pushError(vErrors,err57),errors++}if(typeof data20=="number"&&isFinite(data20)&&(data20<0||isNaN(data20))){let err58={instancePath:instancePath+"/counts/\
bytes",schemaPath:"#/properties/counts/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.counts.
properties.bytes,data:data20};vErrors===null?vErrors=[err58]:pushError(vErrors,err58),errors++}}}else{let err59={instancePath:instancePath+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},schema:schema68.properties.counts.type,parentSchema:schema68.properties.counts,data:data16};vErrors===
null?vErrors=[err59]:pushError(vErrors,err59),errors++}}if(data.files!==void 0){let data21=data.files;if(Array.isArray(data21)){let len1=data21.length;for(let i1=0;i1<
len1;i1++)validate33(data21[i1],{instancePath:instancePath+"/files/"+i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate33.errors:joinErrors(vErrors,validate33.errors),errors=vErrors.length)}else{let err60={instancePath:instancePath+"/files",schemaPath:"#/properties/files\
/type",keyword:"type",params:{type:"array"},schema:schema68.properties.files.type,parentSchema:schema68.properties.files,data:data21};vErrors===null?vErrors=[err60]:
pushError(vErrors,err60),errors++}}if(data.reseals!==void 0){let data23=data.reseals;if(Array.isArray(data23)){let len2=data23.length;for(let i2=0;i2<len2;i2++)
validate41(data23[i2],{instancePath:instancePath+"/reseals/"+i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.
errors:joinErrors(vErrors,validate41.errors),errors=vErrors.length)}else{let err61={instancePath:instancePath+"/reseals",schemaPath:"#/properties/reseals/type",
keyword:"type",params:{type:"array"},schema:schema68.properties.reseals.type,parentSchema:schema68.properties.reseals,data:data23};vErrors===null?vErrors=[err61]:
pushError(vErrors,err61),errors++}}if(data.relaxations!==void 0){let data25=data.relaxations;if(Array.isArray(data25)){let len3=data25.length;for(let i3=0;i3<len3;i3++)
validate45(data25[i3],{instancePath:instancePath+"/relaxations/"+i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate45.
errors:joinErrors(vErrors,validate45.errors),errors=vErrors.length)}else{let err62={instancePath:instancePath+"/relaxations",schemaPath:"#/properties/relaxation\
s/type",keyword:"type",params:{type:"array"},schema:schema68.properties.relaxations.type,parentSchema:schema68.properties.relaxations,data:data25};vErrors===null?
vErrors=[err62]:pushError(vErrors,err62),errors++}}if(data.blockers!==void 0){let data27=data.blockers,_errs55=errors,valid12=!1,_errs56=errors;validate47(data27,
{instancePath:instancePath+"/blockers",parentData:data,parentDataProperty:"blockers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate47.errors:joinErrors(
vErrors,validate47.errors),errors=vErrors.length);var _valid0=_errs56===errors;if(valid12=valid12||_valid0,!valid12){let _errs57=errors;if(data27!==null){let err63={
instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/anyOf/1/type",keyword:"type",params:{type:"null"},schema:schema68.properties.blockers.anyOf[1].
type,parentSchema:schema68.properties.blockers.anyOf[1],data:data27};vErrors===null?vErrors=[err63]:pushError(vErrors,err63),errors++}var _valid0=_errs57===errors;
valid12=valid12||_valid0}if(valid12)errors=_errs55,vErrors!==null&&(_errs55?vErrors.length=_errs55:vErrors=null);else{let err64={instancePath:instancePath+"/blo\
ckers",schemaPath:"#/properties/blockers/anyOf",keyword:"anyOf",params:{},schema:schema68.properties.blockers.anyOf,parentSchema:schema68.properties.blockers,data:data27};
vErrors===null?vErrors=[err64]:pushError(vErrors,err64),errors++}}if(data.findings!==void 0){let data28=data.findings;if(Array.isArray(data28)){let len4=data28.
length;for(let i4=0;i4<len4;i4++){let data29=data28[i4];if(data29&&typeof data29=="object"&&!Array.isArray(data29)){if(data29.code===void 0){let err65={instancePath:instancePath+
"/findings/"+i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty:"code"},schema:schema96.required,parentSchema:schema96,data:data29};
vErrors===null?vErrors=[err65]:pushError(vErrors,err65),errors++}if(data29.severity===void 0){let err66={instancePath:instancePath+"/findings/"+i4,schemaPath:"#\
/$defs/finding/required",keyword:"required",params:{missingProperty:"severity"},schema:schema96.required,parentSchema:schema96,data:data29};vErrors===null?vErrors=
[err66]:pushError(vErrors,err66),errors++}if(data29.message===void 0){let err67={instancePath:instancePath+"/findings/"+i4,schemaPath:"#/$defs/finding/required",
keyword:"required",params:{missingProperty:"message"},schema:schema96.required,parentSchema:schema96,data:data29};vErrors===null?vErrors=[err67]:pushError(vErrors,
err67),errors++}if(data29.file===void 0){let err68={instancePath:instancePath+"/findings/"+i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty:"\
file"},schema:schema96.required,parentSchema:schema96,data:data29};vErrors===null?vErrors=[err68]:pushError(vErrors,err68),errors++}if(data29.line===void 0){let err69={
instancePath:instancePath+"/findings/"+i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty:"line"},schema:schema96.required,parentSchema:schema96,
data:data29};vErrors===null?vErrors=[err69]:pushError(vErrors,err69),errors++}if(data29.remedy===void 0){let err70={instancePath:instancePath+"/findings/"+i4,schemaPath:"\
#/$defs/finding/required",keyword:"required",params:{missingProperty:"remedy"},schema:schema96.required,parentSchema:schema96,data:data29};vErrors===null?vErrors=
[err70]:pushError(vErrors,err70),errors++}for(let key4 in data29)if(!(key4==="code"||key4==="severity"||key4==="message"||key4==="file"||key4==="line"||key4==="\
remedy"||key4==="subjects")){let err71={instancePath:instancePath+"/findings/"+i4,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key4},schema:!1,parentSchema:schema96,data:data29};vErrors===null?vErrors=[err71]:pushError(vErrors,err71),errors++}if(data29.code!==
void 0){let data30=data29.code;if(typeof data30!="string"){let err72={instancePath:instancePath+"/findings/"+i4+"/code",schemaPath:"#/$defs/finding/properties/c\
ode/type",keyword:"type",params:{type:"string"},schema:schema96.properties.code.type,parentSchema:schema96.properties.code,data:data30};vErrors===null?vErrors=[
err72]:pushError(vErrors,err72),errors++}if(!(data30==="register-removed"||data30==="register-changed"||data30==="blocker-vanished"||data30==="blocker-renamed"||
data30==="blocker-closed-without-evidence"||data30==="blocker-edited"||data30==="locked-resealed"||data30==="grant-vanished"||data30==="grant-without-evidence"||
data30==="text-mismatch"||data30==="closed-unmatched"||data30==="total-mismatch"||data30==="link-followed"||data30==="seal-note"||data30==="open-blockers"||data30===
"gate-changed"||data30==="gate-trial"||data30==="gate-removed"||data30==="seal-new"||data30==="base-moved"||data30==="head-alone"||data30==="state-unknown"||data30===
"twin-refused"||data30==="entry-refused"||data30==="checkout-differs"||data30==="unprotected")){let err73={instancePath:instancePath+"/findings/"+i4+"/code",schemaPath:"\
#/$defs/finding/properties/code/enum",keyword:"enum",params:{allowedValues:schema96.properties.code.enum},schema:schema96.properties.code.enum,parentSchema:schema96.
properties.code,data:data30};vErrors===null?vErrors=[err73]:pushError(vErrors,err73),errors++}}if(data29.severity!==void 0){let data31=data29.severity;if(typeof data31!=
"string"){let err74={instancePath:instancePath+"/findings/"+i4+"/severity",schemaPath:"#/$defs/finding/properties/severity/type",keyword:"type",params:{type:"st\
ring"},schema:schema96.properties.severity.type,parentSchema:schema96.properties.severity,data:data31};vErrors===null?vErrors=[err74]:pushError(vErrors,err74),errors++}
if(!(data31==="fail"||data31==="note")){let err75={instancePath:instancePath+"/findings/"+i4+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"\
enum",params:{allowedValues:schema96.properties.severity.enum},schema:schema96.properties.severity.enum,parentSchema:schema96.properties.severity,data:data31};vErrors===
null?vErrors=[err75]:pushError(vErrors,err75),errors++}}if(data29.message!==void 0){let data32=data29.message;if(typeof data32!="string"){let err76={instancePath:instancePath+
"/findings/"+i4+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type:"string"},schema:schema96.properties.message.type,parentSchema:schema96.
properties.message,data:data32};vErrors===null?vErrors=[err76]:pushError(vErrors,err76),errors++}}if(data29.file!==void 0){let data33=data29.file;if(typeof data33!=
"string"&&data33!==null){let err77={instancePath:instancePath+"/findings/"+i4+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type:schema96.
properties.file.type},schema:schema96.properties.file.type,parentSchema:schema96.properties.file,data:data33};vErrors===null?vErrors=[err77]:pushError(vErrors,err77),
errors++}}if(data29.line!==void 0){let data34=data29.line;if(!(typeof data34=="number"&&!(data34%1)&&!isNaN(data34)&&isFinite(data34))&&data34!==null){let err78={
instancePath:instancePath+"/findings/"+i4+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type:schema96.properties.line.type},schema:schema96.
properties.line.type,parentSchema:schema96.properties.line,data:data34};vErrors===null?vErrors=[err78]:pushError(vErrors,err78),errors++}if(typeof data34=="numb\
er"&&isFinite(data34)&&(data34<1||isNaN(data34))){let err79={instancePath:instancePath+"/findings/"+i4+"/line",schemaPath:"#/$defs/finding/properties/line/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema96.properties.line,data:data34};vErrors===null?vErrors=[err79]:pushError(vErrors,
err79),errors++}}if(data29.remedy!==void 0){let data35=data29.remedy;if(typeof data35!="string"&&data35!==null){let err80={instancePath:instancePath+"/findings/"+
i4+"/remedy",schemaPath:"#/$defs/finding/properties/remedy/type",keyword:"type",params:{type:schema96.properties.remedy.type},schema:schema96.properties.remedy.
type,parentSchema:schema96.properties.remedy,data:data35};vErrors===null?vErrors=[err80]:pushError(vErrors,err80),errors++}}if(data29.subjects!==void 0){let data36=data29.
subjects;if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(data36.named===void 0){let err81={instancePath:instancePath+"/findings/"+i4+"/subjects",
schemaPath:"#/$defs/finding/properties/subjects/required",keyword:"required",params:{missingProperty:"named"},schema:schema96.properties.subjects.required,parentSchema:schema96.
properties.subjects,data:data36};vErrors===null?vErrors=[err81]:pushError(vErrors,err81),errors++}if(data36.count===void 0){let err82={instancePath:instancePath+
"/findings/"+i4+"/subjects",schemaPath:"#/$defs/finding/properties/subjects/required",keyword:"required",params:{missingProperty:"count"},schema:schema96.properties.
subjects.required,parentSchema:schema96.properties.subjects,data:data36};vErrors===null?vErrors=[err82]:pushError(vErrors,err82),errors++}for(let key5 in data36)
if(!(key5==="named"||key5==="count")){let err83={instancePath:instancePath+"/findings/"+i4+"/subjects",schemaPath:"#/$defs/finding/properties/subjects/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:!1,parentSchema:schema96.properties.subjects,data:data36};vErrors===null?vErrors=
[err83]:pushError(vErrors,err83),errors++}if(data36.named!==void 0){let data37=data36.named;if(Array.isArray(data37)){let len5=data37.length;for(let i5=0;i5<len5;i5++){
let data38=data37[i5];if(typeof data38!="string"){let err84={instancePath:instancePath+"/findings/"+i4+"/subjects/named/"+i5,schemaPath:"#/$defs/finding/propert\
ies/subjects/properties/named/items/type",keyword:"type",params:{type:"string"},schema:schema96.properties.subjects.properties.named.items.type,parentSchema:schema96.
properties.subjects.properties.named.items,data:data38};vErrors===null?vErrors=[err84]:pushError(vErrors,err84),errors++}}}else{let err85={instancePath:instancePath+
"/findings/"+i4+"/subjects/named",schemaPath:"#/$defs/finding/properties/subjects/properties/named/type",keyword:"type",params:{type:"array"},schema:schema96.properties.
subjects.properties.named.type,parentSchema:schema96.properties.subjects.properties.named,data:data37};vErrors===null?vErrors=[err85]:pushError(vErrors,err85),errors++}}
if(data36.count!==void 0){let data39=data36.count;if(!(typeof data39=="number"&&!(data39%1)&&!isNaN(data39)&&isFinite(data39))){let err86={instancePath:instancePath+
"/findings/"+i4+"/subjects/count",schemaPath:"#/$defs/finding/properties/subjects/properties/count/type",keyword:"type",params:{type:"integer"},schema:schema96.
properties.subjects.properties.count.type,parentSchema:schema96.properties.subjects.properties.count,data:data39};vErrors===null?vErrors=[err86]:pushError(vErrors,
err86),errors++}if(typeof data39=="number"&&isFinite(data39)&&(data39<0||isNaN(data39))){let err87={instancePath:instancePath+"/findings/"+i4+"/subjects/count",
schemaPath:"#/$defs/finding/properties/subjects/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema96.properties.
subjects.properties.count,data:data39};vErrors===null?vErrors=[err87]:pushError(vErrors,err87),errors++}}}else{let err88={instancePath:instancePath+"/findings/"+
i4+"/subjects",schemaPath:"#/$defs/finding/properties/subjects/type",keyword:"type",params:{type:"object"},schema:schema96.properties.subjects.type,parentSchema:schema96.
properties.subjects,data:data36};vErrors===null?vErrors=[err88]:pushError(vErrors,err88),errors++}}}else{let err89={instancePath:instancePath+"/findings/"+i4,schemaPath:"\
#/$defs/finding/type",keyword:"type",params:{type:"object"},schema:schema96.type,parentSchema:schema96,data:data29};vErrors===null?vErrors=[err89]:pushError(vErrors,
err89),errors++}}}else{let err90={instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},schema:schema68.
properties.findings.type,parentSchema:schema68.properties.findings,data:data28};vErrors===null?vErrors=[err90]:pushError(vErrors,err90),errors++}}if(data.problems!==
void 0){let data40=data.problems;if(Array.isArray(data40)){let len6=data40.length;for(let i6=0;i6<len6;i6++){let data41=data40[i6];if(data41&&typeof data41=="ob\
ject"&&!Array.isArray(data41)){if(data41.code===void 0){let err91={instancePath:instancePath+"/problems/"+i6,schemaPath:"#/$defs/problem/required",keyword:"requ\
ired",params:{missingProperty:"code"},schema:schema97.required,parentSchema:schema97,data:data41};vErrors===null?vErrors=[err91]:pushError(vErrors,err91),errors++}
if(data41.message===void 0){let err92={instancePath:instancePath+"/problems/"+i6,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty:"\
message"},schema:schema97.required,parentSchema:schema97,data:data41};vErrors===null?vErrors=[err92]:pushError(vErrors,err92),errors++}if(data41.file===void 0){
let err93={instancePath:instancePath+"/problems/"+i6,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty:"file"},schema:schema97.required,
parentSchema:schema97,data:data41};vErrors===null?vErrors=[err93]:pushError(vErrors,err93),errors++}if(data41.line===void 0){let err94={instancePath:instancePath+
"/problems/"+i6,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty:"line"},schema:schema97.required,parentSchema:schema97,data:data41};
vErrors===null?vErrors=[err94]:pushError(vErrors,err94),errors++}if(data41.column===void 0){let err95={instancePath:instancePath+"/problems/"+i6,schemaPath:"#/$\
defs/problem/required",keyword:"required",params:{missingProperty:"column"},schema:schema97.required,parentSchema:schema97,data:data41};vErrors===null?vErrors=[
err95]:pushError(vErrors,err95),errors++}if(data41.remedy===void 0){let err96={instancePath:instancePath+"/problems/"+i6,schemaPath:"#/$defs/problem/required",keyword:"\
required",params:{missingProperty:"remedy"},schema:schema97.required,parentSchema:schema97,data:data41};vErrors===null?vErrors=[err96]:pushError(vErrors,err96),
errors++}for(let key6 in data41)if(!(key6==="code"||key6==="message"||key6==="file"||key6==="line"||key6==="column"||key6==="remedy")){let err97={instancePath:instancePath+
"/problems/"+i6,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:!1,parentSchema:schema97,
data:data41};vErrors===null?vErrors=[err97]:pushError(vErrors,err97),errors++}if(data41.code!==void 0){let data42=data41.code;if(typeof data42!="string"){let err98={
instancePath:instancePath+"/problems/"+i6+"/code",schemaPath:"#/$defs/problem/properties/code/type",keyword:"type",params:{type:"string"},schema:schema97.properties.
code.type,parentSchema:schema97.properties.code,data:data42};vErrors===null?vErrors=[err98]:pushError(vErrors,err98),errors++}if(!(data42==="bad-input"||data42===
"bad-event"||data42==="out-of-date"||data42==="pattern-unmatched"||data42==="nothing-sealed"||data42==="not-a-repository"||data42==="commit-missing"||data42==="\
base-missing"||data42==="merge-mismatch"||data42==="object-missing"||data42==="git-failed"||data42==="unreadable"||data42==="not-utf8"||data42==="bom-refused"||
data42==="too-large"||data42==="too-deep"||data42==="not-json"||data42==="duplicate-key"||data42==="not-markdown-register"||data42==="schema-violation"||data42===
"malformed-line"||data42==="unsupported-algorithm"||data42==="invalid-bag"||data42==="invalid-statement"||data42==="empty-seal"||data42==="unsafe-path"||data42===
"duplicate-path"||data42==="seals-disagree"||data42==="duplicate-id"||data42==="look-alike-id"||data42==="unknown-lock"||data42==="unknown-id"||data42==="unknow\
n-default"||data42==="evidence-schema"||data42==="untrusted-report"||data42==="shards-incomplete"||data42==="shards-disagree"||data42==="control-passed"||data42===
"defect")){let err99={instancePath:instancePath+"/problems/"+i6+"/code",schemaPath:"#/$defs/problem/properties/code/enum",keyword:"enum",params:{allowedValues:schema97.
properties.code.enum},schema:schema97.properties.code.enum,parentSchema:schema97.properties.code,data:data42};vErrors===null?vErrors=[err99]:pushError(vErrors,err99),
errors++}}if(data41.message!==void 0){let data43=data41.message;if(typeof data43!="string"){let err100={instancePath:instancePath+"/problems/"+i6+"/message",schemaPath:"\
#/$defs/problem/properties/message/type",keyword:"type",params:{type:"string"},schema:schema97.properties.message.type,parentSchema:schema97.properties.message,
data:data43};vErrors===null?vErrors=[err100]:pushError(vErrors,err100),errors++}}if(data41.file!==void 0){let data44=data41.file;if(typeof data44!="string"&&data44!==
null){let err101={instancePath:instancePath+"/problems/"+i6+"/file",schemaPath:"#/$defs/problem/properties/file/type",keyword:"type",params:{type:schema97.properties.
file.type},schema:schema97.properties.file.type,parentSchema:schema97.properties.file,data:data44};vErrors===null?vErrors=[err101]:pushError(vErrors,err101),errors++}}
if(data41.line!==void 0){let data45=data41.line;if(!(typeof data45=="number"&&!(data45%1)&&!isNaN(data45)&&isFinite(data45))&&data45!==null){let err102={instancePath:instancePath+
"/problems/"+i6+"/line",schemaPath:"#/$defs/problem/properties/line/type",keyword:"type",params:{type:schema97.properties.line.type},schema:schema97.properties.
line.type,parentSchema:schema97.properties.line,data:data45};vErrors===null?vErrors=[err102]:pushError(vErrors,err102),errors++}if(typeof data45=="number"&&isFinite(
data45)&&(data45<1||isNaN(data45))){let err103={instancePath:instancePath+"/problems/"+i6+"/line",schemaPath:"#/$defs/problem/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema97.properties.line,data:data45};vErrors===null?vErrors=[err103]:pushError(vErrors,err103),
errors++}}if(data41.column!==void 0){let data46=data41.column;if(!(typeof data46=="number"&&!(data46%1)&&!isNaN(data46)&&isFinite(data46))&&data46!==null){let err104={
instancePath:instancePath+"/problems/"+i6+"/column",schemaPath:"#/$defs/problem/properties/column/type",keyword:"type",params:{type:schema97.properties.column.type},
schema:schema97.properties.column.type,parentSchema:schema97.properties.column,data:data46};vErrors===null?vErrors=[err104]:pushError(vErrors,err104),errors++}if(typeof data46==
"number"&&isFinite(data46)&&(data46<1||isNaN(data46))){let err105={instancePath:instancePath+"/problems/"+i6+"/column",schemaPath:"#/$defs/problem/properties/co\
lumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema97.properties.column,data:data46};vErrors===null?vErrors=[err105]:pushError(
vErrors,err105),errors++}}if(data41.remedy!==void 0){let data47=data41.remedy;if(typeof data47!="string"){let err106={instancePath:instancePath+"/problems/"+i6+
"/remedy",schemaPath:"#/$defs/problem/properties/remedy/type",keyword:"type",params:{type:"string"},schema:schema97.properties.remedy.type,parentSchema:schema97.
properties.remedy,data:data47};vErrors===null?vErrors=[err106]:pushError(vErrors,err106),errors++}}}else{let err107={instancePath:instancePath+"/problems/"+i6,schemaPath:"\
#/$defs/problem/type",keyword:"type",params:{type:"object"},schema:schema97.type,parentSchema:schema97,data:data41};vErrors===null?vErrors=[err107]:pushError(vErrors,
err107),errors++}}}else{let err108={instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"},schema:schema68.
properties.problems.type,parentSchema:schema68.properties.problems,data:data40};vErrors===null?vErrors=[err108]:pushError(vErrors,err108),errors++}}if(data.shard!==
void 0){let data48=data.shard;if(!(data48&&typeof data48=="object"&&!Array.isArray(data48))&&data48!==null){let err109={instancePath:instancePath+"/shard",schemaPath:"\
#/properties/shard/type",keyword:"type",params:{type:schema68.properties.shard.type},schema:schema68.properties.shard.type,parentSchema:schema68.properties.shard,
data:data48};vErrors===null?vErrors=[err109]:pushError(vErrors,err109),errors++}if(data48&&typeof data48=="object"&&!Array.isArray(data48)){if(data48.index===void 0){
let err110={instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty:"index"},schema:schema68.properties.
shard.required,parentSchema:schema68.properties.shard,data:data48};vErrors===null?vErrors=[err110]:pushError(vErrors,err110),errors++}if(data48.count===void 0){
let err111={instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty:"count"},schema:schema68.properties.
shard.required,parentSchema:schema68.properties.shard,data:data48};vErrors===null?vErrors=[err111]:pushError(vErrors,err111),errors++}if(data48.sealed===void 0){
let err112={instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty:"sealed"},schema:schema68.properties.
shard.required,parentSchema:schema68.properties.shard,data:data48};vErrors===null?vErrors=[err112]:pushError(vErrors,err112),errors++}if(data48.options===void 0){
let err113={instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty:"options"},schema:schema68.properties.
shard.required,parentSchema:schema68.properties.shard,data:data48};vErrors===null?vErrors=[err113]:pushError(vErrors,err113),errors++}for(let key7 in data48)if(!(key7===
"index"||key7==="count"||key7==="sealed"||key7==="options")){let err114={instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key7},schema:!1,parentSchema:schema68.properties.shard,data:data48};vErrors===null?vErrors=[err114]:pushError(
vErrors,err114),errors++}if(data48.index!==void 0){let data49=data48.index;if(!(typeof data49=="number"&&!(data49%1)&&!isNaN(data49)&&isFinite(data49))){let err115={
instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type:"integer"},schema:schema68.properties.
shard.properties.index.type,parentSchema:schema68.properties.shard.properties.index,data:data49};vErrors===null?vErrors=[err115]:pushError(vErrors,err115),errors++}
if(typeof data49=="number"&&isFinite(data49)&&(data49<1||isNaN(data49))){let err116={instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/pro\
perties/index/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema68.properties.shard.properties.index,data:data49};vErrors===
null?vErrors=[err116]:pushError(vErrors,err116),errors++}}if(data48.count!==void 0){let data50=data48.count;if(!(typeof data50=="number"&&!(data50%1)&&!isNaN(data50)&&
isFinite(data50))){let err117={instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/type",keyword:"type",params:{type:"integ\
er"},schema:schema68.properties.shard.properties.count.type,parentSchema:schema68.properties.shard.properties.count,data:data50};vErrors===null?vErrors=[err117]:
pushError(vErrors,err117),errors++}if(typeof data50=="number"&&isFinite(data50)&&(data50<1||isNaN(data50))){let err118={instancePath:instancePath+"/shard/count",
schemaPath:"#/properties/shard/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema68.properties.shard.properties.
count,data:data50};vErrors===null?vErrors=[err118]:pushError(vErrors,err118),errors++}}if(data48.sealed!==void 0){let data51=data48.sealed;if(!(typeof data51=="\
number"&&!(data51%1)&&!isNaN(data51)&&isFinite(data51))){let err119={instancePath:instancePath+"/shard/sealed",schemaPath:"#/properties/shard/properties/sealed/\
type",keyword:"type",params:{type:"integer"},schema:schema68.properties.shard.properties.sealed.type,parentSchema:schema68.properties.shard.properties.sealed,data:data51};
vErrors===null?vErrors=[err119]:pushError(vErrors,err119),errors++}if(typeof data51=="number"&&isFinite(data51)&&(data51<0||isNaN(data51))){let err120={instancePath:instancePath+
"/shard/sealed",schemaPath:"#/properties/shard/properties/sealed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.
shard.properties.sealed,data:data51};vErrors===null?vErrors=[err120]:pushError(vErrors,err120),errors++}}if(data48.options!==void 0){let data52=data48.options;if(Array.
isArray(data52)){let len7=data52.length;for(let i7=0;i7<len7;i7++){let data53=data52[i7];if(data53&&typeof data53=="object"&&!Array.isArray(data53)){if(data53.id===
void 0){let err121={instancePath:instancePath+"/shard/options/"+i7,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"id"},schema:schema94.
required,parentSchema:schema94,data:data53};vErrors===null?vErrors=[err121]:pushError(vErrors,err121),errors++}if(data53.register===void 0){let err122={instancePath:instancePath+
"/shard/options/"+i7,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"register"},schema:schema94.required,parentSchema:schema94,
data:data53};vErrors===null?vErrors=[err122]:pushError(vErrors,err122),errors++}if(data53.summary===void 0){let err123={instancePath:instancePath+"/shard/option\
s/"+i7,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:"summary"},schema:schema94.required,parentSchema:schema94,data:data53};vErrors===
null?vErrors=[err123]:pushError(vErrors,err123),errors++}if(data53.state===void 0){let err124={instancePath:instancePath+"/shard/options/"+i7,schemaPath:"#/$def\
s/option/required",keyword:"required",params:{missingProperty:"state"},schema:schema94.required,parentSchema:schema94,data:data53};vErrors===null?vErrors=[err124]:
pushError(vErrors,err124),errors++}if(data53.admissible===void 0){let err125={instancePath:instancePath+"/shard/options/"+i7,schemaPath:"#/$defs/option/required",
keyword:"required",params:{missingProperty:"admissible"},schema:schema94.required,parentSchema:schema94,data:data53};vErrors===null?vErrors=[err125]:pushError(vErrors,
err125),errors++}if(data53.because===void 0){let err126={instancePath:instancePath+"/shard/options/"+i7,schemaPath:"#/$defs/option/required",keyword:"required",
params:{missingProperty:"because"},schema:schema94.required,parentSchema:schema94,data:data53};vErrors===null?vErrors=[err126]:pushError(vErrors,err126),errors++}
for(let key8 in data53)if(!(key8==="id"||key8==="register"||key8==="summary"||key8==="state"||key8==="admissible"||key8==="because")){let err127={instancePath:instancePath+
"/shard/options/"+i7,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},schema:!1,parentSchema:schema94,
data:data53};vErrors===null?vErrors=[err127]:pushError(vErrors,err127),errors++}if(data53.id!==void 0){let data54=data53.id;if(typeof data54!="string"){let err128={
instancePath:instancePath+"/shard/options/"+i7+"/id",schemaPath:"#/$defs/option/properties/id/type",keyword:"type",params:{type:"string"},schema:schema94.properties.
id.type,parentSchema:schema94.properties.id,data:data54};vErrors===null?vErrors=[err128]:pushError(vErrors,err128),errors++}}if(data53.register!==void 0){let data55=data53.
register;if(typeof data55!="string"){let err129={instancePath:instancePath+"/shard/options/"+i7+"/register",schemaPath:"#/$defs/option/properties/register/type",
keyword:"type",params:{type:"string"},schema:schema94.properties.register.type,parentSchema:schema94.properties.register,data:data55};vErrors===null?vErrors=[err129]:
pushError(vErrors,err129),errors++}}if(data53.summary!==void 0){let data56=data53.summary;if(typeof data56!="string"){let err130={instancePath:instancePath+"/sh\
ard/options/"+i7+"/summary",schemaPath:"#/$defs/option/properties/summary/type",keyword:"type",params:{type:"string"},schema:schema94.properties.summary.type,parentSchema:schema94.
properties.summary,data:data56};vErrors===null?vErrors=[err130]:pushError(vErrors,err130),errors++}}if(data53.state!==void 0){let data57=data53.state;if(typeof data57!=
"string"){let err131={instancePath:instancePath+"/shard/options/"+i7+"/state",schemaPath:"#/$defs/option/properties/state/type",keyword:"type",params:{type:"str\
ing"},schema:schema94.properties.state.type,parentSchema:schema94.properties.state,data:data57};vErrors===null?vErrors=[err131]:pushError(vErrors,err131),errors++}
if(!(data57==="admissible"||data57==="admissible-once-merged"||data57==="not-admissible")){let err132={instancePath:instancePath+"/shard/options/"+i7+"/state",schemaPath:"\
#/$defs/option/properties/state/enum",keyword:"enum",params:{allowedValues:schema94.properties.state.enum},schema:schema94.properties.state.enum,parentSchema:schema94.
properties.state,data:data57};vErrors===null?vErrors=[err132]:pushError(vErrors,err132),errors++}}if(data53.admissible!==void 0){let data58=data53.admissible;if(typeof data58!=
"boolean"){let err133={instancePath:instancePath+"/shard/options/"+i7+"/admissible",schemaPath:"#/$defs/option/properties/admissible/type",keyword:"type",params:{
type:"boolean"},schema:schema94.properties.admissible.type,parentSchema:schema94.properties.admissible,data:data58};vErrors===null?vErrors=[err133]:pushError(vErrors,
err133),errors++}}if(data53.because!==void 0){let data59=data53.because;if(Array.isArray(data59)){let len8=data59.length;for(let i8=0;i8<len8;i8++){let data60=data59[i8];
if(typeof data60!="string"){let err134={instancePath:instancePath+"/shard/options/"+i7+"/because/"+i8,schemaPath:"#/$defs/option/properties/because/items/type",
keyword:"type",params:{type:"string"},schema:schema94.properties.because.items.type,parentSchema:schema94.properties.because.items,data:data60};vErrors===null?vErrors=
[err134]:pushError(vErrors,err134),errors++}}}else{let err135={instancePath:instancePath+"/shard/options/"+i7+"/because",schemaPath:"#/$defs/option/properties/b\
ecause/type",keyword:"type",params:{type:"array"},schema:schema94.properties.because.type,parentSchema:schema94.properties.because,data:data59};vErrors===null?vErrors=
[err135]:pushError(vErrors,err135),errors++}}}else{let err136={instancePath:instancePath+"/shard/options/"+i7,schemaPath:"#/$defs/option/type",keyword:"type",params:{
type:"object"},schema:schema94.type,parentSchema:schema94,data:data53};vErrors===null?vErrors=[err136]:pushError(vErrors,err136),errors++}}}else{let err137={instancePath:instancePath+
"/shard/options",schemaPath:"#/properties/shard/properties/options/type",keyword:"type",params:{type:"array"},schema:schema68.properties.shard.properties.options.
type,parentSchema:schema68.properties.shard.properties.options,data:data52};vErrors===null?vErrors=[err137]:pushError(vErrors,err137),errors++}}}}if(data.run!==
void 0){let data61=data.run;if(data61&&typeof data61=="object"&&!Array.isArray(data61)){if(data61.id===void 0){let err138={instancePath:instancePath+"/run",schemaPath:"\
#/properties/run/required",keyword:"required",params:{missingProperty:"id"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};
vErrors===null?vErrors=[err138]:pushError(vErrors,err138),errors++}if(data61.attempt===void 0){let err139={instancePath:instancePath+"/run",schemaPath:"#/proper\
ties/run/required",keyword:"required",params:{missingProperty:"attempt"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};
vErrors===null?vErrors=[err139]:pushError(vErrors,err139),errors++}if(data61.url===void 0){let err140={instancePath:instancePath+"/run",schemaPath:"#/properties\
/run/required",keyword:"required",params:{missingProperty:"url"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};vErrors===
null?vErrors=[err140]:pushError(vErrors,err140),errors++}if(data61.repository===void 0){let err141={instancePath:instancePath+"/run",schemaPath:"#/properties/ru\
n/required",keyword:"required",params:{missingProperty:"repository"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};vErrors===
null?vErrors=[err141]:pushError(vErrors,err141),errors++}if(data61.event===void 0){let err142={instancePath:instancePath+"/run",schemaPath:"#/properties/run/req\
uired",keyword:"required",params:{missingProperty:"event"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};vErrors===null?
vErrors=[err142]:pushError(vErrors,err142),errors++}if(data61.status===void 0){let err143={instancePath:instancePath+"/run",schemaPath:"#/properties/run/require\
d",keyword:"required",params:{missingProperty:"status"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};vErrors===null?
vErrors=[err143]:pushError(vErrors,err143),errors++}if(data61.startedAt===void 0){let err144={instancePath:instancePath+"/run",schemaPath:"#/properties/run/requ\
ired",keyword:"required",params:{missingProperty:"startedAt"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};vErrors===
null?vErrors=[err144]:pushError(vErrors,err144),errors++}if(data61.milliseconds===void 0){let err145={instancePath:instancePath+"/run",schemaPath:"#/properties/\
run/required",keyword:"required",params:{missingProperty:"milliseconds"},schema:schema68.properties.run.required,parentSchema:schema68.properties.run,data:data61};
vErrors===null?vErrors=[err145]:pushError(vErrors,err145),errors++}for(let key9 in data61)if(!(key9==="id"||key9==="attempt"||key9==="url"||key9==="repository"||
key9==="event"||key9==="status"||key9==="startedAt"||key9==="milliseconds")){let err146={instancePath:instancePath+"/run",schemaPath:"#/properties/run/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key9},schema:!1,parentSchema:schema68.properties.run,data:data61};vErrors===null?vErrors=
[err146]:pushError(vErrors,err146),errors++}if(data61.id!==void 0){let data62=data61.id;if(typeof data62!="string"&&data62!==null){let err147={instancePath:instancePath+
"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type:schema68.properties.run.properties.id.type},schema:schema68.properties.run.
properties.id.type,parentSchema:schema68.properties.run.properties.id,data:data62};vErrors===null?vErrors=[err147]:pushError(vErrors,err147),errors++}}if(data61.
attempt!==void 0){let data63=data61.attempt;if(!(typeof data63=="number"&&!(data63%1)&&!isNaN(data63)&&isFinite(data63))&&data63!==null){let err148={instancePath:instancePath+
"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type:schema68.properties.run.properties.attempt.type},schema:schema68.
properties.run.properties.attempt.type,parentSchema:schema68.properties.run.properties.attempt,data:data63};vErrors===null?vErrors=[err148]:pushError(vErrors,err148),
errors++}if(typeof data63=="number"&&isFinite(data63)&&(data63<0||isNaN(data63))){let err149={instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/\
run/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.run.properties.attempt,data:data63};
vErrors===null?vErrors=[err149]:pushError(vErrors,err149),errors++}}if(data61.url!==void 0){let data64=data61.url;if(typeof data64!="string"&&data64!==null){let err150={
instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type:schema68.properties.run.properties.url.type},
schema:schema68.properties.run.properties.url.type,parentSchema:schema68.properties.run.properties.url,data:data64};vErrors===null?vErrors=[err150]:pushError(vErrors,
err150),errors++}}if(data61.repository!==void 0){let data65=data61.repository;if(typeof data65!="string"&&data65!==null){let err151={instancePath:instancePath+"\
/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"type",params:{type:schema68.properties.run.properties.repository.type},schema:schema68.
properties.run.properties.repository.type,parentSchema:schema68.properties.run.properties.repository,data:data65};vErrors===null?vErrors=[err151]:pushError(vErrors,
err151),errors++}}if(data61.event!==void 0){let data66=data61.event;if(typeof data66!="string"&&data66!==null){let err152={instancePath:instancePath+"/run/event",
schemaPath:"#/properties/run/properties/event/type",keyword:"type",params:{type:schema68.properties.run.properties.event.type},schema:schema68.properties.run.properties.
event.type,parentSchema:schema68.properties.run.properties.event,data:data66};vErrors===null?vErrors=[err152]:pushError(vErrors,err152),errors++}}if(data61.status!==
void 0){let data67=data61.status;if(typeof data67!="string"&&data67!==null){let err153={instancePath:instancePath+"/run/status",schemaPath:"#/properties/run/pro\
perties/status/type",keyword:"type",params:{type:schema68.properties.run.properties.status.type},schema:schema68.properties.run.properties.status.type,parentSchema:schema68.
properties.run.properties.status,data:data67};vErrors===null?vErrors=[err153]:pushError(vErrors,err153),errors++}}if(data61.startedAt!==void 0){let data68=data61.
startedAt;if(typeof data68!="string"){let err154={instancePath:instancePath+"/run/startedAt",schemaPath:"#/properties/run/properties/startedAt/type",keyword:"ty\
pe",params:{type:"string"},schema:schema68.properties.run.properties.startedAt.type,parentSchema:schema68.properties.run.properties.startedAt,data:data68};vErrors===
null?vErrors=[err154]:pushError(vErrors,err154),errors++}}if(data61.milliseconds!==void 0){let data69=data61.milliseconds;if(typeof data69=="number"&&isFinite(data69)){
if(data69<0||isNaN(data69)){let err155={instancePath:instancePath+"/run/milliseconds",schemaPath:"#/properties/run/properties/milliseconds/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema68.properties.run.properties.milliseconds,data:data69};vErrors===null?vErrors=[err155]:pushError(
vErrors,err155),errors++}}else{let err156={instancePath:instancePath+"/run/milliseconds",schemaPath:"#/properties/run/properties/milliseconds/type",keyword:"typ\
e",params:{type:"number"},schema:schema68.properties.run.properties.milliseconds.type,parentSchema:schema68.properties.run.properties.milliseconds,data:data69};
vErrors===null?vErrors=[err156]:pushError(vErrors,err156),errors++}}}else{let err157={instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"\
type",params:{type:"object"},schema:schema68.properties.run.type,parentSchema:schema68.properties.run,data:data61};vErrors===null?vErrors=[err157]:pushError(vErrors,
err157),errors++}}}else{let err158={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema68.type,parentSchema:schema68,data};vErrors===
null?vErrors=[err158]:pushError(vErrors,err158),errors++}return validate30.errors=vErrors,errors===0}var cloneProvenance=validate53,schema99={$schema:"https://j\
son-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/evidence/clone-provenance.schema.json",title:"Clone p\
rovenance",description:"Where a database dump clone comes from: production-shaped, free of secrets, isolated.",type:"object",required:["version","kind","source",
"productionShaped","secretFree","isolated","dump","at","by"],additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this schema, for\
 editors."},version:{const:1,description:"Version of the format: 1."},kind:{const:"clone-provenance",description:"The kind of evidence."},source:{$ref:"#/$defs/\
text",description:"What the clone was made from."},productionShaped:{const:!0,description:"It has the shape of production."},secretFree:{const:!0,description:"I\
t contains no secret."},isolated:{const:!0,description:"It cannot reach production."},dump:{title:"Dump",description:"The dump that the clone was loaded from.",
type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"},bytes:{type:"integer",minimum:1,maximum:9007199254740991,
description:"Length of the dump."}}},at:{$ref:"#/$defs/instant",description:"When this was established."},by:{$ref:"#/$defs/text",description:"Who established i\
t."}},$defs:{sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecim\
al digits."},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",format:"date-time",pattern:"\
^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?\
:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a d\
ate and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."}}},schema100={type:"string",minLength:1,maxLength:4e3,
pattern:"\\S",patternErrorMessage:"more than whitespace"},schema101={type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digit\
s",description:"SHA-256: 64 lower-case hexadecimal digits."},schema102={type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\
\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d\
|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 33\
39)",description:"Date and time by RFC 3339, with its offset."},pattern36=new RegExp("\\S","u"),pattern38=new RegExp("^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|\
[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[0\
1]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:
pushError(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema99.
required,parentSchema:schema99,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.source===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err2]:pushError(vErrors,
err2),errors++}if(data.productionShaped===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"productionShaped"},
schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.secretFree===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"secretFree"},schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err4]:
pushError(vErrors,err4),errors++}if(data.isolated===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isolated"},
schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.dump===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"dump"},schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err6]:pushError(
vErrors,err6),errors++}if(data.at===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:schema99.required,
parentSchema:schema99,data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}if(data.by===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"by"},schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}for(let key0 in data)
if(!func32.call(schema99.properties,key0)){let err9={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
schema:!1,parentSchema:schema99,data};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!=
"string"){let err10={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema99.properties.
$schema.type,parentSchema:schema99.properties.$schema,data:data0};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.version!==void 0){let data1=data.
version;if(data1!==1){let err11={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema99.
properties.version,data:data1};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="clone-pr\
ovenance"){let err12={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"clone-provenance"},schema:"cl\
one-provenance",parentSchema:schema99.properties.kind,data:data2};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}if(data.source!==void 0){let data3=data.
source;if(typeof data3=="string"){if(func1(data3)>4e3){let err13={instancePath:instancePath+"/source",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{
limit:4e3},schema:4e3,parentSchema:schema100,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(func1(data3)<1){let err14={instancePath:instancePath+
"/source",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema100,data:data3};vErrors===null?vErrors=[err14]:pushError(
vErrors,err14),errors++}if(!pattern36.test(data3)){let err15={instancePath:instancePath+"/source",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},schema:"\\S",parentSchema:schema100,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}else{let err16={instancePath:instancePath+
"/source",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema100.type,parentSchema:schema100,data:data3};vErrors===null?vErrors=[
err16]:pushError(vErrors,err16),errors++}}if(data.productionShaped!==void 0){let data4=data.productionShaped;if(data4!==!0){let err17={instancePath:instancePath+
"/productionShaped",schemaPath:"#/properties/productionShaped/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema99.properties.productionShaped,
data:data4};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}}if(data.secretFree!==void 0){let data5=data.secretFree;if(data5!==!0){let err18={instancePath:instancePath+
"/secretFree",schemaPath:"#/properties/secretFree/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema99.properties.secretFree,data:data5};
vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}if(data.isolated!==void 0){let data6=data.isolated;if(data6!==!0){let err19={instancePath:instancePath+
"/isolated",schemaPath:"#/properties/isolated/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:schema99.properties.isolated,data:data6};vErrors===
null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.dump!==void 0){let data7=data.dump;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){if(data7.
sha256===void 0){let err20={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema99.
properties.dump.required,parentSchema:schema99.properties.dump,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}if(data7.bytes===void 0){
let err21={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/required",keyword:"required",params:{missingProperty:"bytes"},schema:schema99.properties.
dump.required,parentSchema:schema99.properties.dump,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}for(let key1 in data7)if(!(key1===
"sha256"||key1==="bytes")){let err22={instancePath:instancePath+"/dump",schemaPath:"#/properties/dump/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},schema:!1,parentSchema:schema99.properties.dump,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(data7.sha256!==
void 0){let data8=data7.sha256;if(typeof data8=="string"){if(!pattern4.test(data8)){let err23={instancePath:instancePath+"/dump/sha256",schemaPath:"#/$defs/sha2\
56/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema101,data:data8};vErrors===null?vErrors=[err23]:pushError(
vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/dump/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema101.
type,parentSchema:schema101,data:data8};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data7.bytes!==void 0){let data9=data7.bytes;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err25={instancePath:instancePath+"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/type",keyword:"\
type",params:{type:"integer"},schema:schema99.properties.dump.properties.bytes.type,parentSchema:schema99.properties.dump.properties.bytes,data:data9};vErrors===
null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||isNaN(data9)){let err26={instancePath:instancePath+
"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:schema99.properties.dump.properties.bytes,data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}if(data9<1||isNaN(data9)){let err27={
instancePath:instancePath+"/dump/bytes",schemaPath:"#/properties/dump/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema99.
properties.dump.properties.bytes,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}}else{let err28={instancePath:instancePath+"/dum\
p",schemaPath:"#/properties/dump/type",keyword:"type",params:{type:"object"},schema:schema99.properties.dump.type,parentSchema:schema99.properties.dump,data:data7};
vErrors===null?vErrors=[err28]:pushError(vErrors,err28),errors++}}if(data.at!==void 0){let data10=data.at;if(typeof data10=="string"){if(!pattern38.test(data10)){
let err29={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12\
]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\\
d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[\
469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\\
d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema102,data:data10};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),
errors++}}else{let err30={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},schema:schema102.type,parentSchema:schema102,
data:data10};vErrors===null?vErrors=[err30]:pushError(vErrors,err30),errors++}}if(data.by!==void 0){let data11=data.by;if(typeof data11=="string"){if(func1(data11)>
4e3){let err31={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema100,data:data11};
vErrors===null?vErrors=[err31]:pushError(vErrors,err31),errors++}if(func1(data11)<1){let err32={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema100,data:data11};vErrors===null?vErrors=[err32]:pushError(vErrors,err32),errors++}if(!pattern36.
test(data11)){let err33={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema100,
data:data11};vErrors===null?vErrors=[err33]:pushError(vErrors,err33),errors++}}else{let err34={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/type",keyword:"\
type",params:{type:"string"},schema:schema100.type,parentSchema:schema100,data:data11};vErrors===null?vErrors=[err34]:pushError(vErrors,err34),errors++}}}else{let err35={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema99.type,parentSchema:schema99,data};vErrors===null?vErrors=[err35]:pushError(
vErrors,err35),errors++}return validate53.errors=vErrors,errors===0}var schemaCompatibility=validate54,schema104={$schema:"https://json-schema.org/draft/2020-12\
/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/evidence/schema-compatibility.schema.json",title:"Schema compatibility",description:"\
A clone whose database schema was compared with production's, without a finding.",type:"object",required:["version","kind","engine","clone","checked","incompati\
ble","at","by"],additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Ver\
sion of the format: 1."},kind:{const:"schema-compatibility",description:"The kind of evidence."},engine:{$ref:"#/$defs/text",description:"Database engine and it\
s version."},clone:{$ref:"#/$defs/digest",description:"The clone that was checked: the digest of its dump."},checked:{type:"integer",minimum:1,maximum:9007199254740991,
description:"How many objects were compared."},incompatible:{const:0,description:"How many of them differ: none."},findings:{type:"array",maxItems:0,description:"\
What differs: nothing."},at:{$ref:"#/$defs/instant",description:"When this was established."},by:{$ref:"#/$defs/text",description:"Who established it."}},$defs:{
digest:{title:"Digest",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0\
-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},text:{type:"string",minLength:1,maxLength:4e3,
pattern:"\\S",patternErrorMessage:"more than whitespace"},instant:{type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[\
01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-\
3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",
description:"Date and time by RFC 3339, with its offset."}}},schema105={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whi\
tespace"},schema108={type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:\
0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[\
+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its o\
ffset."},schema106={title:"Digest",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},schema107={type:"strin\
g",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."};function validate55(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.sha256===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema106.required,parentSchema:schema106,
data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema106,data};vErrors===null?vErrors=[err1]:pushError(vErrors,
err1),errors++}if(data.sha256!==void 0){let data0=data.sha256;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/sha256",
schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema107,data:data0};vErrors===null?
vErrors=[err2]:pushError(vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"\
string"},schema:schema107.type,parentSchema:schema107,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}}else{let err4={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:schema106.type,parentSchema:schema106,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}
return validate55.errors=vErrors,errors===0}function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"version"},schema:schema104.required,parentSchema:schema104,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.kind===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema104.required,parentSchema:schema104,data};
vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.engine===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"engine"},schema:schema104.required,parentSchema:schema104,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.clone===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clone"},schema:schema104.required,parentSchema:schema104,data};
vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.checked===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"checked"},schema:schema104.required,parentSchema:schema104,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.incompatible===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"incompatible"},schema:schema104.required,parentSchema:schema104,
data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}if(data.at===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"at"},schema:schema104.required,parentSchema:schema104,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.by===void 0){
let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"by"},schema:schema104.required,parentSchema:schema104,data};vErrors===
null?vErrors=[err7]:pushError(vErrors,err7),errors++}for(let key0 in data)if(!func32.call(schema104.properties,key0)){let err8={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema104,data};vErrors===null?vErrors=[err8]:pushError(
vErrors,err8),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err9={instancePath:instancePath+"/$schema",schemaPath:"#/\
properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema104.properties.$schema.type,parentSchema:schema104.properties.$schema,data:data0};
vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err10={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema104.properties.version,data:data1};vErrors===
null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="schema-compatibility"){let err11={instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"schema-compatibility"},schema:"schema-compatibility",parentSchema:schema104.properties.
kind,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.engine!==void 0){let data3=data.engine;if(typeof data3=="string"){if(func1(
data3)>4e3){let err12={instancePath:instancePath+"/engine",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema105,
data:data3};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(func1(data3)<1){let err13={instancePath:instancePath+"/engine",schemaPath:"#/$de\
fs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema105,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}
if(!pattern36.test(data3)){let err14={instancePath:instancePath+"/engine",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",
parentSchema:schema105,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,err14),errors++}}else{let err15={instancePath:instancePath+"/engine",schemaPath:"\
#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema105.type,parentSchema:schema105,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,
err15),errors++}}if(data.clone!==void 0&&(validate55(data.clone,{instancePath:instancePath+"/clone",parentData:data,parentDataProperty:"clone",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:joinErrors(vErrors,validate55.errors),errors=vErrors.length)),data.checked!==void 0){let data5=data.checked;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err16={instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{
type:"integer"},schema:schema104.properties.checked.type,parentSchema:schema104.properties.checked,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,
err16),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>9007199254740991||isNaN(data5)){let err17={instancePath:instancePath+"/checked",schemaPath:"\
#/properties/checked/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:schema104.properties.checked,
data:data5};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(data5<1||isNaN(data5)){let err18={instancePath:instancePath+"/checked",schemaPath:"\
#/properties/checked/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema104.properties.checked,data:data5};vErrors===null?vErrors=
[err18]:pushError(vErrors,err18),errors++}}}if(data.incompatible!==void 0){let data6=data.incompatible;if(data6!==0){let err19={instancePath:instancePath+"/inco\
mpatible",schemaPath:"#/properties/incompatible/const",keyword:"const",params:{allowedValue:0},schema:0,parentSchema:schema104.properties.incompatible,data:data6};
vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.findings!==void 0){let data7=data.findings;if(Array.isArray(data7)){if(data7.length>0){
let err20={instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit:0},schema:0,parentSchema:schema104.
properties.findings,data:data7};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}else{let err21={instancePath:instancePath+"/findings",schemaPath:"\
#/properties/findings/type",keyword:"type",params:{type:"array"},schema:schema104.properties.findings.type,parentSchema:schema104.properties.findings,data:data7};
vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.at!==void 0){let data8=data.at;if(typeof data8=="string"){if(!pattern38.test(data8)){let err22={
instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|\
(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[\
0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\\
d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema108,data:data8};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}}else{
let err23={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},schema:schema108.type,parentSchema:schema108,
data:data8};vErrors===null?vErrors=[err23]:pushError(vErrors,err23),errors++}}if(data.by!==void 0){let data9=data.by;if(typeof data9=="string"){if(func1(data9)>
4e3){let err24={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema105,data:data9};
vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}if(func1(data9)<1){let err25={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema105,data:data9};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(!pattern36.
test(data9)){let err26={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema105,
data:data9};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}}else{let err27={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/type",keyword:"\
type",params:{type:"string"},schema:schema105.type,parentSchema:schema105,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}}else{let err28={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema104.type,parentSchema:schema104,data};vErrors===null?vErrors=[err28]:pushError(
vErrors,err28),errors++}return validate54.errors=vErrors,errors===0}var dryRun=validate57,schema110={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/evidence/dry-run.schema.json",title:"Dry run",description:"A run that read and changed nothing:\
 the digest at its exit is the digest at its entry.",type:"object",required:["version","kind","command","entry","exit","mutation","at","by"],additionalProperties:!1,
properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},kind:{const:"dr\
y-run",description:"The kind of evidence."},command:{$ref:"#/$defs/text",description:"What was run."},entry:{$ref:"#/$defs/digest",description:"State before the\
 run."},exit:{title:"Digest",description:"State after the run: the same as at entry.",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{
$ref:"#/$defs/sha256",const:{$data:"2/entry/sha256"},description:"Must be entry.sha256."}}},mutation:{const:!1,description:"Nothing was changed."},at:{$ref:"#/$\
defs/instant",description:"When this was established."},by:{$ref:"#/$defs/text",description:"Who established it."}},$defs:{digest:{title:"Digest",type:"object",
required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"64 \
lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"\
more than whitespace"},instant:{type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d\
|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339,\
 with its offset."}}},schema111={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},schema113={type:"string",pattern:"\
^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},schema115={type:"string",format:"\
date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"\
a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."},func0=require_equal().default,schema112={title:"\
Digest",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}};function validate58(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema112.required,parentSchema:schema112,data};vErrors===
null?vErrors=[err0]:pushError(vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema112,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.
sha256!==void 0){let data0=data.sha256;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sh\
a256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema113,data:data0};vErrors===null?vErrors=[err2]:pushError(
vErrors,err2),errors++}}else{let err3={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema113.
type,parentSchema:schema113,data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:schema112.type,parentSchema:schema112,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}return validate58.
errors=vErrors,errors===0}function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.kind===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=
[err1]:pushError(vErrors,err1),errors++}if(data.command===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"com\
mand"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.entry===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"entry"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err3]:
pushError(vErrors,err3),errors++}if(data.exit===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exit"},schema:schema110.
required,parentSchema:schema110,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.mutation===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"mutation"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err5]:pushError(
vErrors,err5),errors++}if(data.at===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:schema110.required,
parentSchema:schema110,data};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}if(data.by===void 0){let err7={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"by"},schema:schema110.required,parentSchema:schema110,data};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}
for(let key0 in data)if(!func32.call(schema110.properties,key0)){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema110,data};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}if(data.$schema!==void 0){let data0=data.
$schema;if(typeof data0!="string"){let err9={instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},
schema:schema110.properties.$schema.type,parentSchema:schema110.properties.$schema,data:data0};vErrors===null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.
version!==void 0){let data1=data.version;if(data1!==1){let err10={instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:1},schema:1,parentSchema:schema110.properties.version,data:data1};vErrors===null?vErrors=[err10]:pushError(vErrors,err10),errors++}}if(data.kind!==
void 0){let data2=data.kind;if(data2!=="dry-run"){let err11={instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
dry-run"},schema:"dry-run",parentSchema:schema110.properties.kind,data:data2};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}}if(data.command!==
void 0){let data3=data.command;if(typeof data3=="string"){if(func1(data3)>4e3){let err12={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/maxLengt\
h",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema111,data:data3};vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}if(func1(
data3)<1){let err13={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema111,
data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}if(!pattern36.test(data3)){let err14={instancePath:instancePath+"/command",schemaPath:"\
#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema111,data:data3};vErrors===null?vErrors=[err14]:pushError(vErrors,
err14),errors++}}else{let err15={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema111.type,
parentSchema:schema111,data:data3};vErrors===null?vErrors=[err15]:pushError(vErrors,err15),errors++}}if(data.entry!==void 0&&(validate58(data.entry,{instancePath:instancePath+
"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:joinErrors(vErrors,validate58.errors),errors=
vErrors.length)),data.exit!==void 0){let data5=data.exit;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.sha256===void 0){let err16={instancePath:instancePath+
"/exit",schemaPath:"#/properties/exit/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema110.properties.exit.required,parentSchema:schema110.
properties.exit,data:data5};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}for(let key1 in data5)if(key1!=="sha256"){let err17={instancePath:instancePath+
"/exit",schemaPath:"#/properties/exit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema110.properties.
exit,data:data5};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),errors++}if(data5.sha256!==void 0){let data6=data5.sha256;if(typeof data6=="string"){if(!pattern4.
test(data6)){let err18={instancePath:instancePath+"/exit/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"\
^[0-9a-f]{64}$",parentSchema:schema113,data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}else{let err19={instancePath:instancePath+"\
/exit/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema113.type,parentSchema:schema113,data:data6};vErrors===null?vErrors=
[err19]:pushError(vErrors,err19),errors++}let vSchema0=data&&data.entry&&data.entry.sha256;if(vSchema0!==void 0&&!func0(data6,vSchema0)){let err20={instancePath:instancePath+
"/exit/sha256",schemaPath:"#/properties/exit/properties/sha256/const",keyword:"const",params:{allowedValue:vSchema0},schema:schema110.properties.exit.properties.
sha256.const,parentSchema:schema110.properties.exit.properties.sha256,data:data6};vErrors===null?vErrors=[err20]:pushError(vErrors,err20),errors++}}}else{let err21={
instancePath:instancePath+"/exit",schemaPath:"#/properties/exit/type",keyword:"type",params:{type:"object"},schema:schema110.properties.exit.type,parentSchema:schema110.
properties.exit,data:data5};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.mutation!==void 0){let data7=data.mutation;if(data7!==!1){
let err22={instancePath:instancePath+"/mutation",schemaPath:"#/properties/mutation/const",keyword:"const",params:{allowedValue:!1},schema:!1,parentSchema:schema110.
properties.mutation,data:data7};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}}if(data.at!==void 0){let data8=data.at;if(typeof data8=="strin\
g"){if(!pattern38.test(data8)){let err23={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(\
?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|\
[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02\
])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)\
-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema115,data:data8};vErrors===null?vErrors=
[err23]:pushError(vErrors,err23),errors++}}else{let err24={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},
schema:schema115.type,parentSchema:schema115,data:data8};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}if(data.by!==void 0){let data9=data.by;
if(typeof data9=="string"){if(func1(data9)>4e3){let err25={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},
schema:4e3,parentSchema:schema111,data:data9};vErrors===null?vErrors=[err25]:pushError(vErrors,err25),errors++}if(func1(data9)<1){let err26={instancePath:instancePath+
"/by",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema111,data:data9};vErrors===null?vErrors=[err26]:pushError(
vErrors,err26),errors++}if(!pattern36.test(data9)){let err27={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},schema:"\\S",parentSchema:schema111,data:data9};vErrors===null?vErrors=[err27]:pushError(vErrors,err27),errors++}}else{let err28={instancePath:instancePath+
"/by",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema111.type,parentSchema:schema111,data:data9};vErrors===null?vErrors=[err28]:
pushError(vErrors,err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema110.type,parentSchema:schema110,
data};vErrors===null?vErrors=[err29]:pushError(vErrors,err29),errors++}return validate57.errors=vErrors,errors===0}var rollback=validate60,schema117={$schema:"h\
ttps://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/evidence/rollback.schema.json",title:"Rollbac\
k",description:"A snapshot that was restored: the digest restored is the digest of the snapshot.",type:"object",required:["version","kind","snapshot","restored",
"at","by"],additionalProperties:!1,properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version \
of the format: 1."},kind:{const:"rollback",description:"The kind of evidence."},command:{$ref:"#/$defs/text",description:"What restored it."},snapshot:{$ref:"#/\
$defs/digest",description:"State that the snapshot holds."},restored:{title:"Digest",description:"State after the restore: the same as the snapshot.",type:"obje\
ct",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256",const:{$data:"2/snapshot/sha256"},description:"Must be snapshot.sha256\
."}}},at:{$ref:"#/$defs/instant",description:"When this was established."},by:{$ref:"#/$defs/text",description:"Who established it."}},$defs:{digest:{title:"Dig\
est",type:"object",required:["sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},text:{type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"\
more than whitespace"},instant:{type:"string",format:"date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d\
|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339,\
 with its offset."}}},schema118={type:"string",minLength:1,maxLength:4e3,pattern:"\\S",patternErrorMessage:"more than whitespace"},schema120={type:"string",pattern:"\
^[0-9a-f]{64}$",patternErrorMessage:"64 lower-case hexadecimal digits",description:"SHA-256: 64 lower-case hexadecimal digits."},schema122={type:"string",format:"\
date-time",pattern:"^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][\
048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",patternErrorMessage:"\
a date and time as in 2026-09-14T08:30:00Z (RFC 3339)",description:"Date and time by RFC 3339, with its offset."},schema119={title:"Digest",type:"object",required:[
"sha256"],additionalProperties:!1,properties:{sha256:{$ref:"#/$defs/sha256"}}};function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.sha256===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},schema:schema119.required,parentSchema:schema119,data};vErrors===null?vErrors=[err0]:pushError(
vErrors,err0),errors++}for(let key0 in data)if(key0!=="sha256"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},schema:!1,parentSchema:schema119,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.sha256!==void 0){let data0=data.
sha256;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema120,data:data0};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}}else{
let err3={instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"},schema:schema120.type,parentSchema:schema120,
data:data0};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
schema:schema119.type,parentSchema:schema119,data};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}return validate61.errors=vErrors,errors===0}function validate60(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.version===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},schema:schema117.required,parentSchema:schema117,
data};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}if(data.kind===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},schema:schema117.required,parentSchema:schema117,data};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}if(data.snapshot===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"snapshot"},schema:schema117.required,parentSchema:schema117,data};
vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}if(data.restored===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"restored"},schema:schema117.required,parentSchema:schema117,data};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}if(data.at===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},schema:schema117.required,parentSchema:schema117,data};vErrors===
null?vErrors=[err4]:pushError(vErrors,err4),errors++}if(data.by===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
by"},schema:schema117.required,parentSchema:schema117,data};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}for(let key0 in data)if(!(key0==="$sc\
hema"||key0==="version"||key0==="kind"||key0==="command"||key0==="snapshot"||key0==="restored"||key0==="at"||key0==="by")){let err6={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:!1,parentSchema:schema117,data};vErrors===null?vErrors=[err6]:pushError(
vErrors,err6),errors++}if(data.$schema!==void 0){let data0=data.$schema;if(typeof data0!="string"){let err7={instancePath:instancePath+"/$schema",schemaPath:"#/\
properties/%24schema/type",keyword:"type",params:{type:"string"},schema:schema117.properties.$schema.type,parentSchema:schema117.properties.$schema,data:data0};
vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}}if(data.version!==void 0){let data1=data.version;if(data1!==1){let err8={instancePath:instancePath+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:schema117.properties.version,data:data1};vErrors===
null?vErrors=[err8]:pushError(vErrors,err8),errors++}}if(data.kind!==void 0){let data2=data.kind;if(data2!=="rollback"){let err9={instancePath:instancePath+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"rollback"},schema:"rollback",parentSchema:schema117.properties.kind,data:data2};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}}if(data.command!==void 0){let data3=data.command;if(typeof data3=="string"){if(func1(data3)>4e3){let err10={
instancePath:instancePath+"/command",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},schema:4e3,parentSchema:schema118,data:data3};vErrors===
null?vErrors=[err10]:pushError(vErrors,err10),errors++}if(func1(data3)<1){let err11={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema118,data:data3};vErrors===null?vErrors=[err11]:pushError(vErrors,err11),errors++}if(!pattern36.test(data3)){
let err12={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},schema:"\\S",parentSchema:schema118,data:data3};
vErrors===null?vErrors=[err12]:pushError(vErrors,err12),errors++}}else{let err13={instancePath:instancePath+"/command",schemaPath:"#/$defs/text/type",keyword:"t\
ype",params:{type:"string"},schema:schema118.type,parentSchema:schema118,data:data3};vErrors===null?vErrors=[err13]:pushError(vErrors,err13),errors++}}if(data.snapshot!==
void 0&&(validate61(data.snapshot,{instancePath:instancePath+"/snapshot",parentData:data,parentDataProperty:"snapshot",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:joinErrors(vErrors,validate61.errors),errors=vErrors.length)),data.restored!==void 0){let data5=data.restored;if(data5&&typeof data5=="ob\
ject"&&!Array.isArray(data5)){if(data5.sha256===void 0){let err14={instancePath:instancePath+"/restored",schemaPath:"#/properties/restored/required",keyword:"re\
quired",params:{missingProperty:"sha256"},schema:schema117.properties.restored.required,parentSchema:schema117.properties.restored,data:data5};vErrors===null?vErrors=
[err14]:pushError(vErrors,err14),errors++}for(let key1 in data5)if(key1!=="sha256"){let err15={instancePath:instancePath+"/restored",schemaPath:"#/properties/re\
stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:!1,parentSchema:schema117.properties.restored,data:data5};vErrors===
null?vErrors=[err15]:pushError(vErrors,err15),errors++}if(data5.sha256!==void 0){let data6=data5.sha256;if(typeof data6=="string"){if(!pattern4.test(data6)){let err16={
instancePath:instancePath+"/restored/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema120,
data:data6};vErrors===null?vErrors=[err16]:pushError(vErrors,err16),errors++}}else{let err17={instancePath:instancePath+"/restored/sha256",schemaPath:"#/$defs/s\
ha256/type",keyword:"type",params:{type:"string"},schema:schema120.type,parentSchema:schema120,data:data6};vErrors===null?vErrors=[err17]:pushError(vErrors,err17),
errors++}let vSchema0=data&&data.snapshot&&data.snapshot.sha256;if(vSchema0!==void 0&&!func0(data6,vSchema0)){let err18={instancePath:instancePath+"/restored/sh\
a256",schemaPath:"#/properties/restored/properties/sha256/const",keyword:"const",params:{allowedValue:vSchema0},schema:schema117.properties.restored.properties.
sha256.const,parentSchema:schema117.properties.restored.properties.sha256,data:data6};vErrors===null?vErrors=[err18]:pushError(vErrors,err18),errors++}}}else{let err19={
instancePath:instancePath+"/restored",schemaPath:"#/properties/restored/type",keyword:"type",params:{type:"object"},schema:schema117.properties.restored.type,parentSchema:schema117.
properties.restored,data:data5};vErrors===null?vErrors=[err19]:pushError(vErrors,err19),errors++}}if(data.at!==void 0){let data7=data.at;if(typeof data7=="strin\
g"){if(!pattern38.test(data7)){let err20={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/pattern",keyword:"pattern",params:{pattern:"^(?:\\d{4}-(?:(\
?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|\
[13579][26])00)-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$"},schema:"^(?:\\d{4}-(?:(?:0[13578]|1[02\
])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)\
-02-29)T(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$",parentSchema:schema122,data:data7};vErrors===null?vErrors=
[err20]:pushError(vErrors,err20),errors++}}else{let err21={instancePath:instancePath+"/at",schemaPath:"#/$defs/instant/type",keyword:"type",params:{type:"string"},
schema:schema122.type,parentSchema:schema122,data:data7};vErrors===null?vErrors=[err21]:pushError(vErrors,err21),errors++}}if(data.by!==void 0){let data8=data.by;
if(typeof data8=="string"){if(func1(data8)>4e3){let err22={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/maxLength",keyword:"maxLength",params:{limit:4e3},
schema:4e3,parentSchema:schema118,data:data8};vErrors===null?vErrors=[err22]:pushError(vErrors,err22),errors++}if(func1(data8)<1){let err23={instancePath:instancePath+
"/by",schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema118,data:data8};vErrors===null?vErrors=[err23]:pushError(
vErrors,err23),errors++}if(!pattern36.test(data8)){let err24={instancePath:instancePath+"/by",schemaPath:"#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\
\\S"},schema:"\\S",parentSchema:schema118,data:data8};vErrors===null?vErrors=[err24]:pushError(vErrors,err24),errors++}}else{let err25={instancePath:instancePath+
"/by",schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"},schema:schema118.type,parentSchema:schema118,data:data8};vErrors===null?vErrors=[err25]:
pushError(vErrors,err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema117.type,parentSchema:schema117,
data};vErrors===null?vErrors=[err26]:pushError(vErrors,err26),errors++}return validate60.errors=vErrors,errors===0}function pushError(errors,error){errors.length<
1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(errors,error);return errors}export{blockers,cloneProvenance,dryRun,report,rollback,schemaCompatibility,seal};
