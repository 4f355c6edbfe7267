using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>Moves an occasion to stop and learn, or writes down what was learned.</summary>
internal static class ChangeReflection
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/reflections/{reflectionId:guid}", Handle)
            .ForChildOf<MeetingsDb>(Permission.KeepRecords, "reflectionId", ChildOfReflectionAsync)
            .WithSummary("Moves a reflection, or writes down what was learned");

    internal static async Task<Ok<ReflectionView>> Handle(
        Guid reflectionId, ReflectionRequest request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var occasion = await db.Reflections.SingleAsync(row => row.Id == reflectionId, ct);
        ifMatch.Guard(db, occasion, () => ReflectionView.From(occasion));
        occasion.Change(request.On, request.Theme, request.Notes);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ReflectionView.From(occasion));
    }

    private static async Task<ChildSubject> ChildOfReflectionAsync(MeetingsDb db, Guid reflectionId, CancellationToken ct) =>
        await db.Reflections.AsNoTracking().Where(row => row.Id == reflectionId).Select(row => new { row.ChildId }).FirstOrDefaultAsync(ct)
            is { } occasion ? ChildSubject.Of(occasion.ChildId) : ChildSubject.Missing;
}
