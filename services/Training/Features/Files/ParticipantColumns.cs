using SystemicPlatform.ServiceDefaults.Csv;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Columns of a file of participants; the id is given out and not read.</summary>
internal static class ParticipantColumns
{
    internal static readonly CsvColumn[] Columns =
    [
        new("email", Required: true), new("name", Required: true), new("kind", Required: true), new("sector", Required: true), new("language", Required: true),
        new("organisation"), new("municipality"), new("id"),
    ];
}
