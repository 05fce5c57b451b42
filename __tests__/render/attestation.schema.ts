/**
 * The published definitions as a JSON Schema, written for these tests: the
 * in-toto attestation framework's Statement v1 and ResourceDescriptor
 * (github.com/in-toto/attestation, spec/v1), and SLSA's verification summary v1
 * (slsa.dev/spec/v1.1/verification_summary).
 */
const digestSet = {
  type: 'object',
  minProperties: 1,
  properties: { sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
  additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
} as const;

const resourceDescriptor = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    uri: { type: 'string', format: 'uri' },
    digest: digestSet,
    content: { type: 'string' },
    downloadLocation: { type: 'string', format: 'uri' },
    mediaType: { type: 'string' },
    annotations: { type: 'object' },
  },
  additionalProperties: false,
} as const;

/** Of a level: no word of one's own begins with "SLSA_". */
const slsaResult = {
  type: 'string',
  anyOf: [{ pattern: '^SLSA_[A-Z]+_LEVEL_[0-9]+$' }, { not: { pattern: '^SLSA_' }, minLength: 1 }],
} as const;

export const VERIFICATION_SUMMARY = {
  type: 'object',
  required: [
    ...['verifier', 'timeVerified', 'resourceUri', 'policy'],
    ...['verificationResult', 'verifiedLevels'],
  ],
  properties: {
    verifier: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string', format: 'uri' },
        version: { type: 'object', additionalProperties: { type: 'string' } },
      },
      additionalProperties: false,
    },
    timeVerified: { type: 'string', format: 'date-time', pattern: 'Z$' },
    resourceUri: { type: 'string', format: 'uri' },
    policy: { ...resourceDescriptor, required: ['uri', 'digest'] },
    inputAttestations: { type: 'array', items: resourceDescriptor },
    verificationResult: { type: 'string', enum: ['PASSED', 'FAILED'] },
    verifiedLevels: { type: 'array', minItems: 1, items: slsaResult },
    dependencyLevels: { type: 'object', additionalProperties: { type: 'integer' } },
    slsaVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+$' },
  },
  additionalProperties: false,
} as const;

export const STATEMENT = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType', 'predicate'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: {
      type: 'array',
      minItems: 1,
      items: { ...resourceDescriptor, required: ['name', 'digest'] },
    },
    predicateType: { const: 'https://slsa.dev/verification_summary/v1' },
    predicate: VERIFICATION_SUMMARY,
  },
  additionalProperties: false,
} as const;
