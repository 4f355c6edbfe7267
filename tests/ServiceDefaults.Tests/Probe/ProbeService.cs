using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>A service with one of each kind of endpoint, so that what all services share is tested once, over HTTP.</summary>
internal static class ProbeService
{
    internal sealed record Request(string Code, Guid? ChildId, MembershipKind Kind);

    internal sealed record Change(string Code);

    internal sealed record Response(Guid Id, string Code, [property: System.Text.Json.Serialization.JsonIgnore] uint RowVersion) : IVersioned
    {
        public static Response From(Note note) => new(note.Id, note.Code, note.RowVersion);
    }

    internal sealed class RequestValidator : AbstractValidator<Request>
    {
        public RequestValidator() => RuleFor(request => request.Code).NotEmpty().MaximumLength(100);
    }

    internal sealed class ChangeValidator : AbstractValidator<Change>
    {
        public ChangeValidator() => RuleFor(change => change.Code).NotEmpty().MaximumLength(100);
    }

    internal sealed record ImportedNote(string Code, string? Text, DateOnly? Day, MembershipKind? Kind);

    internal sealed class ImportedNoteValidator : AbstractValidator<ImportedNote>
    {
        public ImportedNoteValidator()
        {
            RuleFor(row => row.Code).NotEmpty().MaximumLength(20);
            RuleFor(row => row.Text).MaximumLength(100);
        }
    }

    private static readonly CsvColumn[] Columns = [new("code", Required: true), new("text"), new("day"), new("kind")];

    public static void Add(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.ConsumePartners();
        builder.EraseChildren();
        builder.Schedule<CountNotes>("count-notes", "0 0 0 1 JAN ?");
    }

    public static void Map(RouteGroupBuilder probe)
    {
        probe.MapPost("/notes", CreateAsync).ForChildIn<ProbeDb, Request>(
            Permission.ManageChildTeam, (_, request, _) => Task.FromResult(ChildSubject.Of(request.ChildId)));
        probe.MapPut("/notes/{noteId:guid}", ChangeAsync).ForChildOf<ProbeDb>(Permission.ManageChildTeam, "noteId", FindAsync);
        probe.MapGet("/notes/{noteId:guid}", GetAsync).ForChildOf<ProbeDb>(Permission.ReadChildTeam, "noteId", FindAsync);
        probe.MapGet("/notes", ListAsync).Requires(Permission.ReadProfessionals);
        probe.MapGet("/children/{childId:guid}/notes", ListOfChildAsync).ForChild(Permission.ReadChildTeam);
        probe.MapPost("/notes/import", ImportAsync).Requires(Permission.ManageProfessionals);
        probe.MapGet("/notes/export", Export).Requires(Permission.ManageProfessionals);
        probe.MapGet("/notes-of-children", ListOfChildrenAsync).Requires(Permission.ReadProfessionals);
        probe.MapGet("/broken", Break).Requires(Permission.ReadProfessionals);
        probe.MapGet("/open", () => TypedResults.Ok("open")).Public("Shows nothing.");
    }

    private static async Task<ChildSubject> FindAsync(ProbeDb db, Guid noteId, CancellationToken ct) =>
        await db.Notes.Where(note => note.Id == noteId).Select(note => new { note.ChildId }).FirstOrDefaultAsync(ct) is { } found
            ? ChildSubject.Of(found.ChildId)
            : ChildSubject.Missing;

    private static async Task<Created<Response>> CreateAsync(
        Request request, ProbeDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var note = new Note(request.Code, request.ChildId);
        db.Add(note);
        outbox.Publish(new ChildRegistered(caller.Tenant, note.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/probe/notes/{note.Id}", Response.From(note));
    }

    private static async Task<Ok<Response>> GetAsync(Guid noteId, ProbeDb db, CancellationToken ct) =>
        TypedResults.Ok(Response.From(await db.Notes.AsNoTracking().SingleAsync(note => note.Id == noteId, ct)));

    private static async Task<Ok<Response>> ChangeAsync(Guid noteId, Change change, IfMatch ifMatch, ProbeDb db, CancellationToken ct)
    {
        var note = await db.Notes.SingleAsync(row => row.Id == noteId, ct);
        ifMatch.Guard(db, note, () => Response.From(note));
        note.Recode(change.Code);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(Response.From(note));
    }

    private static async Task<Ok<Page<Response>>> ListAsync([AsParameters] Paging paging, ProbeDb db, CancellationToken ct)
    {
        var after = paging.AfterId();
        var notes = db.Notes.AsNoTracking().Where(note => note.ChildId == null && (after == null || note.Id > after));
        return TypedResults.Ok(await paging.ReadAsync(
            notes.OrderBy(note => note.Id).Select(note => new Response(note.Id, note.Code, note.RowVersion)), row => [row.Id], ct));
    }

    private static async Task<Ok<List<Response>>> ListOfChildAsync(Guid childId, ProbeDb db, CancellationToken ct) =>
        TypedResults.Ok(await db.Notes.AsNoTracking().Where(note => note.ChildId == childId)
            .Select(note => new Response(note.Id, note.Code, note.RowVersion)).ToListAsync(ct));

    private static async Task<Ok<ImportReport>> ImportAsync(
        CsvBody file, [AsParameters] ImportMode mode, CsvImport import, ProbeDb db, CancellationToken ct) =>
        TypedResults.Ok(await import.RunAsync(
            CsvSheet.Read(file, Columns),
            mode,
            line => new ImportedNote(line.Required("code"), line.Text("text"), line.Day("day"), line.Word<MembershipKind>("kind")),
            row => row.Code,
            (row, token) => TakeAsync(row, db, token),
            ct));

    // A note whose text is "twice" is added twice, so that the database's own rule speaks.
    private static async Task<RowOutcome> TakeAsync(ImportedNote row, ProbeDb db, CancellationToken ct)
    {
        var code = row.Text is null or "twice" ? row.Code : $"{row.Code} {row.Text}";
        if (await db.Notes.AnyAsync(note => note.Code == code, ct))
        {
            return RowOutcome.Unchanged;
        }

        var note = new Note("", childId: null);
        note.Recode(code);
        db.Add(note);
        if (row.Text == "twice")
        {
            db.Add(new Note(code, childId: null));
        }

        return RowOutcome.Created;
    }

    private static CsvDocument Export(ProbeDb db) =>
        new("notes.csv", Columns[..1], db.Notes.AsNoTracking().OrderBy(note => note.Id).Select(note => new string?[] { note.Code }).AsAsyncEnumerable());

    private static async Task<Ok<List<Response>>> ListOfChildrenAsync(ProbeDb db, AccessTrail trail, CancellationToken ct)
    {
        var notes = await db.Notes.AsNoTracking().Where(note => note.ChildId != null).ToListAsync(ct);
        trail.Listed(notes.Select(note => note.ChildId!.Value), "GET /api/probe/notes-of-children");
        return TypedResults.Ok(notes.ConvertAll(Response.From));
    }

    private sealed class CountNotes(ProbeDb db, TenantScope scope) : IScheduledJob
    {
        public async Task<JobReport> Run(CancellationToken ct)
        {
            scope.CrossTenants("Counts the notes of all tenants.");
            return JobReport.Of(("notes", await db.Notes.CountAsync(ct)));
        }
    }

    private static Ok Break() => throw new InvalidOperationException("Iiris Testimetsä must not be seen by anyone.");
}
