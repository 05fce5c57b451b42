// Generated from schemas/ by scripts/generate-validators.ts. Not to be edited.
var validate=validate20,schema48={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://raw.githubusercontent.com/OWNER/seal-vs-bytes/v1/schemas/r\
eport.schema.json",title:"Report of seal-vs-bytes",description:"What one run found: the same from the Action and the command line.",type:"object",required:["ver\
sion","verdict","mode","checked","controls","seals","counts","files","reseals","relaxations","blockers","findings","problems","shard","run"],additionalProperties:!1,
properties:{$schema:{type:"string",description:"Address of this schema, for editors."},version:{const:1,description:"Version of the format: 1."},verdict:{type:"\
string",enum:["pass","fail","error"],description:"error: could not judge; never a pass."},mode:{type:"string",enum:["enforce","advisory"],description:"enforce: \
the verdict decides the exit status; advisory: it does not."},checked:{description:"Which commits were compared.",type:"object",required:["source","commit","bas\
e","head","branch","against"],additionalProperties:!1,properties:{source:{type:"string",enum:["commit","index","work-tree"],description:"Where the bytes were re\
ad from."},commit:{type:["string","null"],description:"The commit that was read; null for the index and the working tree."},base:{type:["string","null"],description:"\
The commit whose seals and registers are trusted; null: none."},head:{type:["string","null"],description:"The head commit of the pull request; null where there \
is none."},branch:{description:"The branch that the change would land on; null where nobody proposes anything.",type:["string","null"]},against:{type:["string",
"null"],description:"How the base was chosen, in words."}}},controls:{description:"Negative controls: run, and caught; in all, and of each part of the gate that\
 this run used.",type:"object",required:["run","caught","parts"],additionalProperties:!1,properties:{run:{type:"integer",minimum:0,description:"How many were ru\
n."},caught:{type:"integer",minimum:0,description:"How many were caught; if fewer, the verdict is error."},parts:{type:"array",items:{type:"object",required:["p\
art","run","caught"],additionalProperties:!1,properties:{part:{enum:["verification","change","registers","checksums","bagit","in-toto","causes"],description:"Th\
e part of the gate."},run:{type:"integer",minimum:0,description:"How many were run."},caught:{type:"integer",minimum:0,description:"How many were caught."}}},description:"\
The same by part of the gate."}}},seals:{type:"array",items:{$ref:"#/$defs/seal"},description:"The seals that were checked."},counts:{description:"Files sealed,\
 matching and drifting; bytes hashed.",type:"object",required:["sealed","matching","drifted","bytes"],additionalProperties:!1,properties:{sealed:{type:"integer",
minimum:0,description:"Sealed files."},matching:{type:"integer",minimum:0,description:"Files that match."},drifted:{type:"integer",minimum:0,description:"Files \
that drifted, unlisted ones included."},bytes:{type:"integer",minimum:0,description:"Bytes that were hashed."}}},files:{type:"array",items:{$ref:"#/$defs/file"},
description:"Drifted and unlisted files, all of them; matching ones too, unless more than 2,000 match."},reseals:{type:"array",items:{$ref:"#/$defs/reseal"},description:"\
Changes of what a trusted seal says, approved or not."},relaxations:{type:"array",items:{$ref:"#/$defs/relaxation"},description:"Changes by which a register req\
uires less, approved or not."},blockers:{anyOf:[{$ref:"#/$defs/blockers"},{type:"null"}],description:"What the registers say; null where there is none."},findings:{
type:"array",items:{$ref:"#/$defs/finding"},description:"What else decides the verdict, or informs."},problems:{type:"array",items:{$ref:"#/$defs/problem"},description:"\
Why the verdict is error; empty otherwise."},shard:{description:"Which part of the sealed files this report is of; null: all of them.",type:["object","null"],required:[
"index","count","sealed","options"],additionalProperties:!1,properties:{index:{type:"integer",minimum:1,description:"Number of the part, from 1."},count:{type:"\
integer",minimum:1,description:"How many parts there are."},sealed:{description:"How many files are sealed in all parts together.",type:"integer",minimum:0},options:{
description:"The options as the register has them: the joined report decides.",type:"array",items:{$ref:"#/$defs/option"}}}},run:{description:"This run.",type:"\
object",required:["id","attempt","url","repository","event","status","startedAt","milliseconds"],additionalProperties:!1,properties:{id:{type:["string","null"],
description:"Number of the workflow run."},attempt:{type:["integer","null"],minimum:0,description:"Attempt of that run."},url:{type:["string","null"],description:"\
Web address of the run."},repository:{description:"Web address of the repository.",type:["string","null"]},event:{type:["string","null"],description:"Event that\
 started it."},status:{description:"The commit status that this run keeps; null: none.",type:["string","null"]},startedAt:{type:"string",description:"When it st\
arted: an ISO 8601 instant."},milliseconds:{type:"number",minimum:0,description:"How long it took."}}}},$defs:{sha256:{type:"string",pattern:"^[0-9a-f]{64}$",patternErrorMessage:"\
64 lower-case hexadecimal digits",description:"64 lower-case hexadecimal digits."},trust:{type:"string",enum:["base","new","head"],description:"base: from the t\
rusted side; new: only the head has it; head: there is no base."},status:{type:"string",enum:["open","narrowed","closed"],description:'Only "closed" is closed.'},
digest:{title:"Digest",description:"SHA-256 and byte length.",type:"object",required:["sha256","bytes"],additionalProperties:!1,properties:{sha256:{$ref:"#/$def\
s/sha256"},bytes:{type:"integer",minimum:0,description:"Byte length."},digests:{$ref:"#/$defs/digests",description:"Digests by other algorithms."}}},sealedDigest:{
title:"Sealed digest",description:"SHA-256, null where a foreign seal uses other algorithms alone, and byte length, null where it carries none.",type:"object",required:[
"sha256","bytes"],additionalProperties:!1,properties:{sha256:{anyOf:[{$ref:"#/$defs/sha256"},{type:"null"}],description:"SHA-256; null where the seal uses other\
 algorithms alone."},bytes:{type:["integer","null"],minimum:0,description:"Byte length; null where the seal has none."},digests:{$ref:"#/$defs/digests",description:"\
Digests by other algorithms."}}},cause:{title:"Cause",description:"A named change from sealed to found bytes, and how it is known.",type:"object",required:["id",
"proof","summary"],additionalProperties:!1,properties:{id:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled",
"final-newline-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","homogl\
yph","unicode-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escaped","transcode\
d","mojibake","replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs-poin\
ter","symlink","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"],description:"Name of the cause: docs/causes.md."},proof:{
type:"string",enum:["reconstructed","reproduced","located","observed"],description:"How it is known, strongest first: reconstructed, reproduced, located, observ\
ed."},summary:{type:"string",description:"One sentence."}}},location:{title:"Location",description:"One place of a drift in the found file.",type:"object",required:[
"line","column","endLine","endColumn","offset","length","cause","found","sealed"],additionalProperties:!1,properties:{line:{type:"integer",minimum:1,description:"\
First line, from 1."},column:{type:"integer",minimum:1,description:"First column, from 1, in UTF-16 code units."},endLine:{type:"integer",minimum:1,description:"\
Last line."},endColumn:{type:"integer",minimum:1,description:"Column after the last character."},offset:{type:"integer",minimum:0,description:"Byte offset in th\
e found file."},length:{type:"integer",minimum:0,description:"Bytes of the found file that the place spans."},cause:{type:"string",enum:["bom-added","bom-remove\
d","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled","final-newline-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash",
"quotes","ellipsis","space-lookalike","invisible","homoglyph","unicode-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-refo\
rmatted","character-references","text-escaped","transcoded","mojibake","replacement-characters","transliterated","ident-expanded","export-subst","base64","trunc\
ated","extended","nul-filled","bit-flipped","git-lfs-pointer","symlink","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"],
description:"The cause it is a place of."},found:{type:["string","null"],description:"What is there, with visible tokens."},sealed:{type:["string","null"],description:"\
What is sealed there."}}},excerpts:{title:"Excerpts",description:"The first differences of a drifted file, line by line; null where no text can be shown.",type:"\
object",required:["hunks","cut"],additionalProperties:!1,properties:{hunks:{type:"array",items:{$ref:"#/$defs/excerpt"},description:"Hunks, in the order of the \
file."},cut:{type:"boolean",description:"There are further differences beyond these."}}},excerpt:{title:"Excerpt",description:"Neighbouring lines, sealed and fo\
und.",type:"object",required:["sealedStart","foundStart","lines"],additionalProperties:!1,properties:{sealedStart:{type:"integer",minimum:1,description:"First l\
ine on the sealed side."},foundStart:{type:"integer",minimum:1,description:"First line on the found side."},lines:{type:"array",items:{type:"object",required:["\
kind","sealedLine","foundLine","text","changed"],additionalProperties:!1,properties:{kind:{type:"string",enum:["same","sealed","found"],description:"On which si\
de the line is."},sealedLine:{type:["integer","null"],minimum:1,description:"Its number on the sealed side."},foundLine:{type:["integer","null"],minimum:1,description:"\
Its number on the found side."},text:{type:"string",description:"Visible text: invisible and look-alike characters are tokens."},changed:{type:"array",items:{type:"\
array",minItems:2,maxItems:2,items:{type:"integer",minimum:0}},description:"What differs, in UTF-16 code units of the text, ends excluded."}}},description:"Line\
s of both sides, interleaved as in a diff."}}},seal:{title:"Seal that was checked",description:"A seal that was checked.",type:"object",required:["path","format",
"trust","files","sha256"],additionalProperties:!1,properties:{path:{type:"string",description:"Path of the seal."},format:{type:"string",enum:["native","checksu\
ms","bagit","in-toto"],description:"How it was read."},trust:{$ref:"#/$defs/trust"},files:{type:"integer",minimum:0,description:"How many files it lists."},sha256:{
$ref:"#/$defs/sha256",description:"SHA-256 of the seal itself."}}},file:{title:"File that was checked",description:"A sealed file, or an unlisted one inside a c\
losed pattern.",type:"object",required:["path","seal","trust","status","sealed","found","mismatch","since","explained","causes","locations","more","excerpts","f\
ault","limit","restore","sealLine"],additionalProperties:!1,properties:{path:{type:"string",description:"Path of the file."},seal:{type:"string",description:"Th\
e seal that lists it, or whose closed pattern contains it."},trust:{$ref:"#/$defs/trust"},status:{type:"string",enum:["match","drift","missing","unlisted","not-\
regular","unreadable"],description:"Whether it matches, and what it is if not."},sealed:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}],description:"What i\
s sealed; null for an unlisted file."},found:{anyOf:[{$ref:"#/$defs/digest"},{type:"null"}],description:"What was found; null where there is no such file."},mismatch:{
type:"array",items:{type:"string",enum:["sha256","sha512","sha384","sha224","sha3-512","sha3-384","sha3-256","sha3-224","sha1","md5","bytes"]},description:"Whic\
h of the sealed facts the found bytes contradict."},since:{type:"string",enum:["this-change","base","unknown"],description:"Whose the drift is."},explained:{type:"\
boolean",description:"The causes, all proven, account for every differing byte."},causes:{type:"array",items:{$ref:"#/$defs/cause"},description:"In the order in\
 which the changes were made."},locations:{type:"array",items:{$ref:"#/$defs/location"},description:"First places of each cause."},more:{type:"integer",minimum:0,
description:"Places beyond those listed."},excerpts:{anyOf:[{$ref:"#/$defs/excerpts"},{type:"null"}],description:"The first differences, line by line; null wher\
e no text can be shown."},fault:{type:"string",enum:["file","seal"],description:"Which side is wrong."},limit:{type:["string","null"],description:"Why the searc\
h for the cause was not started, or stopped."},restore:{type:["string","null"],description:"The command that restores the sealed bytes."},sealLine:{type:["integ\
er","null"],minimum:1,description:"Line of the seal that names the file."}}},approval:{title:"Approval",description:"Who approved, on which commit.",type:"objec\
t",required:["by","commit"],additionalProperties:!1,properties:{by:{type:"string",description:"Login of the reviewer."},commit:{type:"string",description:"The h\
ead commit that the review is of."}}},relaxation:{title:"Relaxation",description:"A change by which a register of the base requires less, or something else.",type:"\
object",required:["kind","register","subject","was","now","file","line","approved","decision","because"],additionalProperties:!1,properties:{kind:{type:"string",
enum:["option-removed","option-added","option-requires","option-grants","option-summary","default-changed","evidence-removed","lock-removed","actors-changed","g\
ate-changed","grantor-changed","schema-changed","register-replaced"],description:"What is relaxed."},register:{type:"string",description:"Path of the register."},
subject:{type:"string",description:"The blocker, option or grant."},was:{type:"string",description:"What the base says."},now:{type:"string",description:"What t\
he head says."},file:{type:["string","null"],description:"File with the place to look at."},line:{type:["integer","null"],minimum:1,description:"Line of that fi\
le."},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}],description:"The approval; null: none."},decision:{type:"string",enum:["allowed","approved","ref\
used"],description:"Allowed by the policy, approved by a reviewer, or refused."},because:{type:"string",description:"Why, in one sentence."}}},reseal:{title:"Re\
seal",description:"A change to what a trusted seal says.",type:"object",required:["kind","seal","path","was","now","approved","decision","because"],additionalProperties:!1,
properties:{kind:{type:"string",enum:["reseal","coverage-shrunk","seal-removed","seal-moved","root-moved","closed-shrunk","text-changed"],description:"What chan\
ged."},seal:{type:"string",description:"Path of the seal on the base."},path:{type:"string",description:"The file, or the pattern."},was:{anyOf:[{$ref:"#/$defs/\
sealedDigest"},{type:"null"}],description:"What the base seals."},now:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}],description:"What the head seals."},approved:{
anyOf:[{$ref:"#/$defs/approval"},{type:"null"}],description:"The approval; null: none."},decision:{type:"string",enum:["allowed","approved","refused"],description:"\
Allowed by the policy, approved by a reviewer, or refused."},because:{type:"string",description:"Why, in one sentence."}}},finding:{title:"Finding",description:"\
Anything else a reviewer must know.",type:"object",required:["code","severity","message","file","line","remedy"],additionalProperties:!1,properties:{code:{type:"\
string",enum:["register-removed","register-changed","blocker-vanished","blocker-renamed","blocker-closed-without-evidence","blocker-edited","locked-resealed","g\
rant-vanished","grant-without-evidence","text-mismatch","closed-unmatched","total-mismatch","link-followed","seal-note","open-blockers","gate-changed","gate-tri\
al","gate-removed","seal-new","base-moved","head-alone","state-unknown","twin-refused","entry-refused","checkout-differs","unprotected"],description:"What it is\
."},severity:{type:"string",enum:["fail","note"],description:"fail decides the verdict; note informs."},message:{type:"string",description:"One sentence."},file:{
type:["string","null"],description:"File it is about."},line:{type:["integer","null"],minimum:1,description:"Line of that file."},remedy:{type:["string","null"],
description:"What to do; null where nothing is."},subjects:{description:"The sealed files it is about: the first paths, and how many there are.",type:"object",required:[
"named","count"],additionalProperties:!1,properties:{named:{type:"array",items:{type:"string"},description:"The first paths."},count:{type:"integer",minimum:0,description:"\
How many there are."}}}}},problem:{title:"Problem",description:"Why the verdict is error.",type:"object",required:["code","message","file","line","column","reme\
dy"],additionalProperties:!1,properties:{code:{type:"string",enum:["bad-input","bad-event","out-of-date","pattern-unmatched","nothing-sealed","not-a-repository",
"commit-missing","base-missing","merge-mismatch","object-missing","git-failed","unreadable","not-utf8","bom-refused","too-large","too-deep","not-json","duplicat\
e-key","not-markdown-register","schema-violation","malformed-line","unsupported-algorithm","invalid-bag","invalid-statement","empty-seal","unsafe-path","duplica\
te-path","seals-disagree","duplicate-id","look-alike-id","unknown-lock","unknown-id","unknown-default","evidence-schema","untrusted-report","shards-incomplete",
"shards-disagree","control-passed","defect"],description:"What it is."},message:{type:"string",description:"One sentence."},file:{type:["string","null"],description:"\
File it is about."},line:{type:["integer","null"],minimum:1,description:"Line of that file."},column:{type:["integer","null"],minimum:1,description:"Column of t\
hat line."},remedy:{type:"string",description:"What to do."}}},evidence:{title:"Evidence that was checked",description:"A file that a closing rests on.",type:"o\
bject",required:["path","schema","holds","because"],additionalProperties:!1,properties:{path:{type:"string",description:"Path of the file."},schema:{type:["stri\
ng","null"],description:"The schema it must validate against."},holds:{type:"boolean",description:"Whether it is sealed, matches its seal and validates."},because:{
type:"string",description:"What was checked, or why it does not count."}}},blocker:{title:"Blocker as it counts",description:"A blocker, as it counts in this ru\
n.",type:"object",required:["id","register","line","status","stated","was","change","note","actors","gate","evidence"],additionalProperties:!1,properties:{id:{type:"\
string",description:"Name of the blocker."},register:{type:"string",description:"Path of its register."},line:{description:"Line of the checked commit's registe\
r that states it; null if it vanished.",type:["integer","null"],minimum:1},status:{$ref:"#/$defs/status",description:"What counts: closed only with evidence tha\
t was verified in this run."},stated:{type:["string","null"],enum:["open","narrowed","closed",null],description:"What the register of the checked commit says; n\
ull if it vanished."},was:{type:["string","null"],enum:["open","narrowed","closed",null],description:"What the base says; null if it is new."},change:{type:["st\
ring","null"],enum:["added","opened","narrowed","closed","reopened","vanished","edited",null],description:"What this change does to it; null: nothing."},note:{type:"\
string",description:"Its note."},actors:{type:"array",items:{type:"string"},description:"Who acts next."},gate:{type:"string",description:"What closes it."},evidence:{
type:"array",items:{$ref:"#/$defs/evidence"},description:"The files that its closing rests on."}}},option:{title:"Option as it is",description:"An option of the\
 decision.",type:"object",required:["id","register","summary","state","admissible","because"],additionalProperties:!1,properties:{id:{type:"string",description:"\
Name of the option."},register:{type:"string",description:"Path of its register."},summary:{type:"string",description:"What it means."},state:{type:"string",description:"\
By what the base already has; resting on what this change closes, grants or relaxes; or neither.",enum:["admissible","admissible-once-merged","not-admissible"]},
admissible:{type:"boolean",description:'Whether the state is "admissible".'},because:{type:"array",items:{type:"string"},description:"What is missing; of an opt\
ion that is admissible once merged, what it rests on."}}},grant:{title:"Grant as it counts",description:"A grant of the decision.",type:"object",required:["id",
"register","status","by","counts"],additionalProperties:!1,properties:{id:{type:"string",description:"Name of the grant."},register:{type:"string",description:"\
Path of its register."},status:{type:"string",enum:["open","granted"],description:"What the register says."},by:{type:["string","null"],description:"Who granted\
 it."},counts:{type:"boolean",description:"Whether it counts: granted by someone, on evidence of its own that was verified in this run."}}},register:{title:"Reg\
ister that was read",description:"A blocker register that was read.",type:"object",required:["path","trust","packet","default","total","open"],additionalProperties:!1,
properties:{path:{type:"string",description:"Path of the register."},trust:{$ref:"#/$defs/trust"},packet:{type:"string",description:"Name of the decision packet\
."},default:{type:"string",description:"The default option."},total:{type:"integer",minimum:0,description:"How many blockers it has."},open:{type:"integer",minimum:0,
description:"How many of them are not closed."}}},blockers:{title:"Blockers of the decision",description:"The blockers of the decision.",type:"object",required:[
"packet","default","total","open","registers","items","options","grants"],additionalProperties:!1,properties:{packet:{type:"string",description:"Names of the pa\
ckets, separated by commas."},default:{type:"string",description:"Their default options as the base has them, separated by commas; hold where there is none."},total:{
type:"integer",minimum:0,description:"Blockers of all registers."},open:{type:"integer",minimum:0,description:"How many of them are not closed."},registers:{type:"\
array",items:{$ref:"#/$defs/register"},description:"The registers that were read."},items:{type:"array",items:{$ref:"#/$defs/blocker"},description:"The blockers\
."},options:{type:"array",items:{$ref:"#/$defs/option"},description:"The options."},grants:{type:"array",items:{$ref:"#/$defs/grant"},description:"The grants."}}},
digests:{title:"Other digests",description:"Digests in lower-case hex by algorithms beside SHA-256; absent where the seal uses none.",type:"object",additionalProperties:!1,
minProperties:1,properties:{sha512:{type:"string",pattern:"^[0-9a-f]{128}$",description:"SHA512 in lower-case hexadecimal digits."},sha384:{type:"string",pattern:"\
^[0-9a-f]{96}$",description:"SHA384 in lower-case hexadecimal digits."},sha224:{type:"string",pattern:"^[0-9a-f]{56}$",description:"SHA224 in lower-case hexadec\
imal digits."},"sha3-512":{type:"string",pattern:"^[0-9a-f]{128}$",description:"SHA3-512 in lower-case hexadecimal digits."},"sha3-384":{type:"string",pattern:"\
^[0-9a-f]{96}$",description:"SHA3-384 in lower-case hexadecimal digits."},"sha3-256":{type:"string",pattern:"^[0-9a-f]{64}$",description:"SHA3-256 in lower-case\
 hexadecimal digits."},"sha3-224":{type:"string",pattern:"^[0-9a-f]{56}$",description:"SHA3-224 in lower-case hexadecimal digits."},sha1:{type:"string",pattern:"\
^[0-9a-f]{40}$",description:"SHA1 in lower-case hexadecimal digits."},md5:{type:"string",pattern:"^[0-9a-f]{32}$",description:"MD5 in lower-case hexadecimal dig\
its."}}}}},schema76={title:"Finding",description:"Anything else a reviewer must know.",type:"object",required:["code","severity","message","file","line","remedy"],
additionalProperties:!1,properties:{code:{type:"string",enum:["register-removed","register-changed","blocker-vanished","blocker-renamed","blocker-closed-without\
-evidence","blocker-edited","locked-resealed","grant-vanished","grant-without-evidence","text-mismatch","closed-unmatched","total-mismatch","link-followed","sea\
l-note","open-blockers","gate-changed","gate-trial","gate-removed","seal-new","base-moved","head-alone","state-unknown","twin-refused","entry-refused","checkout\
-differs","unprotected"],description:"What it is."},severity:{type:"string",enum:["fail","note"],description:"fail decides the verdict; note informs."},message:{
type:"string",description:"One sentence."},file:{type:["string","null"],description:"File it is about."},line:{type:["integer","null"],minimum:1,description:"Li\
ne of that file."},remedy:{type:["string","null"],description:"What to do; null where nothing is."},subjects:{description:"The sealed files it is about: the fir\
st paths, and how many there are.",type:"object",required:["named","count"],additionalProperties:!1,properties:{named:{type:"array",items:{type:"string"},description:"\
The first paths."},count:{type:"integer",minimum:0,description:"How many there are."}}}}},schema77={title:"Problem",description:"Why the verdict is error.",type:"\
object",required:["code","message","file","line","column","remedy"],additionalProperties:!1,properties:{code:{type:"string",enum:["bad-input","bad-event","out-o\
f-date","pattern-unmatched","nothing-sealed","not-a-repository","commit-missing","base-missing","merge-mismatch","object-missing","git-failed","unreadable","not\
-utf8","bom-refused","too-large","too-deep","not-json","duplicate-key","not-markdown-register","schema-violation","malformed-line","unsupported-algorithm","inva\
lid-bag","invalid-statement","empty-seal","unsafe-path","duplicate-path","seals-disagree","duplicate-id","look-alike-id","unknown-lock","unknown-id","unknown-de\
fault","evidence-schema","untrusted-report","shards-incomplete","shards-disagree","control-passed","defect"],description:"What it is."},message:{type:"string",description:"\
One sentence."},file:{type:["string","null"],description:"File it is about."},line:{type:["integer","null"],minimum:1,description:"Line of that file."},column:{
type:["integer","null"],minimum:1,description:"Column of that line."},remedy:{type:"string",description:"What to do."}}},schema74={title:"Option as it is",description:"\
An option of the decision.",type:"object",required:["id","register","summary","state","admissible","because"],additionalProperties:!1,properties:{id:{type:"stri\
ng",description:"Name of the option."},register:{type:"string",description:"Path of its register."},summary:{type:"string",description:"What it means."},state:{
type:"string",description:"By what the base already has; resting on what this change closes, grants or relaxes; or neither.",enum:["admissible","admissible-once\
-merged","not-admissible"]},admissible:{type:"boolean",description:'Whether the state is "admissible".'},because:{type:"array",items:{type:"string"},description:"\
What is missing; of an option that is admissible once merged, what it rests on."}}},func1=Object.prototype.hasOwnProperty,schema49={title:"Seal that was checked",
description:"A seal that was checked.",type:"object",required:["path","format","trust","files","sha256"],additionalProperties:!1,properties:{path:{type:"string",
description:"Path of the seal."},format:{type:"string",enum:["native","checksums","bagit","in-toto"],description:"How it was read."},trust:{$ref:"#/$defs/trust"},
files:{type:"integer",minimum:0,description:"How many files it lists."},sha256:{$ref:"#/$defs/sha256",description:"SHA-256 of the seal itself."}}},schema50={type:"\
string",enum:["base","new","head"],description:"base: from the trusted side; new: only the head has it; head: there is no base."};var pattern4=new RegExp("^[0-9a-f]{64}$","u");function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.format===void 0&&(missing0=
"format")||data.trust===void 0&&(missing0="trust")||data.files===void 0&&(missing0="files")||data.sha256===void 0&&(missing0="sha256"))return validate21.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="path"||key0===
"format"||key0==="trust"||key0==="files"||key0==="sha256")){return validate21.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let _errs2=errors;if(typeof data.path!="string")return validate21.
errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.format!==void 0){let data1=data.format,_errs4=errors;if(typeof data1!="string")return validate21.errors=[{instancePath:instancePath+"/format",
schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}}],!1;if(!(data1==="native"||data1==="checksums"||data1==="bagit"||data1==="in-toto"))
return validate21.errors=[{instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:schema49.properties.format.
enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.trust!==void 0){let data2=data.trust,_errs6=errors;if(typeof data2!="string")return validate21.
errors=[{instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/type",keyword:"type",params:{type:"string"}}],!1;if(!(data2==="base"||data2==="new"||data2===
"head"))return validate21.errors=[{instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/enum",keyword:"enum",params:{allowedValues:schema50.enum}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.files!==void 0){let data3=data.files,_errs9=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)))return validate21.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs9&&typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3)))return validate21.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/\
files/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.sha256!==void 0){let data4=data.
sha256,_errs11=errors;if(errors===errors)if(typeof data4=="string"){if(!pattern4.test(data4))return validate21.errors=[{instancePath:instancePath+"/sha256",schemaPath:"\
#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/sha256",schemaPath:"\
#/$defs/sha256/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}}else return validate21.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===0}var schema52={title:"File that was checked",description:"\
A sealed file, or an unlisted one inside a closed pattern.",type:"object",required:["path","seal","trust","status","sealed","found","mismatch","since","explaine\
d","causes","locations","more","excerpts","fault","limit","restore","sealLine"],additionalProperties:!1,properties:{path:{type:"string",description:"Path of the\
 file."},seal:{type:"string",description:"The seal that lists it, or whose closed pattern contains it."},trust:{$ref:"#/$defs/trust"},status:{type:"string",enum:[
"match","drift","missing","unlisted","not-regular","unreadable"],description:"Whether it matches, and what it is if not."},sealed:{anyOf:[{$ref:"#/$defs/sealedD\
igest"},{type:"null"}],description:"What is sealed; null for an unlisted file."},found:{anyOf:[{$ref:"#/$defs/digest"},{type:"null"}],description:"What was foun\
d; null where there is no such file."},mismatch:{type:"array",items:{type:"string",enum:["sha256","sha512","sha384","sha224","sha3-512","sha3-384","sha3-256","s\
ha3-224","sha1","md5","bytes"]},description:"Which of the sealed facts the found bytes contradict."},since:{type:"string",enum:["this-change","base","unknown"],
description:"Whose the drift is."},explained:{type:"boolean",description:"The causes, all proven, account for every differing byte."},causes:{type:"array",items:{
$ref:"#/$defs/cause"},description:"In the order in which the changes were made."},locations:{type:"array",items:{$ref:"#/$defs/location"},description:"First pla\
ces of each cause."},more:{type:"integer",minimum:0,description:"Places beyond those listed."},excerpts:{anyOf:[{$ref:"#/$defs/excerpts"},{type:"null"}],description:"\
The first differences, line by line; null where no text can be shown."},fault:{type:"string",enum:["file","seal"],description:"Which side is wrong."},limit:{type:[
"string","null"],description:"Why the search for the cause was not started, or stopped."},restore:{type:["string","null"],description:"The command that restores\
 the sealed bytes."},sealLine:{type:["integer","null"],minimum:1,description:"Line of the seal that names the file."}}},schema60={title:"Cause",description:"A n\
amed change from sealed to found bytes, and how it is known.",type:"object",required:["id","proof","summary"],additionalProperties:!1,properties:{id:{type:"stri\
ng",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled","final-newline-added","final-newline-removed","trailing-whitespace","\
tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","homoglyph","unicode-normalization","json-escaped","json-unescaped","json-nu\
mbers","json-reordered","json-reformatted","character-references","text-escaped","transcoded","mojibake","replacement-characters","transliterated","ident-expand\
ed","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs-pointer","symlink","submodule","directory","missing","moved","case-rename\
d","swapped","unlisted","edited"],description:"Name of the cause: docs/causes.md."},proof:{type:"string",enum:["reconstructed","reproduced","located","observed"],
description:"How it is known, strongest first: reconstructed, reproduced, located, observed."},summary:{type:"string",description:"One sentence."}}},schema61={title:"\
Location",description:"One place of a drift in the found file.",type:"object",required:["line","column","endLine","endColumn","offset","length","cause","found",
"sealed"],additionalProperties:!1,properties:{line:{type:"integer",minimum:1,description:"First line, from 1."},column:{type:"integer",minimum:1,description:"Fi\
rst column, from 1, in UTF-16 code units."},endLine:{type:"integer",minimum:1,description:"Last line."},endColumn:{type:"integer",minimum:1,description:"Column \
after the last character."},offset:{type:"integer",minimum:0,description:"Byte offset in the found file."},length:{type:"integer",minimum:0,description:"Bytes o\
f the found file that the place spans."},cause:{type:"string",enum:["bom-added","bom-removed","eol-crlf","eol-lf","eol-cr","eol-mixed","eol-doubled","final-newl\
ine-added","final-newline-removed","trailing-whitespace","tabs-spaces","blank-lines","dash","quotes","ellipsis","space-lookalike","invisible","homoglyph","unico\
de-normalization","json-escaped","json-unescaped","json-numbers","json-reordered","json-reformatted","character-references","text-escaped","transcoded","mojibak\
e","replacement-characters","transliterated","ident-expanded","export-subst","base64","truncated","extended","nul-filled","bit-flipped","git-lfs-pointer","symli\
nk","submodule","directory","missing","moved","case-renamed","swapped","unlisted","edited"],description:"The cause it is a place of."},found:{type:["string","nu\
ll"],description:"What is there, with visible tokens."},sealed:{type:["string","null"],description:"What is sealed there."}}},schema54={title:"Sealed digest",description:"\
SHA-256, null where a foreign seal uses other algorithms alone, and byte length, null where it carries none.",type:"object",required:["sha256","bytes"],additionalProperties:!1,
properties:{sha256:{anyOf:[{$ref:"#/$defs/sha256"},{type:"null"}],description:"SHA-256; null where the seal uses other algorithms alone."},bytes:{type:["integer",
"null"],minimum:0,description:"Byte length; null where the seal has none."},digests:{$ref:"#/$defs/digests",description:"Digests by other algorithms."}}},schema56={
title:"Other digests",description:"Digests in lower-case hex by algorithms beside SHA-256; absent where the seal uses none.",type:"object",additionalProperties:!1,
minProperties:1,properties:{sha512:{type:"string",pattern:"^[0-9a-f]{128}$",description:"SHA512 in lower-case hexadecimal digits."},sha384:{type:"string",pattern:"\
^[0-9a-f]{96}$",description:"SHA384 in lower-case hexadecimal digits."},sha224:{type:"string",pattern:"^[0-9a-f]{56}$",description:"SHA224 in lower-case hexadec\
imal digits."},"sha3-512":{type:"string",pattern:"^[0-9a-f]{128}$",description:"SHA3-512 in lower-case hexadecimal digits."},"sha3-384":{type:"string",pattern:"\
^[0-9a-f]{96}$",description:"SHA3-384 in lower-case hexadecimal digits."},"sha3-256":{type:"string",pattern:"^[0-9a-f]{64}$",description:"SHA3-256 in lower-case\
 hexadecimal digits."},"sha3-224":{type:"string",pattern:"^[0-9a-f]{56}$",description:"SHA3-224 in lower-case hexadecimal digits."},sha1:{type:"string",pattern:"\
^[0-9a-f]{40}$",description:"SHA1 in lower-case hexadecimal digits."},md5:{type:"string",pattern:"^[0-9a-f]{32}$",description:"MD5 in lower-case hexadecimal dig\
its."}}},pattern6=new RegExp("^[0-9a-f]{128}$","u"),pattern7=new RegExp("^[0-9a-f]{96}$","u"),pattern8=new RegExp("^[0-9a-f]{56}$","u"),pattern13=new RegExp("^[\
0-9a-f]{40}$","u"),pattern14=new RegExp("^[0-9a-f]{32}$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.sha256===void 0&&(missing0="sha256")||data.bytes===
void 0&&(missing0="bytes"))return validate24.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="sha256"||key0==="bytes"||key0==="digests")){return validate24.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.sha256!==void 0){let data0=data.sha256,_errs2=errors,_errs3=errors,
valid1=!1,_errs4=errors;if(errors===errors)if(typeof data0=="string"){if(!pattern4.test(data0)){let err0={instancePath:instancePath+"/sha256",schemaPath:"#/$def\
s/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}}else{let err1={instancePath:instancePath+
"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++}var _valid0=_errs4===
errors;if(valid1=valid1||_valid0,!valid1){let _errs7=errors;if(data0!==null){let err2={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/anyOf\
/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}var _valid0=_errs7===errors;valid1=valid1||_valid0}
if(valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err3={instancePath:instancePath+"/sha256",schemaPath:"#/properties/\
sha256/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++,validate24.errors=vErrors,!1}var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.bytes!==void 0){let data1=data.bytes,_errs9=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))&&data1!==null)return validate24.errors=[{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:schema54.properties.
bytes.type}}],!1;if(errors===_errs9&&typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1)))return validate24.errors=[{instancePath:instancePath+"/byt\
es",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.
digests!==void 0){let data2=data.digests,_errs11=errors;if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<
1)return validate24.errors=[{instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let _errs14=errors;
for(let key1 in data2)if(!func1.call(schema56.properties,key1)){return validate24.errors=[{instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs14===errors){if(data2.sha512!==void 0){let data3=data2.sha512,
_errs15=errors;if(errors===_errs15)if(typeof data3=="string"){if(!pattern6.test(data3))return validate24.errors=[{instancePath:instancePath+"/digests/sha512",schemaPath:"\
#/$defs/digests/properties/sha512/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{128}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"\
/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs15===errors}else var valid4=!0;if(valid4){
if(data2.sha384!==void 0){let data4=data2.sha384,_errs17=errors;if(errors===_errs17)if(typeof data4=="string"){if(!pattern7.test(data4))return validate24.errors=
[{instancePath:instancePath+"/digests/sha384",schemaPath:"#/$defs/digests/properties/sha384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"}}],!1}else
return validate24.errors=[{instancePath:instancePath+"/digests/sha384",schemaPath:"#/$defs/digests/properties/sha384/type",keyword:"type",params:{type:"string"}}],
!1;var valid4=_errs17===errors}else var valid4=!0;if(valid4){if(data2.sha224!==void 0){let data5=data2.sha224,_errs19=errors;if(errors===_errs19)if(typeof data5==
"string"){if(!pattern8.test(data5))return validate24.errors=[{instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests\
/properties/sha224/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs19===errors}else var valid4=!0;if(valid4){if(data2["sha3-512"]!==void 0){let data6=data2["\
sha3-512"],_errs21=errors;if(errors===_errs21)if(typeof data6=="string"){if(!pattern6.test(data6))return validate24.errors=[{instancePath:instancePath+"/digests\
/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{128}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/digests/sha3-512",schemaPath:"#/$defs/digests/properties/sha3-512/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs21===errors}else var valid4=!0;
if(valid4){if(data2["sha3-384"]!==void 0){let data7=data2["sha3-384"],_errs23=errors;if(errors===_errs23)if(typeof data7=="string"){if(!pattern7.test(data7))return validate24.
errors=[{instancePath:instancePath+"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}\
$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/type",keyword:"type",params:{
type:"string"}}],!1;var valid4=_errs23===errors}else var valid4=!0;if(valid4){if(data2["sha3-256"]!==void 0){let data8=data2["sha3-256"],_errs25=errors;if(errors===
_errs25)if(typeof data8=="string"){if(!pattern4.test(data8))return validate24.errors=[{instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests\
/properties/sha3-256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/sha3-\
256",schemaPath:"#/$defs/digests/properties/sha3-256/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs25===errors}else var valid4=!0;if(valid4){
if(data2["sha3-224"]!==void 0){let data9=data2["sha3-224"],_errs27=errors;if(errors===_errs27)if(typeof data9=="string"){if(!pattern8.test(data9))return validate24.
errors=[{instancePath:instancePath+"/digests/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}\
$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/type",keyword:"type",params:{
type:"string"}}],!1;var valid4=_errs27===errors}else var valid4=!0;if(valid4){if(data2.sha1!==void 0){let data10=data2.sha1,_errs29=errors;if(errors===_errs29)if(typeof data10==
"string"){if(!pattern13.test(data10))return validate24.errors=[{instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties\
/sha1/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs29===errors}else var valid4=!0;if(valid4)if(data2.md5!==void 0){let data11=data2.md5,_errs31=errors;
if(errors===_errs31)if(typeof data11=="string"){if(!pattern14.test(data11))return validate24.errors=[{instancePath:instancePath+"/digests/md5",schemaPath:"#/$de\
fs/digests/properties/md5/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return validate24.errors=[{instancePath:instancePath+"/digests/\
md5",schemaPath:"#/$defs/digests/properties/md5/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs31===errors}else var valid4=!0}}}}}}}}}}else return validate24.
errors=[{instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}else
return validate24.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate24.errors=vErrors,errors===0}function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.sha256===void 0&&(missing0="sha256")||data.bytes===void 0&&(missing0="bytes"))return validate26.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="sha256"||key0==="bytes"||
key0==="digests")){return validate26.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.sha256!==void 0){let data0=data.sha256,_errs2=errors;if(errors===errors)if(typeof data0=="string"){if(!pattern4.test(data0))
return validate26.errors=[{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else
return validate26.errors=[{instancePath:instancePath+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.bytes!==void 0){let data1=data.bytes,_errs5=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate26.
errors=[{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data1=="\
number"&&isFinite(data1)&&(data1<0||isNaN(data1)))return validate26.errors=[{instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.digests!==void 0){let data2=data.digests,_errs7=errors;
if(errors===errors)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(Object.keys(data2).length<1)return validate26.errors=[{instancePath:instancePath+
"/digests",schemaPath:"#/$defs/digests/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let _errs10=errors;for(let key1 in data2)if(!func1.call(schema56.
properties,key1)){return validate26.errors=[{instancePath:instancePath+"/digests",schemaPath:"#/$defs/digests/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data2.sha512!==void 0){let data3=data2.sha512,_errs11=errors;if(errors===_errs11)if(typeof data3==
"string"){if(!pattern6.test(data3))return validate26.errors=[{instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digests/properties/sha512/pattern",
keyword:"pattern",params:{pattern:"^[0-9a-f]{128}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+"/digests/sha512",schemaPath:"#/$defs/digest\
s/properties/sha512/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs11===errors}else var valid3=!0;if(valid3){if(data2.sha384!==void 0){let data4=data2.
sha384,_errs13=errors;if(errors===_errs13)if(typeof data4=="string"){if(!pattern7.test(data4))return validate26.errors=[{instancePath:instancePath+"/digests/sha\
384",schemaPath:"#/$defs/digests/properties/sha384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+
"/digests/sha384",schemaPath:"#/$defs/digests/properties/sha384/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs13===errors}else var valid3=!0;
if(valid3){if(data2.sha224!==void 0){let data5=data2.sha224,_errs15=errors;if(errors===_errs15)if(typeof data5=="string"){if(!pattern8.test(data5))return validate26.
errors=[{instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"}}],
!1}else return validate26.errors=[{instancePath:instancePath+"/digests/sha224",schemaPath:"#/$defs/digests/properties/sha224/type",keyword:"type",params:{type:"\
string"}}],!1;var valid3=_errs15===errors}else var valid3=!0;if(valid3){if(data2["sha3-512"]!==void 0){let data6=data2["sha3-512"],_errs17=errors;if(errors===_errs17)
if(typeof data6=="string"){if(!pattern6.test(data6))return validate26.errors=[{instancePath:instancePath+"/digests/sha3-512",schemaPath:"#/$defs/digests/propert\
ies/sha3-512/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{128}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+"/digests/sha3-512",schemaPath:"\
#/$defs/digests/properties/sha3-512/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data2["sha3-38\
4"]!==void 0){let data7=data2["sha3-384"],_errs19=errors;if(errors===_errs19)if(typeof data7=="string"){if(!pattern7.test(data7))return validate26.errors=[{instancePath:instancePath+
"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{96}$"}}],!1}else return validate26.errors=
[{instancePath:instancePath+"/digests/sha3-384",schemaPath:"#/$defs/digests/properties/sha3-384/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs19===
errors}else var valid3=!0;if(valid3){if(data2["sha3-256"]!==void 0){let data8=data2["sha3-256"],_errs21=errors;if(errors===_errs21)if(typeof data8=="string"){if(!pattern4.
test(data8))return validate26.errors=[{instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3-256/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+"/digests/sha3-256",schemaPath:"#/$defs/digests/properties/sha3\
-256/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs21===errors}else var valid3=!0;if(valid3){if(data2["sha3-224"]!==void 0){let data9=data2["\
sha3-224"],_errs23=errors;if(errors===_errs23)if(typeof data9=="string"){if(!pattern8.test(data9))return validate26.errors=[{instancePath:instancePath+"/digests\
/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{56}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+
"/digests/sha3-224",schemaPath:"#/$defs/digests/properties/sha3-224/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs23===errors}else var valid3=!0;
if(valid3){if(data2.sha1!==void 0){let data10=data2.sha1,_errs25=errors;if(errors===_errs25)if(typeof data10=="string"){if(!pattern13.test(data10))return validate26.
errors=[{instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else
return validate26.errors=[{instancePath:instancePath+"/digests/sha1",schemaPath:"#/$defs/digests/properties/sha1/type",keyword:"type",params:{type:"string"}}],!1;
var valid3=_errs25===errors}else var valid3=!0;if(valid3)if(data2.md5!==void 0){let data11=data2.md5,_errs27=errors;if(errors===_errs27)if(typeof data11=="strin\
g"){if(!pattern14.test(data11))return validate26.errors=[{instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/properties/md5/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return validate26.errors=[{instancePath:instancePath+"/digests/md5",schemaPath:"#/$defs/digests/properties/\
md5/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs27===errors}else var valid3=!0}}}}}}}}}}else return validate26.errors=[{instancePath:instancePath+
"/digests",schemaPath:"#/$defs/digests/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}else return validate26.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate26.errors=vErrors,errors===0}var schema63={title:"Excerpt",description:"Neighbouring lines, sealed and found.",type:"object",required:["sealedStart","foundStart","lines"],additionalProperties:!1,
properties:{sealedStart:{type:"integer",minimum:1,description:"First line on the sealed side."},foundStart:{type:"integer",minimum:1,description:"First line on \
the found side."},lines:{type:"array",items:{type:"object",required:["kind","sealedLine","foundLine","text","changed"],additionalProperties:!1,properties:{kind:{
type:"string",enum:["same","sealed","found"],description:"On which side the line is."},sealedLine:{type:["integer","null"],minimum:1,description:"Its number on \
the sealed side."},foundLine:{type:["integer","null"],minimum:1,description:"Its number on the found side."},text:{type:"string",description:"Visible text: invi\
sible and look-alike characters are tokens."},changed:{type:"array",items:{type:"array",minItems:2,maxItems:2,items:{type:"integer",minimum:0}},description:"Wha\
t differs, in UTF-16 code units of the text, ends excluded."}}},description:"Lines of both sides, interleaved as in a diff."}}};function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.hunks===void 0&&(missing0="hunks")||data.cut===void 0&&(missing0="cut"))return validate28.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="hunks"||key0==="cut")){return validate28.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.hunks!==void 0){let data0=data.
hunks,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;
if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.sealedStart===void 0&&(missing1="sealedStart")||data1.foundStart===
void 0&&(missing1="foundStart")||data1.lines===void 0&&(missing1="lines"))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0,schemaPath:"#/$defs/\
excerpt/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data1)if(!(key1==="sealedStart"||key1==="foundSta\
rt"||key1==="lines")){return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0,schemaPath:"#/$defs/excerpt/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key1}}],!1;break}if(_errs7===errors){if(data1.sealedStart!==void 0){let data2=data1.sealedStart,_errs8=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/sealedStart",schemaPath:"#/$defs/excer\
pt/properties/sealedStart/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2)))
return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/sealedStart",schemaPath:"#/$defs/excerpt/properties/sealedStart/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid3=_errs8===errors}else var valid3=!0;if(valid3){if(data1.foundStart!==void 0){let data3=data1.foundStart,_errs10=errors;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/foundStart",schemaPath:"#/$defs/excerp\
t/properties/foundStart/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs10&&typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3)))
return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/foundStart",schemaPath:"#/$defs/excerpt/properties/foundStart/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid3=_errs10===errors}else var valid3=!0;if(valid3)if(data1.lines!==void 0){let data4=data1.lines,_errs12=errors;if(errors===
_errs12)if(Array.isArray(data4)){var valid4=!0;let len1=data4.length;for(let i1=0;i1<len1;i1++){let data5=data4[i1],_errs14=errors;if(errors===_errs14)if(data5&&
typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.kind===void 0&&(missing2="kind")||data5.sealedLine===void 0&&(missing2="sealedLine")||data5.
foundLine===void 0&&(missing2="foundLine")||data5.text===void 0&&(missing2="text")||data5.changed===void 0&&(missing2="changed"))return validate28.errors=[{instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs16=errors;
for(let key2 in data5)if(!(key2==="kind"||key2==="sealedLine"||key2==="foundLine"||key2==="text"||key2==="changed")){return validate28.errors=[{instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs16===errors){if(data5.kind!==void 0){let data6=data5.kind,_errs17=errors;if(typeof data6!="string")return validate28.errors=[{instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1+"/kind",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(data6===
"same"||data6==="sealed"||data6==="found"))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/kind",schemaPath:"#/$defs/excerpt/pr\
operties/lines/items/properties/kind/enum",keyword:"enum",params:{allowedValues:schema63.properties.lines.items.properties.kind.enum}}],!1;var valid5=_errs17===
errors}else var valid5=!0;if(valid5){if(data5.sealedLine!==void 0){let data7=data5.sealedLine,_errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&
isFinite(data7))&&data7!==null)return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/sealedLine",schemaPath:"#/$defs/excerpt/properti\
es/lines/items/properties/sealedLine/type",keyword:"type",params:{type:schema63.properties.lines.items.properties.sealedLine.type}}],!1;if(errors===_errs19&&typeof data7==
"number"&&isFinite(data7)&&(data7<1||isNaN(data7)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/sealedLine",schemaPath:"#/$d\
efs/excerpt/properties/lines/items/properties/sealedLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid5=_errs19===errors}else var valid5=!0;
if(valid5){if(data5.foundLine!==void 0){let data8=data5.foundLine,_errs21=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==
null)return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/foundLine",schemaPath:"#/$defs/excerpt/properties/lines/items/properties/f\
oundLine/type",keyword:"type",params:{type:schema63.properties.lines.items.properties.foundLine.type}}],!1;if(errors===_errs21&&typeof data8=="number"&&isFinite(
data8)&&(data8<1||isNaN(data8)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/foundLine",schemaPath:"#/$defs/excerpt/properti\
es/lines/items/properties/foundLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid5=_errs21===errors}else var valid5=!0;if(valid5){if(data5.
text!==void 0){let _errs23=errors;if(typeof data5.text!="string")return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/text",schemaPath:"\
#/$defs/excerpt/properties/lines/items/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs23===errors}else var valid5=!0;if(valid5)
if(data5.changed!==void 0){let data10=data5.changed,_errs25=errors;if(errors===_errs25)if(Array.isArray(data10)){var valid6=!0;let len2=data10.length;for(let i2=0;i2<
len2;i2++){let data11=data10[i2],_errs27=errors;if(errors===_errs27)if(Array.isArray(data11)){if(data11.length>2)return validate28.errors=[{instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/maxItems",keyword:"maxItems",params:{limit:2}}],
!1;if(data11.length<2)return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+i2,schemaPath:"#/$defs/excerpt/properties/lines\
/items/properties/changed/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var valid7=!0;let len3=data11.length;for(let i3=0;i3<len3;i3++){let data12=data11[i3],
_errs29=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/\
lines/"+i1+"/changed/"+i2+"/"+i3,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/items/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs29&&typeof data12=="number"&&isFinite(data12)&&(data12<0||isNaN(data12)))return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"\
/lines/"+i1+"/changed/"+i2+"/"+i3,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1;var valid7=_errs29===errors;if(!valid7)break}}}else return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed/"+
i2,schemaPath:"#/$defs/excerpt/properties/lines/items/properties/changed/items/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs27===errors;if(!valid6)
break}}else return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines/"+i1+"/changed",schemaPath:"#/$defs/excerpt/properties/lines/items/propert\
ies/changed/type",keyword:"type",params:{type:"array"}}],!1;var valid5=_errs25===errors}else var valid5=!0}}}}}}else return validate28.errors=[{instancePath:instancePath+
"/hunks/"+i0+"/lines/"+i1,schemaPath:"#/$defs/excerpt/properties/lines/items/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs14===errors;if(!valid4)
break}}else return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0+"/lines",schemaPath:"#/$defs/excerpt/properties/lines/type",keyword:"type",params:{
type:"array"}}],!1;var valid3=_errs12===errors}else var valid3=!0}}}}else return validate28.errors=[{instancePath:instancePath+"/hunks/"+i0,schemaPath:"#/$defs/\
excerpt/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;if(!valid1)break}}else return validate28.errors=[{instancePath:instancePath+
"/hunks",schemaPath:"#/properties/hunks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.cut!==void 0){
let _errs31=errors;if(typeof data.cut!="boolean")return validate28.errors=[{instancePath:instancePath+"/cut",schemaPath:"#/properties/cut/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid0=_errs31===errors}else var valid0=!0}}}else return validate28.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate28.errors=vErrors,errors===0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.seal===
void 0&&(missing0="seal")||data.trust===void 0&&(missing0="trust")||data.status===void 0&&(missing0="status")||data.sealed===void 0&&(missing0="sealed")||data.found===
void 0&&(missing0="found")||data.mismatch===void 0&&(missing0="mismatch")||data.since===void 0&&(missing0="since")||data.explained===void 0&&(missing0="explaine\
d")||data.causes===void 0&&(missing0="causes")||data.locations===void 0&&(missing0="locations")||data.more===void 0&&(missing0="more")||data.excerpts===void 0&&
(missing0="excerpts")||data.fault===void 0&&(missing0="fault")||data.limit===void 0&&(missing0="limit")||data.restore===void 0&&(missing0="restore")||data.sealLine===
void 0&&(missing0="sealLine"))return validate23.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func1.call(schema52.properties,key0)){return validate23.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let _errs2=errors;if(typeof data.path!="string")return validate23.
errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.seal!==void 0){let _errs4=errors;if(typeof data.seal!="string")return validate23.errors=[{instancePath:instancePath+"/seal",schemaPath:"#/pro\
perties/seal/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.trust!==void 0){let data2=data.trust,
_errs6=errors;if(typeof data2!="string")return validate23.errors=[{instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(data2==="base"||data2==="new"||data2==="head"))return validate23.errors=[{instancePath:instancePath+"/trust",schemaPath:"#/$defs/trust/enum",
keyword:"enum",params:{allowedValues:schema50.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.status,
_errs9=errors;if(typeof data3!="string")return validate23.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"}}],!1;if(!(data3==="match"||data3==="drift"||data3==="missing"||data3==="unlisted"||data3==="not-regular"||data3==="unreadable"))return validate23.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema52.properties.status.enum}}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.sealed!==void 0){let data4=data.sealed,_errs11=errors,_errs12=errors,valid2=!1,_errs13=errors;validate24(data4,{instancePath:instancePath+
"/sealed",parentData:data,parentDataProperty:"sealed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:joinErrors(vErrors,validate24.errors),
errors=vErrors.length);var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){let _errs14=errors;if(data4!==null){let err0={instancePath:instancePath+"\
/sealed",schemaPath:"#/properties/sealed/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}var _valid0=_errs14===
errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{let err1={instancePath:instancePath+"/\
sealed",schemaPath:"#/properties/sealed/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++,validate23.errors=
vErrors,!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.found!==void 0){let data5=data.found,_errs16=errors,_errs17=errors,valid3=!1,_errs18=errors;
validate26(data5,{instancePath:instancePath+"/found",parentData:data,parentDataProperty:"found",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate26.errors:
joinErrors(vErrors,validate26.errors),errors=vErrors.length);var _valid1=_errs18===errors;if(valid3=valid3||_valid1,!valid3){let _errs19=errors;if(data5!==null){
let err2={instancePath:instancePath+"/found",schemaPath:"#/properties/found/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:pushError(
vErrors,err2),errors++}var _valid1=_errs19===errors;valid3=valid3||_valid1}if(valid3)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{
let err3={instancePath:instancePath+"/found",schemaPath:"#/properties/found/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err3]:pushError(vErrors,
err3),errors++,validate23.errors=vErrors,!1}var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.mismatch!==void 0){let data6=data.mismatch,_errs21=errors;
if(errors===_errs21)if(Array.isArray(data6)){var valid4=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let data7=data6[i0],_errs23=errors;if(typeof data7!=
"string")return validate23.errors=[{instancePath:instancePath+"/mismatch/"+i0,schemaPath:"#/properties/mismatch/items/type",keyword:"type",params:{type:"string"}}],
!1;if(!(data7==="sha256"||data7==="sha512"||data7==="sha384"||data7==="sha224"||data7==="sha3-512"||data7==="sha3-384"||data7==="sha3-256"||data7==="sha3-224"||
data7==="sha1"||data7==="md5"||data7==="bytes"))return validate23.errors=[{instancePath:instancePath+"/mismatch/"+i0,schemaPath:"#/properties/mismatch/items/enu\
m",keyword:"enum",params:{allowedValues:schema52.properties.mismatch.items.enum}}],!1;var valid4=_errs23===errors;if(!valid4)break}}else return validate23.errors=
[{instancePath:instancePath+"/mismatch",schemaPath:"#/properties/mismatch/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else var valid0=!0;
if(valid0){if(data.since!==void 0){let data8=data.since,_errs25=errors;if(typeof data8!="string")return validate23.errors=[{instancePath:instancePath+"/since",schemaPath:"\
#/properties/since/type",keyword:"type",params:{type:"string"}}],!1;if(!(data8==="this-change"||data8==="base"||data8==="unknown"))return validate23.errors=[{instancePath:instancePath+
"/since",schemaPath:"#/properties/since/enum",keyword:"enum",params:{allowedValues:schema52.properties.since.enum}}],!1;var valid0=_errs25===errors}else var valid0=!0;
if(valid0){if(data.explained!==void 0){let _errs27=errors;if(typeof data.explained!="boolean")return validate23.errors=[{instancePath:instancePath+"/explained",
schemaPath:"#/properties/explained/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.causes!==
void 0){let data10=data.causes,_errs29=errors;if(errors===_errs29)if(Array.isArray(data10)){var valid5=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){let data11=data10[i1],
_errs31=errors;if(errors===errors)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.id===void 0&&(missing1="id")||data11.proof===
void 0&&(missing1="proof")||data11.summary===void 0&&(missing1="summary"))return validate23.errors=[{instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs\
/cause/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs34=errors;for(let key1 in data11)if(!(key1==="id"||key1==="proof"||key1==="\
summary")){return validate23.errors=[{instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs/cause/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1}}],!1;break}if(_errs34===errors){if(data11.id!==void 0){let data12=data11.id,_errs35=errors;if(typeof data12!="string")return validate23.
errors=[{instancePath:instancePath+"/causes/"+i1+"/id",schemaPath:"#/$defs/cause/properties/id/type",keyword:"type",params:{type:"string"}}],!1;if(!(data12==="b\
om-added"||data12==="bom-removed"||data12==="eol-crlf"||data12==="eol-lf"||data12==="eol-cr"||data12==="eol-mixed"||data12==="eol-doubled"||data12==="final-newl\
ine-added"||data12==="final-newline-removed"||data12==="trailing-whitespace"||data12==="tabs-spaces"||data12==="blank-lines"||data12==="dash"||data12==="quotes"||
data12==="ellipsis"||data12==="space-lookalike"||data12==="invisible"||data12==="homoglyph"||data12==="unicode-normalization"||data12==="json-escaped"||data12===
"json-unescaped"||data12==="json-numbers"||data12==="json-reordered"||data12==="json-reformatted"||data12==="character-references"||data12==="text-escaped"||data12===
"transcoded"||data12==="mojibake"||data12==="replacement-characters"||data12==="transliterated"||data12==="ident-expanded"||data12==="export-subst"||data12==="b\
ase64"||data12==="truncated"||data12==="extended"||data12==="nul-filled"||data12==="bit-flipped"||data12==="git-lfs-pointer"||data12==="symlink"||data12==="subm\
odule"||data12==="directory"||data12==="missing"||data12==="moved"||data12==="case-renamed"||data12==="swapped"||data12==="unlisted"||data12==="edited"))return validate23.
errors=[{instancePath:instancePath+"/causes/"+i1+"/id",schemaPath:"#/$defs/cause/properties/id/enum",keyword:"enum",params:{allowedValues:schema60.properties.id.
enum}}],!1;var valid7=_errs35===errors}else var valid7=!0;if(valid7){if(data11.proof!==void 0){let data13=data11.proof,_errs37=errors;if(typeof data13!="string")
return validate23.errors=[{instancePath:instancePath+"/causes/"+i1+"/proof",schemaPath:"#/$defs/cause/properties/proof/type",keyword:"type",params:{type:"string"}}],
!1;if(!(data13==="reconstructed"||data13==="reproduced"||data13==="located"||data13==="observed"))return validate23.errors=[{instancePath:instancePath+"/causes/"+
i1+"/proof",schemaPath:"#/$defs/cause/properties/proof/enum",keyword:"enum",params:{allowedValues:schema60.properties.proof.enum}}],!1;var valid7=_errs37===errors}else
var valid7=!0;if(valid7)if(data11.summary!==void 0){let _errs39=errors;if(typeof data11.summary!="string")return validate23.errors=[{instancePath:instancePath+"\
/causes/"+i1+"/summary",schemaPath:"#/$defs/cause/properties/summary/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs39===errors}else var valid7=!0}}}}else
return validate23.errors=[{instancePath:instancePath+"/causes/"+i1,schemaPath:"#/$defs/cause/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs31===
errors;if(!valid5)break}}else return validate23.errors=[{instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.locations!==void 0){let data15=data.locations,_errs41=errors;if(errors===_errs41)
if(Array.isArray(data15)){var valid8=!0;let len2=data15.length;for(let i2=0;i2<len2;i2++){let data16=data15[i2],_errs43=errors;if(errors===errors)if(data16&&typeof data16==
"object"&&!Array.isArray(data16)){let missing2;if(data16.line===void 0&&(missing2="line")||data16.column===void 0&&(missing2="column")||data16.endLine===void 0&&
(missing2="endLine")||data16.endColumn===void 0&&(missing2="endColumn")||data16.offset===void 0&&(missing2="offset")||data16.length===void 0&&(missing2="length")||
data16.cause===void 0&&(missing2="cause")||data16.found===void 0&&(missing2="found")||data16.sealed===void 0&&(missing2="sealed"))return validate23.errors=[{instancePath:instancePath+
"/locations/"+i2,schemaPath:"#/$defs/location/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs46=errors;for(let key2 in data16)if(!func1.
call(schema61.properties,key2)){return validate23.errors=[{instancePath:instancePath+"/locations/"+i2,schemaPath:"#/$defs/location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs46===errors){if(data16.line!==void 0){let data17=data16.line,_errs47=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/line",schemaPath:"#/$defs/locat\
ion/properties/line/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs47&&typeof data17=="number"&&isFinite(data17)&&(data17<1||isNaN(data17)))
return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/line",schemaPath:"#/$defs/location/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid10=_errs47===errors}else var valid10=!0;if(valid10){if(data16.column!==void 0){let data18=data16.column,_errs49=errors;if(!(typeof data18==
"number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/column",schemaPath:"#/$defs/loc\
ation/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs49&&typeof data18=="number"&&isFinite(data18)&&(data18<1||isNaN(data18)))
return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/column",schemaPath:"#/$defs/location/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid10=_errs49===errors}else var valid10=!0;if(valid10){if(data16.endLine!==void 0){let data19=data16.endLine,_errs51=errors;
if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/endLine",schemaPath:"\
#/$defs/location/properties/endLine/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs51&&typeof data19=="number"&&isFinite(data19)&&(data19<1||
isNaN(data19)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/endLine",schemaPath:"#/$defs/location/properties/endLine/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs51===errors}else var valid10=!0;if(valid10){if(data16.endColumn!==void 0){let data20=data16.endColumn,
_errs53=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+
"/endColumn",schemaPath:"#/$defs/location/properties/endColumn/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs53&&typeof data20=="number"&&isFinite(
data20)&&(data20<1||isNaN(data20)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/endColumn",schemaPath:"#/$defs/location/properties/en\
dColumn/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid10=_errs53===errors}else var valid10=!0;if(valid10){if(data16.offset!==void 0){
let data21=data16.offset,_errs55=errors;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate23.errors=[{instancePath:instancePath+
"/locations/"+i2+"/offset",schemaPath:"#/$defs/location/properties/offset/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs55&&typeof data21==
"number"&&isFinite(data21)&&(data21<0||isNaN(data21)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/offset",schemaPath:"#/$defs/locati\
on/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid10=_errs55===errors}else var valid10=!0;if(valid10){if(data16.length!==
void 0){let data22=data16.length,_errs57=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate23.errors=[{instancePath:instancePath+
"/locations/"+i2+"/length",schemaPath:"#/$defs/location/properties/length/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs57&&typeof data22==
"number"&&isFinite(data22)&&(data22<0||isNaN(data22)))return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/length",schemaPath:"#/$defs/locati\
on/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid10=_errs57===errors}else var valid10=!0;if(valid10){if(data16.cause!==
void 0){let data23=data16.cause,_errs59=errors;if(typeof data23!="string")return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/cause",schemaPath:"\
#/$defs/location/properties/cause/type",keyword:"type",params:{type:"string"}}],!1;if(!(data23==="bom-added"||data23==="bom-removed"||data23==="eol-crlf"||data23===
"eol-lf"||data23==="eol-cr"||data23==="eol-mixed"||data23==="eol-doubled"||data23==="final-newline-added"||data23==="final-newline-removed"||data23==="trailing-\
whitespace"||data23==="tabs-spaces"||data23==="blank-lines"||data23==="dash"||data23==="quotes"||data23==="ellipsis"||data23==="space-lookalike"||data23==="invi\
sible"||data23==="homoglyph"||data23==="unicode-normalization"||data23==="json-escaped"||data23==="json-unescaped"||data23==="json-numbers"||data23==="json-reor\
dered"||data23==="json-reformatted"||data23==="character-references"||data23==="text-escaped"||data23==="transcoded"||data23==="mojibake"||data23==="replacement\
-characters"||data23==="transliterated"||data23==="ident-expanded"||data23==="export-subst"||data23==="base64"||data23==="truncated"||data23==="extended"||data23===
"nul-filled"||data23==="bit-flipped"||data23==="git-lfs-pointer"||data23==="symlink"||data23==="submodule"||data23==="directory"||data23==="missing"||data23==="\
moved"||data23==="case-renamed"||data23==="swapped"||data23==="unlisted"||data23==="edited"))return validate23.errors=[{instancePath:instancePath+"/locations/"+
i2+"/cause",schemaPath:"#/$defs/location/properties/cause/enum",keyword:"enum",params:{allowedValues:schema61.properties.cause.enum}}],!1;var valid10=_errs59===
errors}else var valid10=!0;if(valid10){if(data16.found!==void 0){let data24=data16.found,_errs61=errors;if(typeof data24!="string"&&data24!==null)return validate23.
errors=[{instancePath:instancePath+"/locations/"+i2+"/found",schemaPath:"#/$defs/location/properties/found/type",keyword:"type",params:{type:schema61.properties.
found.type}}],!1;var valid10=_errs61===errors}else var valid10=!0;if(valid10)if(data16.sealed!==void 0){let data25=data16.sealed,_errs63=errors;if(typeof data25!=
"string"&&data25!==null)return validate23.errors=[{instancePath:instancePath+"/locations/"+i2+"/sealed",schemaPath:"#/$defs/location/properties/sealed/type",keyword:"\
type",params:{type:schema61.properties.sealed.type}}],!1;var valid10=_errs63===errors}else var valid10=!0}}}}}}}}}}else return validate23.errors=[{instancePath:instancePath+
"/locations/"+i2,schemaPath:"#/$defs/location/type",keyword:"type",params:{type:"object"}}],!1;var valid8=_errs43===errors;if(!valid8)break}}else return validate23.
errors=[{instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs41===errors}else
var valid0=!0;if(valid0){if(data.more!==void 0){let data26=data.more,_errs65=errors;if(!(typeof data26=="number"&&!(data26%1)&&!isNaN(data26)&&isFinite(data26)))
return validate23.errors=[{instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs65&&
typeof data26=="number"&&isFinite(data26)&&(data26<0||isNaN(data26)))return validate23.errors=[{instancePath:instancePath+"/more",schemaPath:"#/properties/more/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs65===errors}else var valid0=!0;if(valid0){if(data.excerpts!==void 0){let data27=data.
excerpts,_errs67=errors,_errs68=errors,valid11=!1,_errs69=errors;validate28(data27,{instancePath:instancePath+"/excerpts",parentData:data,parentDataProperty:"ex\
cerpts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:joinErrors(vErrors,validate28.errors),errors=vErrors.length);var _valid2=_errs69===
errors;if(valid11=valid11||_valid2,!valid11){let _errs70=errors;if(data27!==null){let err4={instancePath:instancePath+"/excerpts",schemaPath:"#/properties/excer\
pts/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}var _valid2=_errs70===errors;valid11=valid11||
_valid2}if(valid11)errors=_errs68,vErrors!==null&&(_errs68?vErrors.length=_errs68:vErrors=null);else{let err5={instancePath:instancePath+"/excerpts",schemaPath:"\
#/properties/excerpts/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++,validate23.errors=vErrors,!1}var valid0=_errs67===
errors}else var valid0=!0;if(valid0){if(data.fault!==void 0){let data28=data.fault,_errs72=errors;if(typeof data28!="string")return validate23.errors=[{instancePath:instancePath+
"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type:"string"}}],!1;if(!(data28==="file"||data28==="seal"))return validate23.errors=[{instancePath:instancePath+
"/fault",schemaPath:"#/properties/fault/enum",keyword:"enum",params:{allowedValues:schema52.properties.fault.enum}}],!1;var valid0=_errs72===errors}else var valid0=!0;
if(valid0){if(data.limit!==void 0){let data29=data.limit,_errs74=errors;if(typeof data29!="string"&&data29!==null)return validate23.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:schema52.properties.limit.type}}],!1;var valid0=_errs74===errors}else var valid0=!0;if(valid0){
if(data.restore!==void 0){let data30=data.restore,_errs76=errors;if(typeof data30!="string"&&data30!==null)return validate23.errors=[{instancePath:instancePath+
"/restore",schemaPath:"#/properties/restore/type",keyword:"type",params:{type:schema52.properties.restore.type}}],!1;var valid0=_errs76===errors}else var valid0=!0;
if(valid0)if(data.sealLine!==void 0){let data31=data.sealLine,_errs78=errors;if(!(typeof data31=="number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31))&&data31!==
null)return validate23.errors=[{instancePath:instancePath+"/sealLine",schemaPath:"#/properties/sealLine/type",keyword:"type",params:{type:schema52.properties.sealLine.
type}}],!1;if(errors===_errs78&&typeof data31=="number"&&isFinite(data31)&&(data31<1||isNaN(data31)))return validate23.errors=[{instancePath:instancePath+"/seal\
Line",schemaPath:"#/properties/sealLine/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid0=_errs78===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}else
return validate23.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate23.errors=vErrors,errors===0}var schema64={
title:"Reseal",description:"A change to what a trusted seal says.",type:"object",required:["kind","seal","path","was","now","approved","decision","because"],additionalProperties:!1,
properties:{kind:{type:"string",enum:["reseal","coverage-shrunk","seal-removed","seal-moved","root-moved","closed-shrunk","text-changed"],description:"What chan\
ged."},seal:{type:"string",description:"Path of the seal on the base."},path:{type:"string",description:"The file, or the pattern."},was:{anyOf:[{$ref:"#/$defs/\
sealedDigest"},{type:"null"}],description:"What the base seals."},now:{anyOf:[{$ref:"#/$defs/sealedDigest"},{type:"null"}],description:"What the head seals."},approved:{
anyOf:[{$ref:"#/$defs/approval"},{type:"null"}],description:"The approval; null: none."},decision:{type:"string",enum:["allowed","approved","refused"],description:"\
Allowed by the policy, approved by a reviewer, or refused."},because:{type:"string",description:"Why, in one sentence."}}};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind")||data.seal===void 0&&(missing0="seal")||data.path===void 0&&(missing0="pat\
h")||data.was===void 0&&(missing0="was")||data.now===void 0&&(missing0="now")||data.approved===void 0&&(missing0="approved")||data.decision===void 0&&(missing0=
"decision")||data.because===void 0&&(missing0="because"))return validate31.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="kind"||key0==="seal"||key0==="path"||key0==="was"||key0==="now"||key0==="approved"||key0==="decision"||key0===
"because")){return validate31.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.kind!==void 0){let data0=data.kind,_errs2=errors;if(typeof data0!="string")return validate31.errors=[{instancePath:instancePath+"/ki\
nd",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0==="reseal"||data0==="coverage-shrunk"||data0==="seal-removed"||data0===
"seal-moved"||data0==="root-moved"||data0==="closed-shrunk"||data0==="text-changed"))return validate31.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/\
properties/kind/enum",keyword:"enum",params:{allowedValues:schema64.properties.kind.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
seal!==void 0){let _errs4=errors;if(typeof data.seal!="string")return validate31.errors=[{instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs6=errors;if(typeof data.path!=
"string")return validate31.errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.was!==void 0){let data3=data.was,_errs8=errors,_errs9=errors,valid1=!1,_errs10=errors;validate24(data3,{instancePath:instancePath+
"/was",parentData:data,parentDataProperty:"was",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:joinErrors(vErrors,validate24.errors),errors=
vErrors.length);var _valid0=_errs10===errors;if(valid1=valid1||_valid0,!valid1){let _errs11=errors;if(data3!==null){let err0={instancePath:instancePath+"/was",schemaPath:"\
#/properties/was/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}var _valid0=_errs11===errors;
valid1=valid1||_valid0}if(valid1)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err1={instancePath:instancePath+"/was",schemaPath:"\
#/properties/was/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++,validate31.errors=vErrors,!1}var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.now!==void 0){let data4=data.now,_errs13=errors,_errs14=errors,valid2=!1,_errs15=errors;validate24(data4,{instancePath:instancePath+
"/now",parentData:data,parentDataProperty:"now",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate24.errors:joinErrors(vErrors,validate24.errors),errors=
vErrors.length);var _valid1=_errs15===errors;if(valid2=valid2||_valid1,!valid2){let _errs16=errors;if(data4!==null){let err2={instancePath:instancePath+"/now",schemaPath:"\
#/properties/now/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}var _valid1=_errs16===errors;
valid2=valid2||_valid1}if(valid2)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null);else{let err3={instancePath:instancePath+"/now",schemaPath:"\
#/properties/now/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++,validate31.errors=vErrors,!1}var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.approved!==void 0){let data5=data.approved,_errs18=errors,_errs19=errors,valid3=!1,_errs20=errors;if(errors===errors)
if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.by===void 0&&(missing1="by")||data5.commit===void 0&&(missing1="commit")){let err4={
instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err4]:
pushError(vErrors,err4),errors++}else{let _errs23=errors;for(let key1 in data5)if(!(key1==="by"||key1==="commit")){let err5={instancePath:instancePath+"/approve\
d",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err5]:pushError(vErrors,
err5),errors++;break}if(_errs23===errors){if(data5.by!==void 0){let _errs24=errors;if(typeof data5.by!="string"){let err6={instancePath:instancePath+"/approved/\
by",schemaPath:"#/$defs/approval/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++}var valid5=_errs24===
errors}else var valid5=!0;if(valid5)if(data5.commit!==void 0){let _errs26=errors;if(typeof data5.commit!="string"){let err7={instancePath:instancePath+"/approve\
d/commit",schemaPath:"#/$defs/approval/properties/commit/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err7]:pushError(vErrors,err7),errors++}
var valid5=_errs26===errors}else var valid5=!0}}}else{let err8={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err8]:pushError(vErrors,err8),errors++}var _valid2=_errs20===errors;if(valid3=valid3||_valid2,!valid3){let _errs28=errors;
if(data5!==null){let err9={instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===
null?vErrors=[err9]:pushError(vErrors,err9),errors++}var _valid2=_errs28===errors;valid3=valid3||_valid2}if(valid3)errors=_errs19,vErrors!==null&&(_errs19?vErrors.
length=_errs19:vErrors=null);else{let err10={instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/anyOf",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err10]:pushError(vErrors,err10),errors++,validate31.errors=vErrors,!1}var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.decision!==
void 0){let data8=data.decision,_errs30=errors;if(typeof data8!="string")return validate31.errors=[{instancePath:instancePath+"/decision",schemaPath:"#/properti\
es/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(data8==="allowed"||data8==="approved"||data8==="refused"))return validate31.errors=[{instancePath:instancePath+
"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema64.properties.decision.enum}}],!1;var valid0=_errs30===errors}else
var valid0=!0;if(valid0)if(data.because!==void 0){let _errs32=errors;if(typeof data.because!="string")return validate31.errors=[{instancePath:instancePath+"/bec\
ause",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs32===errors}else var valid0=!0}}}}}}}}}else return validate31.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate31.errors=vErrors,errors===0}var schema66={title:"Relaxation",
description:"A change by which a register of the base requires less, or something else.",type:"object",required:["kind","register","subject","was","now","file",
"line","approved","decision","because"],additionalProperties:!1,properties:{kind:{type:"string",enum:["option-removed","option-added","option-requires","option-\
grants","option-summary","default-changed","evidence-removed","lock-removed","actors-changed","gate-changed","grantor-changed","schema-changed","register-replac\
ed"],description:"What is relaxed."},register:{type:"string",description:"Path of the register."},subject:{type:"string",description:"The blocker, option or gra\
nt."},was:{type:"string",description:"What the base says."},now:{type:"string",description:"What the head says."},file:{type:["string","null"],description:"File\
 with the place to look at."},line:{type:["integer","null"],minimum:1,description:"Line of that file."},approved:{anyOf:[{$ref:"#/$defs/approval"},{type:"null"}],
description:"The approval; null: none."},decision:{type:"string",enum:["allowed","approved","refused"],description:"Allowed by the policy, approved by a reviewe\
r, or refused."},because:{type:"string",description:"Why, in one sentence."}}};function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.register===void 0&&(missing0="register")||data.subject===void 0&&(missing0="subject")||data.was===void 0&&(missing0="was")||data.now===void 0&&(missing0=
"now")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||data.approved===void 0&&(missing0="approved")||data.decision===void 0&&(missing0=
"decision")||data.because===void 0&&(missing0="because"))return validate35.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema66.properties,key0)){return validate35.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.kind!==void 0){let data0=data.kind,_errs2=errors;if(typeof data0!=
"string")return validate35.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0===
"option-removed"||data0==="option-added"||data0==="option-requires"||data0==="option-grants"||data0==="option-summary"||data0==="default-changed"||data0==="evid\
ence-removed"||data0==="lock-removed"||data0==="actors-changed"||data0==="gate-changed"||data0==="grantor-changed"||data0==="schema-changed"||data0==="register-\
replaced"))return validate35.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:schema66.properties.
kind.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.register!==void 0){let _errs4=errors;if(typeof data.register!="string")return validate35.
errors=[{instancePath:instancePath+"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.subject!==void 0){let _errs6=errors;if(typeof data.subject!="string")return validate35.errors=[{instancePath:instancePath+"/sub\
ject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.was!==void 0){
let _errs8=errors;if(typeof data.was!="string")return validate35.errors=[{instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.now!==void 0){let _errs10=errors;if(typeof data.now!="string")return validate35.
errors=[{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.file!==void 0){let data5=data.file,_errs12=errors;if(typeof data5!="string"&&data5!==null)return validate35.errors=[{instancePath:instancePath+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:schema66.properties.file.type}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let data6=data.line,_errs14=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null)return validate35.
errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:schema66.properties.line.type}}],!1;if(errors===_errs14&&
typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6)))return validate35.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.approved!==void 0){let data7=data.
approved,_errs16=errors,_errs17=errors,valid1=!1,_errs18=errors;if(errors===errors)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.
by===void 0&&(missing1="by")||data7.commit===void 0&&(missing1="commit")){let err0={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/required",
keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err0]:pushError(vErrors,err0),errors++}else{let _errs21=errors;for(let key1 in data7)
if(!(key1==="by"||key1==="commit")){let err1={instancePath:instancePath+"/approved",schemaPath:"#/$defs/approval/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:pushError(vErrors,err1),errors++;break}if(_errs21===errors){if(data7.by!==void 0){let _errs22=errors;
if(typeof data7.by!="string"){let err2={instancePath:instancePath+"/approved/by",schemaPath:"#/$defs/approval/properties/by/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err2]:pushError(vErrors,err2),errors++}var valid3=_errs22===errors}else var valid3=!0;if(valid3)if(data7.commit!==void 0){let _errs24=errors;
if(typeof data7.commit!="string"){let err3={instancePath:instancePath+"/approved/commit",schemaPath:"#/$defs/approval/properties/commit/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err3]:pushError(vErrors,err3),errors++}var valid3=_errs24===errors}else var valid3=!0}}}else{let err4={instancePath:instancePath+
"/approved",schemaPath:"#/$defs/approval/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err4]:pushError(vErrors,err4),errors++}var _valid0=_errs18===
errors;if(valid1=valid1||_valid0,!valid1){let _errs26=errors;if(data7!==null){let err5={instancePath:instancePath+"/approved",schemaPath:"#/properties/approved/\
anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err5]:pushError(vErrors,err5),errors++}var _valid0=_errs26===errors;valid1=valid1||_valid0}
if(valid1)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err6={instancePath:instancePath+"/approved",schemaPath:"#/proper\
ties/approved/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err6]:pushError(vErrors,err6),errors++,validate35.errors=vErrors,!1}var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.decision!==void 0){let data10=data.decision,_errs28=errors;if(typeof data10!="string")return validate35.errors=[{instancePath:instancePath+
"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"}}],!1;if(!(data10==="allowed"||data10==="approved"||data10==="refused"))
return validate35.errors=[{instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:schema66.properties.
decision.enum}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0)if(data.because!==void 0){let _errs30=errors;if(typeof data.because!="string")return validate35.
errors=[{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs30===errors}else
var valid0=!0}}}}}}}}}}}else return validate35.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate35.errors=vErrors,
errors===0}var schema75={title:"Grant as it counts",description:"A grant of the decision.",type:"object",required:["id","register","status","by","counts"],additionalProperties:!1,
properties:{id:{type:"string",description:"Name of the grant."},register:{type:"string",description:"Path of its register."},status:{type:"string",enum:["open",
"granted"],description:"What the register says."},by:{type:["string","null"],description:"Who granted it."},counts:{type:"boolean",description:"Whether it count\
s: granted by someone, on evidence of its own that was verified in this run."}}};function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.trust===void 0&&(missing0="trust")||data.packet===void 0&&(missing0=
"packet")||data.default===void 0&&(missing0="default")||data.total===void 0&&(missing0="total")||data.open===void 0&&(missing0="open"))return validate38.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="path"||key0===
"trust"||key0==="packet"||key0==="default"||key0==="total"||key0==="open")){return validate38.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let _errs2=errors;if(typeof data.path!="string")return validate38.
errors=[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.trust!==void 0){let data1=data.trust,_errs4=errors;if(typeof data1!="string")return validate38.errors=[{instancePath:instancePath+"/trust",schemaPath:"\
#/$defs/trust/type",keyword:"type",params:{type:"string"}}],!1;if(!(data1==="base"||data1==="new"||data1==="head"))return validate38.errors=[{instancePath:instancePath+
"/trust",schemaPath:"#/$defs/trust/enum",keyword:"enum",params:{allowedValues:schema50.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
packet!==void 0){let _errs7=errors;if(typeof data.packet!="string")return validate38.errors=[{instancePath:instancePath+"/packet",schemaPath:"#/properties/packe\
t/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.default!==void 0){let _errs9=errors;if(typeof data.
default!="string")return validate38.errors=[{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.total!==void 0){let data4=data.total,_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&
!isNaN(data4)&&isFinite(data4)))return validate38.errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs11&&typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4)))return validate38.errors=[{instancePath:instancePath+"/tota\
l",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.
open!==void 0){let data5=data.open,_errs13=errors;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate38.errors=[{instancePath:instancePath+
"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data5=="number"&&isFinite(data5)&&(data5<0||
isNaN(data5)))return validate38.errors=[{instancePath:instancePath+"/open",schemaPath:"#/properties/open/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}else return validate38.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate38.errors=vErrors,errors===0}var schema71={title:"Blocker as it counts",description:"A blocker, as it counts in this run.",type:"object",required:[
"id","register","line","status","stated","was","change","note","actors","gate","evidence"],additionalProperties:!1,properties:{id:{type:"string",description:"Na\
me of the blocker."},register:{type:"string",description:"Path of its register."},line:{description:"Line of the checked commit's register that states it; null \
if it vanished.",type:["integer","null"],minimum:1},status:{$ref:"#/$defs/status",description:"What counts: closed only with evidence that was verified in this \
run."},stated:{type:["string","null"],enum:["open","narrowed","closed",null],description:"What the register of the checked commit says; null if it vanished."},was:{
type:["string","null"],enum:["open","narrowed","closed",null],description:"What the base says; null if it is new."},change:{type:["string","null"],enum:["added",
"opened","narrowed","closed","reopened","vanished","edited",null],description:"What this change does to it; null: nothing."},note:{type:"string",description:"It\
s note."},actors:{type:"array",items:{type:"string"},description:"Who acts next."},gate:{type:"string",description:"What closes it."},evidence:{type:"array",items:{
$ref:"#/$defs/evidence"},description:"The files that its closing rests on."}}},schema72={type:"string",enum:["open","narrowed","closed"],description:'Only "clos\
ed" is closed.'},schema73={title:"Evidence that was checked",description:"A file that a closing rests on.",type:"object",required:["path","schema","holds","beca\
use"],additionalProperties:!1,properties:{path:{type:"string",description:"Path of the file."},schema:{type:["string","null"],description:"The schema it must va\
lidate against."},holds:{type:"boolean",description:"Whether it is sealed, matches its seal and validates."},because:{type:"string",description:"What was checke\
d, or why it does not count."}}};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.register===void 0&&(missing0="regist\
er")||data.line===void 0&&(missing0="line")||data.status===void 0&&(missing0="status")||data.stated===void 0&&(missing0="stated")||data.was===void 0&&(missing0=
"was")||data.change===void 0&&(missing0="change")||data.note===void 0&&(missing0="note")||data.actors===void 0&&(missing0="actors")||data.gate===void 0&&(missing0=
"gate")||data.evidence===void 0&&(missing0="evidence"))return validate40.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema71.properties,key0)){return validate40.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;if(typeof data.id!="string")
return validate40.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.register!==void 0){let _errs4=errors;if(typeof data.register!="string")return validate40.errors=[{instancePath:instancePath+"/r\
egister",schemaPath:"#/properties/register/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.line!==
void 0){let data2=data.line,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null)return validate40.errors=[{instancePath:instancePath+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:schema71.properties.line.type}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)&&(data2<1||isNaN(data2)))return validate40.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.status,_errs8=errors;if(typeof data3!="string")
return validate40.errors=[{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/type",keyword:"type",params:{type:"string"}}],!1;if(!(data3==="open"||
data3==="narrowed"||data3==="closed"))return validate40.errors=[{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues:schema72.
enum}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.stated!==void 0){let data4=data.stated,_errs11=errors;if(typeof data4!="string"&&data4!==
null)return validate40.errors=[{instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type:schema71.properties.stated.
type}}],!1;if(!(data4==="open"||data4==="narrowed"||data4==="closed"||data4===null))return validate40.errors=[{instancePath:instancePath+"/stated",schemaPath:"#\
/properties/stated/enum",keyword:"enum",params:{allowedValues:schema71.properties.stated.enum}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
was!==void 0){let data5=data.was,_errs13=errors;if(typeof data5!="string"&&data5!==null)return validate40.errors=[{instancePath:instancePath+"/was",schemaPath:"\
#/properties/was/type",keyword:"type",params:{type:schema71.properties.was.type}}],!1;if(!(data5==="open"||data5==="narrowed"||data5==="closed"||data5===null))return validate40.
errors=[{instancePath:instancePath+"/was",schemaPath:"#/properties/was/enum",keyword:"enum",params:{allowedValues:schema71.properties.was.enum}}],!1;var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.change!==void 0){let data6=data.change,_errs15=errors;if(typeof data6!="string"&&data6!==null)return validate40.errors=
[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type:schema71.properties.change.type}}],!1;if(!(data6==="adde\
d"||data6==="opened"||data6==="narrowed"||data6==="closed"||data6==="reopened"||data6==="vanished"||data6==="edited"||data6===null))return validate40.errors=[{instancePath:instancePath+
"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues:schema71.properties.change.enum}}],!1;var valid0=_errs15===errors}else var valid0=!0;
if(valid0){if(data.note!==void 0){let _errs17=errors;if(typeof data.note!="string")return validate40.errors=[{instancePath:instancePath+"/note",schemaPath:"#/pr\
operties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.actors!==void 0){let data8=data.
actors,_errs19=errors;if(errors===_errs19)if(Array.isArray(data8)){var valid2=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){let _errs21=errors;if(typeof data8[i0]!=
"string")return validate40.errors=[{instancePath:instancePath+"/actors/"+i0,schemaPath:"#/properties/actors/items/type",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs21===errors;if(!valid2)break}}else return validate40.errors=[{instancePath:instancePath+"/actors",schemaPath:"#/properties/actors/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.gate!==void 0){let _errs23=errors;if(typeof data.gate!="strin\
g")return validate40.errors=[{instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs23===
errors}else var valid0=!0;if(valid0)if(data.evidence!==void 0){let data11=data.evidence,_errs25=errors;if(errors===_errs25)if(Array.isArray(data11)){var valid3=!0;
let len1=data11.length;for(let i1=0;i1<len1;i1++){let data12=data11[i1],_errs27=errors;if(errors===errors)if(data12&&typeof data12=="object"&&!Array.isArray(data12)){
let missing1;if(data12.path===void 0&&(missing1="path")||data12.schema===void 0&&(missing1="schema")||data12.holds===void 0&&(missing1="holds")||data12.because===
void 0&&(missing1="because"))return validate40.errors=[{instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/required",keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs30=errors;for(let key1 in data12)if(!(key1==="path"||key1==="schema"||key1==="holds"||key1==="because")){return validate40.
errors=[{instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs30===errors){if(data12.path!==void 0){let _errs31=errors;if(typeof data12.path!="string")return validate40.errors=[{instancePath:instancePath+"\
/evidence/"+i1+"/path",schemaPath:"#/$defs/evidence/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs31===errors}else var valid5=!0;
if(valid5){if(data12.schema!==void 0){let data14=data12.schema,_errs33=errors;if(typeof data14!="string"&&data14!==null)return validate40.errors=[{instancePath:instancePath+
"/evidence/"+i1+"/schema",schemaPath:"#/$defs/evidence/properties/schema/type",keyword:"type",params:{type:schema73.properties.schema.type}}],!1;var valid5=_errs33===
errors}else var valid5=!0;if(valid5){if(data12.holds!==void 0){let _errs35=errors;if(typeof data12.holds!="boolean")return validate40.errors=[{instancePath:instancePath+
"/evidence/"+i1+"/holds",schemaPath:"#/$defs/evidence/properties/holds/type",keyword:"type",params:{type:"boolean"}}],!1;var valid5=_errs35===errors}else var valid5=!0;
if(valid5)if(data12.because!==void 0){let _errs37=errors;if(typeof data12.because!="string")return validate40.errors=[{instancePath:instancePath+"/evidence/"+i1+
"/because",schemaPath:"#/$defs/evidence/properties/because/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs37===errors}else var valid5=!0}}}}}else
return validate40.errors=[{instancePath:instancePath+"/evidence/"+i1,schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs27===
errors;if(!valid3)break}}else return validate40.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs25===errors}else var valid0=!0}}}}}}}}}}}}else return validate40.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate40.errors=vErrors,errors===0}function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.packet===void 0&&(missing0="packet")||data.default===
void 0&&(missing0="default")||data.total===void 0&&(missing0="total")||data.open===void 0&&(missing0="open")||data.registers===void 0&&(missing0="registers")||data.
items===void 0&&(missing0="items")||data.options===void 0&&(missing0="options")||data.grants===void 0&&(missing0="grants"))return validate37.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="packet"||key0==="default"||
key0==="total"||key0==="open"||key0==="registers"||key0==="items"||key0==="options"||key0==="grants")){return validate37.errors=[{instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.packet!==void 0){let _errs2=errors;if(typeof data.
packet!="string")return validate37.errors=[{instancePath:instancePath+"/packet",schemaPath:"#/properties/packet/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.default!==void 0){let _errs4=errors;if(typeof data.default!="string")return validate37.errors=[
{instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.total!==void 0){let data2=data.total,_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate37.
errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="\
number"&&isFinite(data2)&&(data2<0||isNaN(data2)))return validate37.errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.open!==void 0){let data3=data.open,_errs8=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate37.errors=[{instancePath:instancePath+"/open",schemaPath:"#/properties/o\
pen/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3)))return validate37.errors=
[{instancePath:instancePath+"/open",schemaPath:"#/properties/open/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.registers!==void 0){let data4=data.registers,_errs10=errors;if(errors===_errs10)if(Array.isArray(data4)){var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let _errs12=errors;validate38(data4[i0],{instancePath:instancePath+"/registers/"+i0,parentData:data4,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate38.errors:joinErrors(vErrors,validate38.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1)
break}}else return validate37.errors=[{instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.items!==void 0){let data6=data.items,_errs13=errors;if(errors===_errs13)if(Array.isArray(data6)){
var valid2=!0;let len1=data6.length;for(let i1=0;i1<len1;i1++){let _errs15=errors;validate40(data6[i1],{instancePath:instancePath+"/items/"+i1,parentData:data6,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate40.errors:joinErrors(vErrors,validate40.errors),errors=vErrors.length);var valid2=_errs15===
errors;if(!valid2)break}}else return validate37.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"ar\
ray"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.options!==void 0){let data8=data.options,_errs16=errors;if(errors===_errs16)if(Array.
isArray(data8)){var valid3=!0;let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2],_errs18=errors;if(errors===errors)if(data9&&typeof data9=="ob\
ject"&&!Array.isArray(data9)){let missing1;if(data9.id===void 0&&(missing1="id")||data9.register===void 0&&(missing1="register")||data9.summary===void 0&&(missing1=
"summary")||data9.state===void 0&&(missing1="state")||data9.admissible===void 0&&(missing1="admissible")||data9.because===void 0&&(missing1="because"))return validate37.
errors=[{instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs21=errors;
for(let key1 in data9)if(!(key1==="id"||key1==="register"||key1==="summary"||key1==="state"||key1==="admissible"||key1==="because")){return validate37.errors=[{
instancePath:instancePath+"/options/"+i2,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}
if(_errs21===errors){if(data9.id!==void 0){let _errs22=errors;if(typeof data9.id!="string")return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"\
/id",schemaPath:"#/$defs/option/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs22===errors}else var valid5=!0;if(valid5){if(data9.
register!==void 0){let _errs24=errors;if(typeof data9.register!="string")return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"/register",schemaPath:"\
#/$defs/option/properties/register/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs24===errors}else var valid5=!0;if(valid5){if(data9.summary!==
void 0){let _errs26=errors;if(typeof data9.summary!="string")return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"/summary",schemaPath:"#/$defs/\
option/properties/summary/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs26===errors}else var valid5=!0;if(valid5){if(data9.state!==void 0){let data13=data9.
state,_errs28=errors;if(typeof data13!="string")return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"/state",schemaPath:"#/$defs/option/properti\
es/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(data13==="admissible"||data13==="admissible-once-merged"||data13==="not-admissible"))return validate37.
errors=[{instancePath:instancePath+"/options/"+i2+"/state",schemaPath:"#/$defs/option/properties/state/enum",keyword:"enum",params:{allowedValues:schema74.properties.
state.enum}}],!1;var valid5=_errs28===errors}else var valid5=!0;if(valid5){if(data9.admissible!==void 0){let _errs30=errors;if(typeof data9.admissible!="boolean")
return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"/admissible",schemaPath:"#/$defs/option/properties/admissible/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid5=_errs30===errors}else var valid5=!0;if(valid5)if(data9.because!==void 0){let data15=data9.because,_errs32=errors;if(errors===_errs32)
if(Array.isArray(data15)){var valid6=!0;let len3=data15.length;for(let i3=0;i3<len3;i3++){let _errs34=errors;if(typeof data15[i3]!="string")return validate37.errors=
[{instancePath:instancePath+"/options/"+i2+"/because/"+i3,schemaPath:"#/$defs/option/properties/because/items/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs34===
errors;if(!valid6)break}}else return validate37.errors=[{instancePath:instancePath+"/options/"+i2+"/because",schemaPath:"#/$defs/option/properties/because/type",
keyword:"type",params:{type:"array"}}],!1;var valid5=_errs32===errors}else var valid5=!0}}}}}}}else return validate37.errors=[{instancePath:instancePath+"/optio\
ns/"+i2,schemaPath:"#/$defs/option/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs18===errors;if(!valid3)break}}else return validate37.errors=
[{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs16===errors}else var valid0=!0;
if(valid0)if(data.grants!==void 0){let data17=data.grants,_errs36=errors;if(errors===_errs36)if(Array.isArray(data17)){var valid7=!0;let len4=data17.length;for(let i4=0;i4<
len4;i4++){let data18=data17[i4],_errs38=errors;if(errors===errors)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let missing2;if(data18.id===void 0&&
(missing2="id")||data18.register===void 0&&(missing2="register")||data18.status===void 0&&(missing2="status")||data18.by===void 0&&(missing2="by")||data18.counts===
void 0&&(missing2="counts"))return validate37.errors=[{instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs41=errors;for(let key2 in data18)if(!(key2==="id"||key2==="register"||key2==="status"||key2==="by"||key2==="counts")){return validate37.errors=[{instancePath:instancePath+
"/grants/"+i4,schemaPath:"#/$defs/grant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs41===errors){if(data18.
id!==void 0){let _errs42=errors;if(typeof data18.id!="string")return validate37.errors=[{instancePath:instancePath+"/grants/"+i4+"/id",schemaPath:"#/$defs/grant\
/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs42===errors}else var valid9=!0;if(valid9){if(data18.register!==void 0){let _errs44=errors;
if(typeof data18.register!="string")return validate37.errors=[{instancePath:instancePath+"/grants/"+i4+"/register",schemaPath:"#/$defs/grant/properties/register\
/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs44===errors}else var valid9=!0;if(valid9){if(data18.status!==void 0){let data21=data18.status,
_errs46=errors;if(typeof data21!="string")return validate37.errors=[{instancePath:instancePath+"/grants/"+i4+"/status",schemaPath:"#/$defs/grant/properties/stat\
us/type",keyword:"type",params:{type:"string"}}],!1;if(!(data21==="open"||data21==="granted"))return validate37.errors=[{instancePath:instancePath+"/grants/"+i4+
"/status",schemaPath:"#/$defs/grant/properties/status/enum",keyword:"enum",params:{allowedValues:schema75.properties.status.enum}}],!1;var valid9=_errs46===errors}else
var valid9=!0;if(valid9){if(data18.by!==void 0){let data22=data18.by,_errs48=errors;if(typeof data22!="string"&&data22!==null)return validate37.errors=[{instancePath:instancePath+
"/grants/"+i4+"/by",schemaPath:"#/$defs/grant/properties/by/type",keyword:"type",params:{type:schema75.properties.by.type}}],!1;var valid9=_errs48===errors}else
var valid9=!0;if(valid9)if(data18.counts!==void 0){let _errs50=errors;if(typeof data18.counts!="boolean")return validate37.errors=[{instancePath:instancePath+"/\
grants/"+i4+"/counts",schemaPath:"#/$defs/grant/properties/counts/type",keyword:"type",params:{type:"boolean"}}],!1;var valid9=_errs50===errors}else var valid9=!0}}}}}}else
return validate37.errors=[{instancePath:instancePath+"/grants/"+i4,schemaPath:"#/$defs/grant/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs38===
errors;if(!valid7)break}}else return validate37.errors=[{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type:"\
array"}}],!1;var valid0=_errs36===errors}else var valid0=!0}}}}}}}}}else return validate37.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate37.errors=vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0="version")||data.
verdict===void 0&&(missing0="verdict")||data.mode===void 0&&(missing0="mode")||data.checked===void 0&&(missing0="checked")||data.controls===void 0&&(missing0="c\
ontrols")||data.seals===void 0&&(missing0="seals")||data.counts===void 0&&(missing0="counts")||data.files===void 0&&(missing0="files")||data.reseals===void 0&&(missing0=
"reseals")||data.relaxations===void 0&&(missing0="relaxations")||data.blockers===void 0&&(missing0="blockers")||data.findings===void 0&&(missing0="findings")||data.
problems===void 0&&(missing0="problems")||data.shard===void 0&&(missing0="shard")||data.run===void 0&&(missing0="run"))return validate20.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func1.call(schema48.properties,key0)){return validate20.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
$schema!==void 0){let _errs2=errors;if(typeof data.$schema!="string")return validate20.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.version!==void 0){let _errs4=errors;if(data.
version!==1)return validate20.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.verdict!==void 0){let data2=data.verdict,_errs5=errors;if(typeof data2!="string")return validate20.
errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(data2==="pass"||data2==="fa\
il"||data2==="error"))return validate20.errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema48.
properties.verdict.enum}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let data3=data.mode,_errs7=errors;if(typeof data3!=
"string")return validate20.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}}],!1;if(!(data3===
"enforce"||data3==="advisory"))return validate20.errors=[{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:schema48.
properties.mode.enum}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.checked!==void 0){let data4=data.checked,_errs9=errors;if(errors===_errs9)
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.source===void 0&&(missing1="source")||data4.commit===void 0&&(missing1="commit")||
data4.base===void 0&&(missing1="base")||data4.head===void 0&&(missing1="head")||data4.branch===void 0&&(missing1="branch")||data4.against===void 0&&(missing1="a\
gainst"))return validate20.errors=[{instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs11=errors;for(let key1 in data4)if(!(key1==="source"||key1==="commit"||key1==="base"||key1==="head"||key1==="branch"||key1==="against")){return validate20.
errors=[{instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs11===errors){if(data4.source!==void 0){let data5=data4.source,_errs12=errors;if(typeof data5!="string")return validate20.errors=[{instancePath:instancePath+
"/checked/source",schemaPath:"#/properties/checked/properties/source/type",keyword:"type",params:{type:"string"}}],!1;if(!(data5==="commit"||data5==="index"||data5===
"work-tree"))return validate20.errors=[{instancePath:instancePath+"/checked/source",schemaPath:"#/properties/checked/properties/source/enum",keyword:"enum",params:{
allowedValues:schema48.properties.checked.properties.source.enum}}],!1;var valid1=_errs12===errors}else var valid1=!0;if(valid1){if(data4.commit!==void 0){let data6=data4.
commit,_errs14=errors;if(typeof data6!="string"&&data6!==null)return validate20.errors=[{instancePath:instancePath+"/checked/commit",schemaPath:"#/properties/ch\
ecked/properties/commit/type",keyword:"type",params:{type:schema48.properties.checked.properties.commit.type}}],!1;var valid1=_errs14===errors}else var valid1=!0;
if(valid1){if(data4.base!==void 0){let data7=data4.base,_errs16=errors;if(typeof data7!="string"&&data7!==null)return validate20.errors=[{instancePath:instancePath+
"/checked/base",schemaPath:"#/properties/checked/properties/base/type",keyword:"type",params:{type:schema48.properties.checked.properties.base.type}}],!1;var valid1=_errs16===
errors}else var valid1=!0;if(valid1){if(data4.head!==void 0){let data8=data4.head,_errs18=errors;if(typeof data8!="string"&&data8!==null)return validate20.errors=
[{instancePath:instancePath+"/checked/head",schemaPath:"#/properties/checked/properties/head/type",keyword:"type",params:{type:schema48.properties.checked.properties.
head.type}}],!1;var valid1=_errs18===errors}else var valid1=!0;if(valid1){if(data4.branch!==void 0){let data9=data4.branch,_errs20=errors;if(typeof data9!="stri\
ng"&&data9!==null)return validate20.errors=[{instancePath:instancePath+"/checked/branch",schemaPath:"#/properties/checked/properties/branch/type",keyword:"type",
params:{type:schema48.properties.checked.properties.branch.type}}],!1;var valid1=_errs20===errors}else var valid1=!0;if(valid1)if(data4.against!==void 0){let data10=data4.
against,_errs22=errors;if(typeof data10!="string"&&data10!==null)return validate20.errors=[{instancePath:instancePath+"/checked/against",schemaPath:"#/propertie\
s/checked/properties/against/type",keyword:"type",params:{type:schema48.properties.checked.properties.against.type}}],!1;var valid1=_errs22===errors}else var valid1=!0}}}}}}}else
return validate20.errors=[{instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.controls!==void 0){let data11=data.controls,_errs24=errors;if(errors===_errs24)if(data11&&typeof data11=="object"&&
!Array.isArray(data11)){let missing2;if(data11.run===void 0&&(missing2="run")||data11.caught===void 0&&(missing2="caught")||data11.parts===void 0&&(missing2="pa\
rts"))return validate20.errors=[{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs26=errors;for(let key2 in data11)if(!(key2==="run"||key2==="caught"||key2==="parts")){return validate20.errors=[{instancePath:instancePath+"/contro\
ls",schemaPath:"#/properties/controls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs26===errors){if(data11.
run!==void 0){let data12=data11.run,_errs27=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate20.errors=[{instancePath:instancePath+
"/controls/run",schemaPath:"#/properties/controls/properties/run/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs27&&typeof data12=="number"&&
isFinite(data12)&&(data12<0||isNaN(data12)))return validate20.errors=[{instancePath:instancePath+"/controls/run",schemaPath:"#/properties/controls/properties/ru\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid2=_errs27===errors}else var valid2=!0;if(valid2){if(data11.caught!==void 0){let data13=data11.
caught,_errs29=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate20.errors=[{instancePath:instancePath+"/contro\
ls/caught",schemaPath:"#/properties/controls/properties/caught/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs29&&typeof data13=="number"&&isFinite(
data13)&&(data13<0||isNaN(data13)))return validate20.errors=[{instancePath:instancePath+"/controls/caught",schemaPath:"#/properties/controls/properties/caught/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid2=_errs29===errors}else var valid2=!0;if(valid2)if(data11.parts!==void 0){let data14=data11.
parts,_errs31=errors;if(errors===_errs31)if(Array.isArray(data14)){var valid3=!0;let len0=data14.length;for(let i0=0;i0<len0;i0++){let data15=data14[i0],_errs33=errors;
if(errors===_errs33)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){let missing3;if(data15.part===void 0&&(missing3="part")||data15.run===void 0&&(missing3=
"run")||data15.caught===void 0&&(missing3="caught"))return validate20.errors=[{instancePath:instancePath+"/controls/parts/"+i0,schemaPath:"#/properties/controls\
/properties/parts/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs35=errors;for(let key3 in data15)if(!(key3==="part"||key3===
"run"||key3==="caught")){return validate20.errors=[{instancePath:instancePath+"/controls/parts/"+i0,schemaPath:"#/properties/controls/properties/parts/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs35===errors){if(data15.part!==void 0){let data16=data15.part,
_errs36=errors;if(!(data16==="verification"||data16==="change"||data16==="registers"||data16==="checksums"||data16==="bagit"||data16==="in-toto"||data16==="caus\
es"))return validate20.errors=[{instancePath:instancePath+"/controls/parts/"+i0+"/part",schemaPath:"#/properties/controls/properties/parts/items/properties/part\
/enum",keyword:"enum",params:{allowedValues:schema48.properties.controls.properties.parts.items.properties.part.enum}}],!1;var valid4=_errs36===errors}else var valid4=!0;
if(valid4){if(data15.run!==void 0){let data17=data15.run,_errs37=errors;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate20.
errors=[{instancePath:instancePath+"/controls/parts/"+i0+"/run",schemaPath:"#/properties/controls/properties/parts/items/properties/run/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs37&&typeof data17=="number"&&isFinite(data17)&&(data17<0||isNaN(data17)))return validate20.errors=[{instancePath:instancePath+
"/controls/parts/"+i0+"/run",schemaPath:"#/properties/controls/properties/parts/items/properties/run/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1;var valid4=_errs37===errors}else var valid4=!0;if(valid4)if(data15.caught!==void 0){let data18=data15.caught,_errs39=errors;if(!(typeof data18=="number"&&!(data18%
1)&&!isNaN(data18)&&isFinite(data18)))return validate20.errors=[{instancePath:instancePath+"/controls/parts/"+i0+"/caught",schemaPath:"#/properties/controls/pro\
perties/parts/items/properties/caught/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs39&&typeof data18=="number"&&isFinite(data18)&&(data18<
0||isNaN(data18)))return validate20.errors=[{instancePath:instancePath+"/controls/parts/"+i0+"/caught",schemaPath:"#/properties/controls/properties/parts/items/\
properties/caught/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid4=_errs39===errors}else var valid4=!0}}}}else return validate20.errors=
[{instancePath:instancePath+"/controls/parts/"+i0,schemaPath:"#/properties/controls/properties/parts/items/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs33===
errors;if(!valid3)break}}else return validate20.errors=[{instancePath:instancePath+"/controls/parts",schemaPath:"#/properties/controls/properties/parts/type",keyword:"\
type",params:{type:"array"}}],!1;var valid2=_errs31===errors}else var valid2=!0}}}}else return validate20.errors=[{instancePath:instancePath+"/controls",schemaPath:"\
#/properties/controls/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.seals!==void 0){let data19=data.
seals,_errs41=errors;if(errors===_errs41)if(Array.isArray(data19)){var valid5=!0;let len1=data19.length;for(let i1=0;i1<len1;i1++){let _errs43=errors;validate21(
data19[i1],{instancePath:instancePath+"/seals/"+i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate21.errors:
joinErrors(vErrors,validate21.errors),errors=vErrors.length);var valid5=_errs43===errors;if(!valid5)break}}else return validate20.errors=[{instancePath:instancePath+
"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs41===errors}else var valid0=!0;if(valid0){if(data.counts!==
void 0){let data21=data.counts,_errs44=errors;if(errors===_errs44)if(data21&&typeof data21=="object"&&!Array.isArray(data21)){let missing4;if(data21.sealed===void 0&&
(missing4="sealed")||data21.matching===void 0&&(missing4="matching")||data21.drifted===void 0&&(missing4="drifted")||data21.bytes===void 0&&(missing4="bytes"))return validate20.
errors=[{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs46=errors;
for(let key4 in data21)if(!(key4==="sealed"||key4==="matching"||key4==="drifted"||key4==="bytes")){return validate20.errors=[{instancePath:instancePath+"/counts",
schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs46===errors){if(data21.
sealed!==void 0){let data22=data21.sealed,_errs47=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate20.errors=[
{instancePath:instancePath+"/counts/sealed",schemaPath:"#/properties/counts/properties/sealed/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs47&&
typeof data22=="number"&&isFinite(data22)&&(data22<0||isNaN(data22)))return validate20.errors=[{instancePath:instancePath+"/counts/sealed",schemaPath:"#/propert\
ies/counts/properties/sealed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid6=_errs47===errors}else var valid6=!0;if(valid6){if(data21.
matching!==void 0){let data23=data21.matching,_errs49=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)))return validate20.errors=
[{instancePath:instancePath+"/counts/matching",schemaPath:"#/properties/counts/properties/matching/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs49&&typeof data23=="number"&&isFinite(data23)&&(data23<0||isNaN(data23)))return validate20.errors=[{instancePath:instancePath+"/counts/matching",schemaPath:"\
#/properties/counts/properties/matching/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid6=_errs49===errors}else var valid6=!0;if(valid6){
if(data21.drifted!==void 0){let data24=data21.drifted,_errs51=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)))return validate20.
errors=[{instancePath:instancePath+"/counts/drifted",schemaPath:"#/properties/counts/properties/drifted/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs51&&typeof data24=="number"&&isFinite(data24)&&(data24<0||isNaN(data24)))return validate20.errors=[{instancePath:instancePath+"/counts/drifted",schemaPath:"\
#/properties/counts/properties/drifted/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid6=_errs51===errors}else var valid6=!0;if(valid6)
if(data21.bytes!==void 0){let data25=data21.bytes,_errs53=errors;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&isFinite(data25)))return validate20.
errors=[{instancePath:instancePath+"/counts/bytes",schemaPath:"#/properties/counts/properties/bytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs53&&typeof data25=="number"&&isFinite(data25)&&(data25<0||isNaN(data25)))return validate20.errors=[{instancePath:instancePath+"/counts/bytes",schemaPath:"#\
/properties/counts/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid6=_errs53===errors}else var valid6=!0}}}}}else return validate20.
errors=[{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs44===errors}else var valid0=!0;
if(valid0){if(data.files!==void 0){let data26=data.files,_errs55=errors;if(errors===_errs55)if(Array.isArray(data26)){var valid7=!0;let len2=data26.length;for(let i2=0;i2<
len2;i2++){let _errs57=errors;validate23(data26[i2],{instancePath:instancePath+"/files/"+i2,parentData:data26,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate23.errors:joinErrors(vErrors,validate23.errors),errors=vErrors.length);var valid7=_errs57===errors;if(!valid7)break}}else return validate20.
errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs55===errors}else var valid0=!0;
if(valid0){if(data.reseals!==void 0){let data28=data.reseals,_errs58=errors;if(errors===_errs58)if(Array.isArray(data28)){var valid8=!0;let len3=data28.length;for(let i3=0;i3<
len3;i3++){let _errs60=errors;validate31(data28[i3],{instancePath:instancePath+"/reseals/"+i3,parentData:data28,parentDataProperty:i3,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate31.errors:joinErrors(vErrors,validate31.errors),errors=vErrors.length);var valid8=_errs60===errors;if(!valid8)break}}else return validate20.
errors=[{instancePath:instancePath+"/reseals",schemaPath:"#/properties/reseals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs58===errors}else var valid0=!0;
if(valid0){if(data.relaxations!==void 0){let data30=data.relaxations,_errs61=errors;if(errors===_errs61)if(Array.isArray(data30)){var valid9=!0;let len4=data30.
length;for(let i4=0;i4<len4;i4++){let _errs63=errors;validate35(data30[i4],{instancePath:instancePath+"/relaxations/"+i4,parentData:data30,parentDataProperty:i4,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate35.errors:joinErrors(vErrors,validate35.errors),errors=vErrors.length);var valid9=_errs63===errors;if(!valid9)
break}}else return validate20.errors=[{instancePath:instancePath+"/relaxations",schemaPath:"#/properties/relaxations/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0){if(data.blockers!==void 0){let data32=data.blockers,_errs64=errors,_errs65=errors,valid10=!1,_errs66=errors;
validate37(data32,{instancePath:instancePath+"/blockers",parentData:data,parentDataProperty:"blockers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate37.
errors:joinErrors(vErrors,validate37.errors),errors=vErrors.length);var _valid0=_errs66===errors;if(valid10=valid10||_valid0,!valid10){let _errs67=errors;if(data32!==
null){let err0={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=
[err0]:pushError(vErrors,err0),errors++}var _valid0=_errs67===errors;valid10=valid10||_valid0}if(valid10)errors=_errs65,vErrors!==null&&(_errs65?vErrors.length=
_errs65:vErrors=null);else{let err1={instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/anyOf",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err1]:pushError(vErrors,err1),errors++,validate20.errors=vErrors,!1}var valid0=_errs64===errors}else var valid0=!0;if(valid0){if(data.findings!==void 0){
let data33=data.findings,_errs69=errors;if(errors===_errs69)if(Array.isArray(data33)){var valid11=!0;let len5=data33.length;for(let i5=0;i5<len5;i5++){let data34=data33[i5],
_errs71=errors;if(errors===errors)if(data34&&typeof data34=="object"&&!Array.isArray(data34)){let missing5;if(data34.code===void 0&&(missing5="code")||data34.severity===
void 0&&(missing5="severity")||data34.message===void 0&&(missing5="message")||data34.file===void 0&&(missing5="file")||data34.line===void 0&&(missing5="line")||
data34.remedy===void 0&&(missing5="remedy"))return validate20.errors=[{instancePath:instancePath+"/findings/"+i5,schemaPath:"#/$defs/finding/required",keyword:"\
required",params:{missingProperty:missing5}}],!1;{let _errs74=errors;for(let key5 in data34)if(!(key5==="code"||key5==="severity"||key5==="message"||key5==="fil\
e"||key5==="line"||key5==="remedy"||key5==="subjects")){return validate20.errors=[{instancePath:instancePath+"/findings/"+i5,schemaPath:"#/$defs/finding/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs74===errors){if(data34.code!==void 0){let data35=data34.code,_errs75=errors;
if(typeof data35!="string")return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/code",schemaPath:"#/$defs/finding/properties/code/type",keyword:"\
type",params:{type:"string"}}],!1;if(!(data35==="register-removed"||data35==="register-changed"||data35==="blocker-vanished"||data35==="blocker-renamed"||data35===
"blocker-closed-without-evidence"||data35==="blocker-edited"||data35==="locked-resealed"||data35==="grant-vanished"||data35==="grant-without-evidence"||data35===
"text-mismatch"||data35==="closed-unmatched"||data35==="total-mismatch"||data35==="link-followed"||data35==="seal-note"||data35==="open-blockers"||data35==="gat\
e-changed"||data35==="gate-trial"||data35==="gate-removed"||data35==="seal-new"||data35==="base-moved"||data35==="head-alone"||data35==="state-unknown"||data35===
"twin-refused"||data35==="entry-refused"||data35==="checkout-differs"||data35==="unprotected"))return validate20.errors=[{instancePath:instancePath+"/findings/"+
i5+"/code",schemaPath:"#/$defs/finding/properties/code/enum",keyword:"enum",params:{allowedValues:schema76.properties.code.enum}}],!1;var valid13=_errs75===errors}else
var valid13=!0;if(valid13){if(data34.severity!==void 0){let data36=data34.severity,_errs77=errors;if(typeof data36!="string")return validate20.errors=[{instancePath:instancePath+
"/findings/"+i5+"/severity",schemaPath:"#/$defs/finding/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(data36==="fail"||data36==="not\
e"))return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{
allowedValues:schema76.properties.severity.enum}}],!1;var valid13=_errs77===errors}else var valid13=!0;if(valid13){if(data34.message!==void 0){let _errs79=errors;
if(typeof data34.message!="string")return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/message",schemaPath:"#/$defs/finding/properties/messag\
e/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs79===errors}else var valid13=!0;if(valid13){if(data34.file!==void 0){let data38=data34.file,
_errs81=errors;if(typeof data38!="string"&&data38!==null)return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/file",schemaPath:"#/$defs/findin\
g/properties/file/type",keyword:"type",params:{type:schema76.properties.file.type}}],!1;var valid13=_errs81===errors}else var valid13=!0;if(valid13){if(data34.line!==
void 0){let data39=data34.line,_errs83=errors;if(!(typeof data39=="number"&&!(data39%1)&&!isNaN(data39)&&isFinite(data39))&&data39!==null)return validate20.errors=
[{instancePath:instancePath+"/findings/"+i5+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type:schema76.properties.line.type}}],
!1;if(errors===_errs83&&typeof data39=="number"&&isFinite(data39)&&(data39<1||isNaN(data39)))return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+
"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid13=_errs83===errors}else var valid13=!0;
if(valid13){if(data34.remedy!==void 0){let data40=data34.remedy,_errs85=errors;if(typeof data40!="string"&&data40!==null)return validate20.errors=[{instancePath:instancePath+
"/findings/"+i5+"/remedy",schemaPath:"#/$defs/finding/properties/remedy/type",keyword:"type",params:{type:schema76.properties.remedy.type}}],!1;var valid13=_errs85===
errors}else var valid13=!0;if(valid13)if(data34.subjects!==void 0){let data41=data34.subjects,_errs87=errors;if(errors===_errs87)if(data41&&typeof data41=="obje\
ct"&&!Array.isArray(data41)){let missing6;if(data41.named===void 0&&(missing6="named")||data41.count===void 0&&(missing6="count"))return validate20.errors=[{instancePath:instancePath+
"/findings/"+i5+"/subjects",schemaPath:"#/$defs/finding/properties/subjects/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs89=errors;
for(let key6 in data41)if(!(key6==="named"||key6==="count")){return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/subjects",schemaPath:"#/$def\
s/finding/properties/subjects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs89===errors){if(data41.named!==
void 0){let data42=data41.named,_errs90=errors;if(errors===_errs90)if(Array.isArray(data42)){var valid15=!0;let len6=data42.length;for(let i6=0;i6<len6;i6++){let _errs92=errors;
if(typeof data42[i6]!="string")return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/subjects/named/"+i6,schemaPath:"#/$defs/finding/properties\
/subjects/properties/named/items/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs92===errors;if(!valid15)break}}else return validate20.errors=
[{instancePath:instancePath+"/findings/"+i5+"/subjects/named",schemaPath:"#/$defs/finding/properties/subjects/properties/named/type",keyword:"type",params:{type:"\
array"}}],!1;var valid14=_errs90===errors}else var valid14=!0;if(valid14)if(data41.count!==void 0){let data44=data41.count,_errs94=errors;if(!(typeof data44=="n\
umber"&&!(data44%1)&&!isNaN(data44)&&isFinite(data44)))return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/subjects/count",schemaPath:"#/$def\
s/finding/properties/subjects/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs94&&typeof data44=="number"&&isFinite(data44)&&
(data44<0||isNaN(data44)))return validate20.errors=[{instancePath:instancePath+"/findings/"+i5+"/subjects/count",schemaPath:"#/$defs/finding/properties/subjects\
/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid14=_errs94===errors}else var valid14=!0}}}else return validate20.errors=
[{instancePath:instancePath+"/findings/"+i5+"/subjects",schemaPath:"#/$defs/finding/properties/subjects/type",keyword:"type",params:{type:"object"}}],!1;var valid13=_errs87===
errors}else var valid13=!0}}}}}}}}else return validate20.errors=[{instancePath:instancePath+"/findings/"+i5,schemaPath:"#/$defs/finding/type",keyword:"type",params:{
type:"object"}}],!1;var valid11=_errs71===errors;if(!valid11)break}}else return validate20.errors=[{instancePath:instancePath+"/findings",schemaPath:"#/properti\
es/findings/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs69===errors}else var valid0=!0;if(valid0){if(data.problems!==void 0){let data45=data.
problems,_errs96=errors;if(errors===_errs96)if(Array.isArray(data45)){var valid16=!0;let len7=data45.length;for(let i7=0;i7<len7;i7++){let data46=data45[i7],_errs98=errors;
if(errors===errors)if(data46&&typeof data46=="object"&&!Array.isArray(data46)){let missing7;if(data46.code===void 0&&(missing7="code")||data46.message===void 0&&
(missing7="message")||data46.file===void 0&&(missing7="file")||data46.line===void 0&&(missing7="line")||data46.column===void 0&&(missing7="column")||data46.remedy===
void 0&&(missing7="remedy"))return validate20.errors=[{instancePath:instancePath+"/problems/"+i7,schemaPath:"#/$defs/problem/required",keyword:"required",params:{
missingProperty:missing7}}],!1;{let _errs101=errors;for(let key7 in data46)if(!(key7==="code"||key7==="message"||key7==="file"||key7==="line"||key7==="column"||
key7==="remedy")){return validate20.errors=[{instancePath:instancePath+"/problems/"+i7,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key7}}],!1;break}if(_errs101===errors){if(data46.code!==void 0){let data47=data46.code,_errs102=errors;if(typeof data47!="str\
ing")return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/code",schemaPath:"#/$defs/problem/properties/code/type",keyword:"type",params:{type:"\
string"}}],!1;if(!(data47==="bad-input"||data47==="bad-event"||data47==="out-of-date"||data47==="pattern-unmatched"||data47==="nothing-sealed"||data47==="not-a-\
repository"||data47==="commit-missing"||data47==="base-missing"||data47==="merge-mismatch"||data47==="object-missing"||data47==="git-failed"||data47==="unreadab\
le"||data47==="not-utf8"||data47==="bom-refused"||data47==="too-large"||data47==="too-deep"||data47==="not-json"||data47==="duplicate-key"||data47==="not-markdo\
wn-register"||data47==="schema-violation"||data47==="malformed-line"||data47==="unsupported-algorithm"||data47==="invalid-bag"||data47==="invalid-statement"||data47===
"empty-seal"||data47==="unsafe-path"||data47==="duplicate-path"||data47==="seals-disagree"||data47==="duplicate-id"||data47==="look-alike-id"||data47==="unknown\
-lock"||data47==="unknown-id"||data47==="unknown-default"||data47==="evidence-schema"||data47==="untrusted-report"||data47==="shards-incomplete"||data47==="shar\
ds-disagree"||data47==="control-passed"||data47==="defect"))return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/code",schemaPath:"#/$defs/pro\
blem/properties/code/enum",keyword:"enum",params:{allowedValues:schema77.properties.code.enum}}],!1;var valid18=_errs102===errors}else var valid18=!0;if(valid18){
if(data46.message!==void 0){let _errs104=errors;if(typeof data46.message!="string")return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/messag\
e",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs104===errors}else var valid18=!0;if(valid18){
if(data46.file!==void 0){let data49=data46.file,_errs106=errors;if(typeof data49!="string"&&data49!==null)return validate20.errors=[{instancePath:instancePath+"\
/problems/"+i7+"/file",schemaPath:"#/$defs/problem/properties/file/type",keyword:"type",params:{type:schema77.properties.file.type}}],!1;var valid18=_errs106===
errors}else var valid18=!0;if(valid18){if(data46.line!==void 0){let data50=data46.line,_errs108=errors;if(!(typeof data50=="number"&&!(data50%1)&&!isNaN(data50)&&
isFinite(data50))&&data50!==null)return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/line",schemaPath:"#/$defs/problem/properties/line/type",
keyword:"type",params:{type:schema77.properties.line.type}}],!1;if(errors===_errs108&&typeof data50=="number"&&isFinite(data50)&&(data50<1||isNaN(data50)))return validate20.
errors=[{instancePath:instancePath+"/problems/"+i7+"/line",schemaPath:"#/$defs/problem/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1;var valid18=_errs108===errors}else var valid18=!0;if(valid18){if(data46.column!==void 0){let data51=data46.column,_errs110=errors;if(!(typeof data51=="number"&&
!(data51%1)&&!isNaN(data51)&&isFinite(data51))&&data51!==null)return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/column",schemaPath:"#/$defs\
/problem/properties/column/type",keyword:"type",params:{type:schema77.properties.column.type}}],!1;if(errors===_errs110&&typeof data51=="number"&&isFinite(data51)&&
(data51<1||isNaN(data51)))return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/column",schemaPath:"#/$defs/problem/properties/column/minimum",
keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var valid18=_errs110===errors}else var valid18=!0;if(valid18)if(data46.remedy!==void 0){let _errs112=errors;
if(typeof data46.remedy!="string")return validate20.errors=[{instancePath:instancePath+"/problems/"+i7+"/remedy",schemaPath:"#/$defs/problem/properties/remedy/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs112===errors}else var valid18=!0}}}}}}}else return validate20.errors=[{instancePath:instancePath+
"/problems/"+i7,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type:"object"}}],!1;var valid16=_errs98===errors;if(!valid16)break}}else return validate20.
errors=[{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs96===errors}else
var valid0=!0;if(valid0){if(data.shard!==void 0){let data53=data.shard,_errs114=errors;if(!(data53&&typeof data53=="object"&&!Array.isArray(data53))&&data53!==null)
return validate20.errors=[{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type:schema48.properties.shard.type}}],
!1;if(errors===_errs114&&data53&&typeof data53=="object"&&!Array.isArray(data53)){let missing8;if(data53.index===void 0&&(missing8="index")||data53.count===void 0&&
(missing8="count")||data53.sealed===void 0&&(missing8="sealed")||data53.options===void 0&&(missing8="options"))return validate20.errors=[{instancePath:instancePath+
"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs116=errors;for(let key8 in data53)if(!(key8===
"index"||key8==="count"||key8==="sealed"||key8==="options")){return validate20.errors=[{instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs116===errors){if(data53.index!==void 0){let data54=data53.index,
_errs117=errors;if(!(typeof data54=="number"&&!(data54%1)&&!isNaN(data54)&&isFinite(data54)))return validate20.errors=[{instancePath:instancePath+"/shard/index",
schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs117&&typeof data54=="number"&&isFinite(data54)&&
(data54<1||isNaN(data54)))return validate20.errors=[{instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1;var valid19=_errs117===errors}else var valid19=!0;if(valid19){if(data53.count!==void 0){let data55=data53.count,_errs119=errors;
if(!(typeof data55=="number"&&!(data55%1)&&!isNaN(data55)&&isFinite(data55)))return validate20.errors=[{instancePath:instancePath+"/shard/count",schemaPath:"#/p\
roperties/shard/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs119&&typeof data55=="number"&&isFinite(data55)&&(data55<1||isNaN(
data55)))return validate20.errors=[{instancePath:instancePath+"/shard/count",schemaPath:"#/properties/shard/properties/count/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1;var valid19=_errs119===errors}else var valid19=!0;if(valid19){if(data53.sealed!==void 0){let data56=data53.sealed,_errs121=errors;
if(!(typeof data56=="number"&&!(data56%1)&&!isNaN(data56)&&isFinite(data56)))return validate20.errors=[{instancePath:instancePath+"/shard/sealed",schemaPath:"#/\
properties/shard/properties/sealed/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs121&&typeof data56=="number"&&isFinite(data56)&&(data56<0||
isNaN(data56)))return validate20.errors=[{instancePath:instancePath+"/shard/sealed",schemaPath:"#/properties/shard/properties/sealed/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1;var valid19=_errs121===errors}else var valid19=!0;if(valid19)if(data53.options!==void 0){let data57=data53.options,_errs123=errors;
if(errors===_errs123)if(Array.isArray(data57)){var valid20=!0;let len8=data57.length;for(let i8=0;i8<len8;i8++){let data58=data57[i8],_errs125=errors;if(errors===
errors)if(data58&&typeof data58=="object"&&!Array.isArray(data58)){let missing9;if(data58.id===void 0&&(missing9="id")||data58.register===void 0&&(missing9="reg\
ister")||data58.summary===void 0&&(missing9="summary")||data58.state===void 0&&(missing9="state")||data58.admissible===void 0&&(missing9="admissible")||data58.because===
void 0&&(missing9="because"))return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8,schemaPath:"#/$defs/option/required",keyword:"required",params:{
missingProperty:missing9}}],!1;{let _errs128=errors;for(let key9 in data58)if(!(key9==="id"||key9==="register"||key9==="summary"||key9==="state"||key9==="admiss\
ible"||key9==="because")){return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8,schemaPath:"#/$defs/option/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key9}}],!1;break}if(_errs128===errors){if(data58.id!==void 0){let _errs129=errors;if(typeof data58.id!="string")return validate20.
errors=[{instancePath:instancePath+"/shard/options/"+i8+"/id",schemaPath:"#/$defs/option/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs129===
errors}else var valid22=!0;if(valid22){if(data58.register!==void 0){let _errs131=errors;if(typeof data58.register!="string")return validate20.errors=[{instancePath:instancePath+
"/shard/options/"+i8+"/register",schemaPath:"#/$defs/option/properties/register/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs131===errors}else
var valid22=!0;if(valid22){if(data58.summary!==void 0){let _errs133=errors;if(typeof data58.summary!="string")return validate20.errors=[{instancePath:instancePath+
"/shard/options/"+i8+"/summary",schemaPath:"#/$defs/option/properties/summary/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs133===errors}else
var valid22=!0;if(valid22){if(data58.state!==void 0){let data62=data58.state,_errs135=errors;if(typeof data62!="string")return validate20.errors=[{instancePath:instancePath+
"/shard/options/"+i8+"/state",schemaPath:"#/$defs/option/properties/state/type",keyword:"type",params:{type:"string"}}],!1;if(!(data62==="admissible"||data62===
"admissible-once-merged"||data62==="not-admissible"))return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8+"/state",schemaPath:"#/$defs/opti\
on/properties/state/enum",keyword:"enum",params:{allowedValues:schema74.properties.state.enum}}],!1;var valid22=_errs135===errors}else var valid22=!0;if(valid22){
if(data58.admissible!==void 0){let _errs137=errors;if(typeof data58.admissible!="boolean")return validate20.errors=[{instancePath:instancePath+"/shard/options/"+
i8+"/admissible",schemaPath:"#/$defs/option/properties/admissible/type",keyword:"type",params:{type:"boolean"}}],!1;var valid22=_errs137===errors}else var valid22=!0;
if(valid22)if(data58.because!==void 0){let data64=data58.because,_errs139=errors;if(errors===_errs139)if(Array.isArray(data64)){var valid23=!0;let len9=data64.length;
for(let i9=0;i9<len9;i9++){let _errs141=errors;if(typeof data64[i9]!="string")return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8+"/becaus\
e/"+i9,schemaPath:"#/$defs/option/properties/because/items/type",keyword:"type",params:{type:"string"}}],!1;var valid23=_errs141===errors;if(!valid23)break}}else
return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8+"/because",schemaPath:"#/$defs/option/properties/because/type",keyword:"type",params:{
type:"array"}}],!1;var valid22=_errs139===errors}else var valid22=!0}}}}}}}else return validate20.errors=[{instancePath:instancePath+"/shard/options/"+i8,schemaPath:"\
#/$defs/option/type",keyword:"type",params:{type:"object"}}],!1;var valid20=_errs125===errors;if(!valid20)break}}else return validate20.errors=[{instancePath:instancePath+
"/shard/options",schemaPath:"#/properties/shard/properties/options/type",keyword:"type",params:{type:"array"}}],!1;var valid19=_errs123===errors}else var valid19=!0}}}}}
var valid0=_errs114===errors}else var valid0=!0;if(valid0)if(data.run!==void 0){let data66=data.run,_errs143=errors;if(errors===_errs143)if(data66&&typeof data66==
"object"&&!Array.isArray(data66)){let missing10;if(data66.id===void 0&&(missing10="id")||data66.attempt===void 0&&(missing10="attempt")||data66.url===void 0&&(missing10=
"url")||data66.repository===void 0&&(missing10="repository")||data66.event===void 0&&(missing10="event")||data66.status===void 0&&(missing10="status")||data66.startedAt===
void 0&&(missing10="startedAt")||data66.milliseconds===void 0&&(missing10="milliseconds"))return validate20.errors=[{instancePath:instancePath+"/run",schemaPath:"\
#/properties/run/required",keyword:"required",params:{missingProperty:missing10}}],!1;{let _errs145=errors;for(let key10 in data66)if(!(key10==="id"||key10==="a\
ttempt"||key10==="url"||key10==="repository"||key10==="event"||key10==="status"||key10==="startedAt"||key10==="milliseconds")){return validate20.errors=[{instancePath:instancePath+
"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs145===errors){if(data66.
id!==void 0){let data67=data66.id,_errs146=errors;if(typeof data67!="string"&&data67!==null)return validate20.errors=[{instancePath:instancePath+"/run/id",schemaPath:"\
#/properties/run/properties/id/type",keyword:"type",params:{type:schema48.properties.run.properties.id.type}}],!1;var valid24=_errs146===errors}else var valid24=!0;
if(valid24){if(data66.attempt!==void 0){let data68=data66.attempt,_errs148=errors;if(!(typeof data68=="number"&&!(data68%1)&&!isNaN(data68)&&isFinite(data68))&&
data68!==null)return validate20.errors=[{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type:schema48.
properties.run.properties.attempt.type}}],!1;if(errors===_errs148&&typeof data68=="number"&&isFinite(data68)&&(data68<0||isNaN(data68)))return validate20.errors=
[{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1;var valid24=_errs148===
errors}else var valid24=!0;if(valid24){if(data66.url!==void 0){let data69=data66.url,_errs150=errors;if(typeof data69!="string"&&data69!==null)return validate20.
errors=[{instancePath:instancePath+"/run/url",schemaPath:"#/properties/run/properties/url/type",keyword:"type",params:{type:schema48.properties.run.properties.url.
type}}],!1;var valid24=_errs150===errors}else var valid24=!0;if(valid24){if(data66.repository!==void 0){let data70=data66.repository,_errs152=errors;if(typeof data70!=
"string"&&data70!==null)return validate20.errors=[{instancePath:instancePath+"/run/repository",schemaPath:"#/properties/run/properties/repository/type",keyword:"\
type",params:{type:schema48.properties.run.properties.repository.type}}],!1;var valid24=_errs152===errors}else var valid24=!0;if(valid24){if(data66.event!==void 0){
let data71=data66.event,_errs154=errors;if(typeof data71!="string"&&data71!==null)return validate20.errors=[{instancePath:instancePath+"/run/event",schemaPath:"\
#/properties/run/properties/event/type",keyword:"type",params:{type:schema48.properties.run.properties.event.type}}],!1;var valid24=_errs154===errors}else var valid24=!0;
if(valid24){if(data66.status!==void 0){let data72=data66.status,_errs156=errors;if(typeof data72!="string"&&data72!==null)return validate20.errors=[{instancePath:instancePath+
"/run/status",schemaPath:"#/properties/run/properties/status/type",keyword:"type",params:{type:schema48.properties.run.properties.status.type}}],!1;var valid24=_errs156===
errors}else var valid24=!0;if(valid24){if(data66.startedAt!==void 0){let _errs158=errors;if(typeof data66.startedAt!="string")return validate20.errors=[{instancePath:instancePath+
"/run/startedAt",schemaPath:"#/properties/run/properties/startedAt/type",keyword:"type",params:{type:"string"}}],!1;var valid24=_errs158===errors}else var valid24=!0;
if(valid24)if(data66.milliseconds!==void 0){let data74=data66.milliseconds,_errs160=errors;if(errors===_errs160)if(typeof data74=="number"&&isFinite(data74)){if(data74<
0||isNaN(data74))return validate20.errors=[{instancePath:instancePath+"/run/milliseconds",schemaPath:"#/properties/run/properties/milliseconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}else return validate20.errors=[{instancePath:instancePath+"/run/milliseconds",schemaPath:"#/properties/run/proper\
ties/milliseconds/type",keyword:"type",params:{type:"number"}}],!1;var valid24=_errs160===errors}else var valid24=!0}}}}}}}}}else return validate20.errors=[{instancePath:instancePath+
"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs143===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate20.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate20.errors=vErrors,errors===0}function pushError(errors,error){
errors.length<1e3&&errors.push(error)}function joinErrors(errors,more){for(let error of more)pushError(errors,error);return errors}export{validate};
