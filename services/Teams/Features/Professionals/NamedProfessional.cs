using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Professionals;

internal static class NamedProfessional
{
    public const string UnknownCode = "unknown_professional";
    public const string UnknownMessage = "There is no such professional.";

    /// <summary>The professional that a body names, in the tenant written to; unknown is a fault of that field.</summary>
    public static async Task<Professional> NamedAsync(this TeamsDb db, Guid id, string field, Caller caller, CancellationToken ct) =>
        await db.ProfessionalsOf(caller).SingleOrDefaultAsync(professional => professional.Id == id, ct)
        ?? throw new InvalidFields(field, UnknownCode, UnknownMessage);
}
