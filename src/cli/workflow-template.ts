import { REPOSITORY } from '../core/version.ts';

/** Where the workflow goes, and its text: that of the README, which a test holds it to. */
export const WORKFLOW_PATH = '.github/workflows/seal-vs-bytes.yml';

/** The name of the repository before `npm run set-repository` or its user sets the owner. */
export const PLACEHOLDER = 'uses: OWNER/';

export const WORKFLOW = `name: Seal vs bytes
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  pull_request_review:
    types: [submitted, dismissed]
  merge_group:
permissions:
  contents: read
  pull-requests: write
  statuses: write
  actions: read
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0
        with:
          fetch-depth: 2
          ref: \${{ github.sha }}
          persist-credentials: false
      - uses: ${REPOSITORY}@v1
`;
