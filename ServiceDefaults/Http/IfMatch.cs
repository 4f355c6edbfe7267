using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// The version that the client read, from <c>If-Match</c>. Take it as a parameter in every use case that changes what
/// was read: missing → 428, stale → 412, and the database compares, so two people cannot overwrite each other.
/// </summary>
/// <param name="RowVersion">The row's <c>xmin</c> at reading.</param>
public sealed record IfMatch(uint RowVersion)
{
    /// <summary>Makes the save fail with 412 unless the row still has the version that the client read.</summary>
    /// <param name="db">The unit of work.</param>
    /// <param name="row">What is about to change.</param>
    /// <param name="current">Shows the row as it is now to whoever came too late, so that no words of theirs are lost.</param>
    public void Guard(ServiceDb db, Entity row, Func<object>? current = null)
    {
        if (row.RowVersion != RowVersion)
        {
            throw new Problem(Problems.Stale, current: current?.Invoke());
        }

        db.Entry(row).Property(entity => entity.RowVersion).OriginalValue = RowVersion;
    }

    /// <summary>Reads the header; called by the framework.</summary>
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var header = context.Request.Headers.IfMatch.ToString();
        if (header.Length == 0)
        {
            throw new Problem(Problems.PreconditionRequired);
        }

        // An ETag that was never ours cannot match either: that is what 412 says.
        return uint.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? ValueTask.FromResult(new IfMatch(version))
            : throw new Problem(Problems.Stale);
    }
}
