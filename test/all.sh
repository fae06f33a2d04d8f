#!/usr/bin/env bash
# `npm run test:all`: npm test, then what it leaves out, the coverage of both, and the documentation's examples; each once.
# The last line counts them all. With BUILT=1 the package is not built again for the examples.
set -uo pipefail
cd "$(dirname "$0")/.."

passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
rm -rf .vitest-reports

# part NAME NPM-SCRIPT: runs it, and keeps what it covered.
part() {
  npm run --silent "$2" -- --coverage --coverage.reporter=json-summary --reporter=./test/setup/reporter.ts --reporter=blob --outputFile.blob=".vitest-reports/$1.json"
}

# counted COMMAND...: adds what the command's closing line counts; failing in any other way is one more.
counted() {
  local code=0 ours=0 theirs=1
  "$@" 2>&1 | tee "$log" || code=$?
  [[ $(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1) =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed ]] && ours=${BASH_REMATCH[1]} theirs=${BASH_REMATCH[2]}
  ((code != 0 && theirs == 0)) && theirs=1
  passed=$((passed + ours)) failed=$((failed + theirs))
}

part quick test
part rest test:rest
counted npx vitest run --merge-reports --coverage --coverage.thresholds.{lines,branches,functions,statements}=95
counted npm run --silent "test:examples${BUILT:+:built}"

printf '\n%s passed, %s failed\n' "$passed" "$failed"
((failed == 0))
