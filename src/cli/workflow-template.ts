/** Where the workflow goes, and its text: that of the README, which a test holds it to. */
export const WORKFLOW_PATH = '.github/workflows/seal-vs-bytes.yml';

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
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2
          ref: \${{ github.sha }}
          persist-credentials: false
      - uses: OWNER/seal-vs-bytes@v1
`;
