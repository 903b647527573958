// Question: Does a value come back as it went?
// Parameters: value (anything)
// Columns: one row: value
RETURN $value AS value
