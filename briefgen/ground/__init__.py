"""What every room stands on: diagnostics, their catalogue, files, resources; it knows nothing else of briefgen."""
