namespace SystemicPlatform.ServiceDefaults.Csv;

/// <summary>A column of a file, the same in import and export.</summary>
/// <param name="Name">Heading in camelCase, the field's name in the API; read without regard to case.</param>
/// <param name="Required">True when a file without the column is refused.</param>
public sealed record CsvColumn(string Name, bool Required = false);
