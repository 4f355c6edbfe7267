using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Features.Participants;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>Takes in partners' people and experts by experience from a file; the address tells who is known already.</summary>
internal static class ImportParticipants
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/participants/import", Handle).Requires(Permission.EnrolOthers).WithSummary("Takes in participants from a CSV file; ?dryRun ?rowByRow");

    internal static async Task<Ok<ImportReport>> Handle(
        CsvBody body, [AsParameters] ImportMode mode, CsvImport import, TrainingDb db, ParticipantEmails emails, ParticipantNews news, Caller caller,
        CancellationToken ct)
    {
        var sheet = CsvSheet.Read(body, ParticipantColumns.Columns);
        return TypedResults.Ok(await import.RunAsync(
            sheet, mode, Read, row => emails.Key(row.Email), (row, token) => ApplyAsync(row, db, emails, news, caller, token), ct));
    }

    private static ParticipantRequest Read(CsvLine line) => new(
        line.RequiredWord<ParticipantKind>("kind"), line.Required("name"), line.RequiredWord<Sector>("sector"), line.RequiredWord<Language>("language"),
        line.Required("email"), line.Text("organisation"), line.Text("municipality"));

    private static async Task<RowOutcome> ApplyAsync(
        ParticipantRequest row, TrainingDb db, ParticipantEmails emails, ParticipantNews news, Caller caller, CancellationToken ct)
    {
        var (key, details) = (emails.Key(row.Email), row.Details(emails));
        if (await db.Participants.Of(caller).SingleOrDefaultAsync(one => one.EmailKey == key, ct) is not { } known)
        {
            news.Registered(db.Add(Participant.Register(row.Kind, details)).Entity);
            return RowOutcome.Created;
        }

        if (known.Kind != row.Kind)
        {
            throw new InvalidFields("kind", "kind_is_fixed", "A participant stays of one kind.");
        }

        // Sealing gives another text each time, so the sealed address is no part of the comparison.
        if (details with { SealedEmail = null } == new ParticipantDetails(
            known.Name, null, known.EmailKey, known.Organisation, known.Sector, known.Municipality, known.Language))
        {
            return RowOutcome.Unchanged;
        }

        known.Describe(details);
        news.Changed(known);
        return RowOutcome.Changed;
    }
}
