using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Training.Features.Files;

/// <summary>All rows of a list that is shown in pages, so that a file holds exactly what the list shows.</summary>
internal static class WholeList
{
    private const int PageSize = 200;

    /// <summary>Reads the first page now, so that what is refused is refused before a file begins, and the others as they are written.</summary>
    internal static async Task<IAsyncEnumerable<string?[]>> ReadAsync<T>(Func<Paging, Task<Ok<Page<T>>>> list, Func<T, string?[]> cells) =>
        RowsAsync((await list(new Paging(PageSize))).Value!, list, cells);

    private static async IAsyncEnumerable<string?[]> RowsAsync<T>(Page<T> page, Func<Paging, Task<Ok<Page<T>>>> list, Func<T, string?[]> cells)
    {
        while (true)
        {
            foreach (var row in page.Items)
            {
                yield return cells(row);
            }

            if (page.Next is not { } cursor)
            {
                yield break;
            }

            page = (await list(new Paging(PageSize, cursor))).Value!;
        }
    }
}
